// One table of all figures, beside the budgets and the run recorded last. `--record` records this one.
// scripts/bench runs it; nothing is asserted.
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { browserFigures, startFigures } from './browser.mjs';
import { downloadFigures } from './downloads.mjs';
import { instructionFigures } from './instructions.mjs';
import { memoryFigures } from './memory.mjs';
import { moduleFigures } from './module.mjs';
import { nativeFigures } from './native.mjs';

const { values } = parseArgs({ options: { record: { type: 'boolean' } } });
const languages = ['en', 'ru', 'kk'];
const record = new URL('recorded.json', import.meta.url);
const read = (url) => JSON.parse(readFileSync(url, 'utf8'));
const budgets = read(new URL('budgets.json', import.meta.url));
const last = read(record);

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const parts = {
  'download, brotli': () => downloadFigures(browser, languages),
  'slow 4G, a quarter of the processor': () => startFigures(browser, languages),
  'module, in Node': moduleFigures,
  'module, in a browser': () => browserFigures(browser),
  'module, memory': memoryFigures,
  'core, native': nativeFigures,
  'core, native, instructions': instructionFigures,
};

const shown = (value) => (value === undefined ? '' : value.toFixed(value < 100 ? 1 : 0));

function row(name, unit, ...cells) {
  console.log(name.padEnd(42) + unit.padEnd(4) + cells.map((cell) => cell.padStart(10)).join(''));
}

const recorded = {};
for (const [part, measure] of Object.entries(parts)) {
  console.log();
  row(part, '', 'now', 'must', 'aim', 'recorded');
  recorded[part] = {};
  for (const { name, unit, value, budget } of await measure()) {
    const { must, aim } = budgets[budget] ?? {};
    row(name, unit, shown(value), shown(must), shown(aim), shown(last[part]?.[name.trim()]));
    recorded[part][name.trim()] = Number(value.toPrecision(4));
  }
}
await browser.close();

if (values.record) writeFileSync(record, `${JSON.stringify(recorded, null, 2)}\n`);
