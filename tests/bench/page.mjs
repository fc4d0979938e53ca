// What the page downloads until it answers, in one language. scripts/bench runs it; nothing is asserted.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const { url, close } = await serve({ root: 'web/dist' });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const page = await browser.newPage();
const responses = [];
page.on('response', (response) => responses.push(response));
await page.goto(`${url}?lang=kk`);
await page.locator('html[data-ready]').waitFor();

const line = (name, plain, packed) =>
  console.log(`${name.padEnd(40)}${String(plain).padStart(9)} ${String(packed).padStart(9)}`);
const total = { plain: 0, packed: 0 };
for (const response of responses) {
  const body = await response.body();
  const packed = brotliCompressSync(body).length;
  total.plain += body.length;
  total.packed += packed;
  line(new URL(response.url()).pathname, body.length, packed);
}
line('together', total.plain, total.packed);

// The catalogue of occupations comes when someone begins to search.
const late = brotliCompressSync(readFileSync('build/wasm/anyqtama-catalogue.bin')).length;
line('catalogue, at the first focus', '', late);

await browser.close();
await close();
