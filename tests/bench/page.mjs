// What the page downloads, by language: until it answers, and what comes later. Then its cold start on a
// slow phone. scripts/bench runs it; nothing is asserted.
import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const languages = ['en', 'ru', 'kk'];
const packed = (bytes) => brotliCompressSync(bytes).length;

const { url, close } = await serve({ root: 'web/dist', effort: 11 });
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});

const ready = (page) => page.locator('html[data-ready]').waitFor();

async function open(language) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const responses = [];
  await page.addInitScript(() => {
    const acts = [];
    self.requestIdleCallback = (act) => acts.push(act);
    self.beIdle = () => acts.forEach((act) => act());
  });
  page.on('response', (response) => responses.push(response));
  await page.goto(`${url}?lang=${language}`);
  await ready(page);
  return { page, responses };
}

/** Until nothing has come for two seconds. */
async function quiet(page, responses) {
  for (let before = -1; before !== responses.length;) {
    before = responses.length;
    await page.waitForTimeout(2000);
  }
}

/** What a person does, in order, and what it makes the page fetch. */
const stages = {
  'until it answers': () => {},
  'once it is idle': (page) => page.evaluate(() => self.beIdle()),
  'at the first answer': (page) => page.locator('input[type=radio]').first().check(),
  'result opened': (page) => page.getByTestId('part-result').click(),
  'all of it unfolded': (page) =>
    page.evaluate(() => {
      for (const part of document.querySelectorAll('main details')) part.open = true;
      for (const place of document.querySelectorAll('law-cite [aria-expanded]')) place.click();
    }),
};

/** The sizes of the files that each stage fetched: `{ stage: { path: { plain, packed } } }`. */
async function measure(language) {
  const { page, responses } = await open(language);
  const sizes = {};
  for (const [stage, act] of Object.entries(stages)) {
    await act(page);
    if (stage !== 'until it answers') await quiet(page, responses);
    sizes[stage] = {};
    for (const response of responses.splice(0)) {
      const body = await response.body();
      const path = new URL(response.url()).pathname.slice(1) || 'index.html';
      sizes[stage][path] = { plain: body.length, packed: packed(body) };
    }
  }
  await page.context().close();
  return sizes;
}

const sum = (files, key) => Object.values(files).reduce((total, file) => total + file[key], 0);
const line = (name, ...numbers) =>
  console.log(name.padEnd(40) + numbers.map((number) => String(number).padStart(9)).join(' '));

/** Slow 4G and a processor four times slower, as Lighthouse has them; here they are really slow. */
async function coldStart(language) {
  const page = await (await browser.newContext({ serviceWorkers: 'block' })).newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.documentElement?.hasAttribute('data-ready')) return;
      window.answeredAt = Math.round(performance.now());
      observer.disconnect();
    }).observe(document, { attributes: true, subtree: true, childList: true });
  });
  await page.goto(`${url}?lang=${language}`);
  await ready(page);
  const answered = await page.evaluate(() => window.answeredAt);
  await page.context().close();
  return answered;
}

const measured = {};
for (const language of languages) measured[language] = await measure(language);

const first = measured.kk['until it answers'];
line('== first load, Kazakh', 'plain', 'brotli');
for (const [path, { plain, packed: small }] of Object.entries(first)) line(path, plain, small);
line('together', sum(first, 'plain'), sum(first, 'packed'));

line('== by language, brotli', ...languages);
for (const stage of Object.keys(stages)) {
  line(stage, ...languages.map((language) => sum(measured[language][stage], 'packed')));
}

console.log('== in any language, brotli');
const assets = readdirSync('web/dist/assets').map((file) =>
  readFileSync(`web/dist/assets/${file}`),
);
const catalogue = packed(readFileSync('build/wasm/anyqtama-catalogue.bin'));
line('catalogue, when the search is first used', catalogue);
line('worker', packed(readFileSync('web/dist/worker.js')));
line(
  'the whole copy for offline, all languages',
  assets.map(packed).reduce((a, b) => a + b),
);

const oneFile = readFileSync('web/dist/anyqtama.html');
line('anyqtama.html: plain, brotli', oneFile.length, packed(oneFile));

line('== cold start, slow 4G, processor / 4, ms', ...languages);
for (const run of ['once', 'again', 'and again']) {
  const starts = [];
  for (const language of languages) starts.push(await coldStart(language));
  line(`until it answers, ${run}`, ...starts);
}

await browser.close();
await close();
