// Holds a figure to its budget and to the run that `scripts/bench --record` wrote down last. Only figures that
// are the same in every run: bytes and instructions. Times are measured there and never asserted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const budgets = read('budgets.json');
const recorded = read('recorded.json');

/** `slack`: growth that nobody need explain, in percent. */
export function hold(part, { name, value, unit, budget }, slack) {
  const { must } = budgets[budget] ?? {};
  if (must) assert.ok(value <= must, `${name}: ${value} ${unit} of ${must}`);
  const before = recorded[part][name];
  assert.ok(value <= before * (1 + slack / 100), `${name}: ${value} ${unit}, recorded ${before}`);
}
