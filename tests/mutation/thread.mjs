// A thread of runner.mjs: reads files of tests and runs what they hold, with one mutant active or none.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort } from 'node:worker_threads';

// What the mutants look at, and count in.
const state = { mutantCoverage: { static: {}, perTest: {} } };
globalThis.__stryker__ = state;

/** The tests of each file that was read. */
const files = new Map();
globalThis.collect = (name, act) => files.get(state.currentTestId).set(name, act);

/** Runs it; what it threw, if anything. The mutants that it reaches it covers, under this name. */
async function attempt(id, act) {
  const begin = performance.now();
  state.currentTestId = id;
  let failure;
  try {
    await act();
  } catch (error) {
    failure = String(error).slice(0, 200);
  }
  return { id, failure, timeSpentMs: performance.now() - begin };
}

function read(file) {
  files.set(file, new Map());
  return attempt(file, () => import(pathToFileURL(resolve(file)).href));
}

/** A test; or a file, of which all is read that stands outside its tests. */
function run(id) {
  const [file, name] = id.split(' › ');
  return name ? attempt(id, files.get(file).get(name)) : read(file);
}

async function runUntilOneFails(ids) {
  const results = [];
  for (const id of ids) {
    results.push(await run(id));
    if (results.at(-1).failure) break;
  }
  return results;
}

/** Every test of a file, whatever fails. */
async function runWhole(file) {
  const results = [await read(file)];
  for (const [name, act] of files.get(file)) results.push(await attempt(`${file} › ${name}`, act));
  return results;
}

parentPort.on('message', async ({ whole, before = [], ids, mutant, hitLimit }) => {
  for (const file of before) if (!files.has(file)) await read(file);
  Object.assign(state, { activeMutant: mutant, hitLimit, hitCount: 0 });
  const results = await (whole ? runWhole(whole) : runUntilOneFails(ids));
  const { hitCount, mutantCoverage } = state;
  parentPort.postMessage({ results, hitCount, mutantCoverage });
});
