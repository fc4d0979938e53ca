// Bytes are the same in every build of the same files, so they can be held to: to the budget, and to the run that
// `scripts/bench --record` wrote down last. Times are measured there and never asserted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileFigures, firstDownload } from '../bench/downloads.mjs';
import { browser, languages } from './browser.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const budgets = read('../bench/budgets.json');
const recorded = read('../bench/recorded.json')['download, brotli'];

/** Growth that nobody need explain, in percent. */
const slack = 1;

function hold({ name, value, budget }) {
  const { must } = budgets[budget];
  assert.ok(value <= must, `${name}: ${value} KB of ${must}`);
  const most = recorded[name] * (1 + slack / 100);
  assert.ok(value <= most, `${name}: ${value} KB, recorded ${recorded[name]}`);
}

for (const language of languages) {
  test(`what is downloaded until the page answers in ${language} is within its budget`, async () => {
    hold(await firstDownload(browser, language));
  });
}

for (const figure of fileFigures().filter(({ budget }) => budget)) {
  test(`${figure.name}: within its budget`, () => hold(figure));
}
