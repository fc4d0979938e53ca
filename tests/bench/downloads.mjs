// What the page makes a browser download, and the widget on a portal, stage by stage, as a host sends it: brotli at its best.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { serve } from '../../scripts/serve.mjs';

const packed = (bytes) => brotliCompressSync(bytes).length;

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

/** In the window: holds back what waits until it is idle, and marks a portal as the page marks itself. */
function prepare() {
  const acts = [];
  self.requestIdleCallback = (act) => acts.push(act);
  self.beIdle = () => acts.forEach((act) => act());
  addEventListener('anyqtama-ready', () => (document.documentElement.dataset.ready = ''));
}

/** Until nothing has come for two seconds. */
async function quiet(page, responses) {
  for (let before = -1; before !== responses.length;) {
    before = responses.length;
    await page.waitForTimeout(2000);
  }
}

/** A portal with nothing on it but the widget. */
const portal = 'portal.test.html';
const portalPage = (language) => `<!doctype html><html lang="${language}">
  <script type="module" src="widget/anyqtama-check.js"></script><anyqtama-check></anyqtama-check></html>`;

/** The files that each stage up to `last` fetched: `{ stage: { path: bytes } }`. */
async function stagesOf(browser, address, last) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  const responses = [];
  await page.addInitScript(prepare);
  await page.route(`**/${portal}?*`, (route) => {
    const language = new URL(route.request().url()).searchParams.get('lang');
    return route.fulfill({ contentType: 'text/html', body: portalPage(language) });
  });
  page.on('response', (response) => {
    if (!response.url().includes(portal)) responses.push(response);
  });
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  const sizes = {};
  for (const [stage, act] of Object.entries(stages)) {
    await act(page);
    if (stage !== 'until it answers') await quiet(page, responses);
    sizes[stage] = {};
    for (const response of responses.splice(0)) {
      const path = new URL(response.url()).pathname.slice(1) || 'index.html';
      sizes[stage][path] = packed(await response.body());
    }
    if (stage === last) break;
  }
  await context.close();
  return sizes;
}

const sum = (files) => Object.values(files).reduce((total, size) => total + size, 0);

const kilobytes = (bytes) => bytes / 1e3;

/** `assets/page-Cey70eeK.js` is `page.js` in every build. */
const lasting = (path) => path.replace(/^assets\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '');

const [firstStage, idleStage] = Object.keys(stages);

function figureOf(stage, language, files, whose = '') {
  const budget = stage === firstStage ? 'download' : undefined;
  return {
    name: `${whose}${stage}, ${language}`,
    unit: 'KB',
    value: kilobytes(sum(files)),
    budget,
  };
}

const site = () => serve({ root: 'web/dist', effort: 11 });

/** What a portal's visitor downloads, up to the stage `last`. */
async function widgetFigures(browser, url, language, last) {
  const sizes = await stagesOf(browser, `${url}${portal}?lang=${language}`, last);
  return Object.entries(sizes).map(([stage, files]) => figureOf(stage, language, files, 'widget '));
}

/** The first stage alone, of the page and of the widget, in one language. */
export async function firstDownloads(browser, language) {
  const { url, close } = await site();
  const sizes = await stagesOf(browser, `${url}?lang=${language}`, firstStage);
  const widget = await widgetFigures(browser, url, language, firstStage);
  await close();
  return [figureOf(firstStage, language, sizes[firstStage]), ...widget];
}

/** Every stage in every language, each file of the first stage in Kazakh, and how the widget begins. */
export async function downloadFigures(browser, languages) {
  const { url, close } = await site();
  const figures = [];
  for (const language of languages) {
    const sizes = await stagesOf(browser, `${url}?lang=${language}`);
    for (const [stage, files] of Object.entries(sizes)) {
      figures.push(figureOf(stage, language, files));
      if (language !== 'kk' || stage !== firstStage) continue;
      for (const [path, size] of Object.entries(files))
        figures.push({ name: `  ${lasting(path)}`, unit: 'KB', value: kilobytes(size) });
    }
    figures.push(...(await widgetFigures(browser, url, language, idleStage)));
  }
  await close();
  return [...figures, ...fileFigures()];
}

export function fileFigures() {
  const figure = (name, bytes, budget) => ({ name, unit: 'KB', value: kilobytes(bytes), budget });
  const assets = readdirSync('web/dist/assets').map((file) => `web/dist/assets/${file}`);
  const together = assets.reduce((total, file) => total + packed(readFileSync(file)), 0);
  const oneFile = readFileSync('web/dist/anyqtama.html');
  const entry = readFileSync('web/dist/widget/anyqtama-check.js');
  return [
    figure(
      'catalogue, at the first search',
      packed(readFileSync('build/wasm/anyqtama-catalogue.bin')),
      'catalogue',
    ),
    figure('widget before it is used, gzip', gzipSync(entry).length, 'idle'),
    figure('worker', packed(readFileSync('web/dist/worker.js'))),
    figure('copy for offline, all languages', together),
    figure('anyqtama.html', packed(oneFile)),
    figure('anyqtama.html, plain', oneFile.length),
  ];
}
