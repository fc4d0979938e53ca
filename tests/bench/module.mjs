// How long the module takes in Node, JSON to JSON.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { load } from '../../build/wasm/engine-node.js';
import { callFigures } from './calls.mjs';

/** Processor time in ms: other processes do not count. */
function clock() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

const start = fileURLToPath(new URL('start.mjs', import.meta.url));
const budgets = { 'catalogue, for the first time': 'index' };

/** The least of ten processes, for the machine has other work too. */
function startFigures() {
  const runs = Array.from({ length: 10 }, () =>
    JSON.parse(execFileSync(process.execPath, [start], { encoding: 'utf8' })),
  );
  return Object.keys(runs[0]).map((name) => ({
    name,
    unit: 'ms',
    value: Math.min(...runs.map((run) => run[name])),
    budget: budgets[name],
  }));
}

export async function moduleFigures() {
  return [...startFigures(), ...callFigures(await load(), clock)];
}
