// The first times of a process of its own, in ms, as JSON: what a page goes through, and what it would at once again.
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { catalogueUrl, load } from '../../build/wasm/engine-node.js';

const times = {};

/** This thread's time on a processor, in ms: neither what waits for one, nor the compiler's threads. */
function clock() {
  const [nanoseconds] = readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ');
  return Number(nanoseconds) / 1e6;
}

async function timed(name, work) {
  const begun = clock();
  const result = await work();
  times[name] = clock() - begun;
  return result;
}

const catalogue = await readFile(catalogueUrl);
const engine = await timed('load', () => load({ catalogue: false }));
await pause(300); // the compiler is still at work behind; a person's first search comes later too
await timed('catalogue, for the first time', () => engine.addCatalogue(catalogue));
await timed('catalogue, again', () => engine.addCatalogue(catalogue));
console.log(JSON.stringify(times));
