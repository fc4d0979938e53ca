// How long the module takes in Node, JSON to JSON, and its memory.
import { readFile } from 'node:fs/promises';
import { catalogueUrl, load } from '../../build/wasm/engine-node.js';
import { callFigures } from './calls.mjs';

/** Processor time in ms: other processes do not count. */
function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

export async function moduleFigures() {
  const catalogue = await readFile(catalogueUrl);
  const times = [];
  const timed = async (name, work, budget) => {
    const begun = performance.now();
    const result = await work();
    times.push({ name, unit: 'ms', value: performance.now() - begun, budget });
    return result;
  };
  const engine = await timed('load', () => load({ catalogue: false }));
  await timed('catalogue, for the first time', () => engine.addCatalogue(catalogue), 'index');
  await timed('catalogue, again', () => engine.addCatalogue(catalogue));
  return [...times, ...callFigures(engine, clock)];
}
