// The module in a browser, and how soon the page answers there.
import { serve } from '../../scripts/serve.mjs';

/** JSON to JSON, as in Node, on an empty page of the same server. */
export async function browserFigures(browser) {
  const site = await serve({ root: '.' });
  const page = await browser.newPage();
  await page.goto(`${site.url}build/wasm/package.json`);
  const figures = await page.evaluate(async () => {
    const [{ load }, { callFigures }] = await Promise.all([
      import('/build/wasm/engine.js'),
      import('/tests/bench/calls.mjs'),
    ]);
    return callFigures(await load(), () => performance.now());
  });
  await page.close();
  await site.close();
  return figures;
}

/** Slow 4G and a processor four times slower, as Lighthouse has them; here they are really slow. */
export async function slowDown(page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 150,
    downloadThroughput: (1.6 * 1024 * 1024) / 8,
    uploadThroughput: (750 * 1024) / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

function noteTheAnswer() {
  new MutationObserver((_, observer) => {
    if (!document.documentElement?.hasAttribute('data-ready')) return;
    window.answeredAt = Math.round(performance.now());
    observer.disconnect();
  }).observe(document, { attributes: true, subtree: true, childList: true });
}

async function answeredAfter(page, address) {
  await page.goto(address);
  await page.locator('html[data-ready]').waitFor();
  return page.evaluate(() => window.answeredAt);
}

/** Until the page answers, on a slow phone: with nothing kept, and once more in the same browser. */
async function starts(browser, address) {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await slowDown(page);
  await page.addInitScript(noteTheAnswer);
  const cold = await answeredAfter(page, address);
  const warm = await answeredAfter(page, address);
  await context.close();
  return { cold, warm };
}

/** The least of three starts in each language. */
export async function startFigures(browser, languages) {
  const site = await serve({ root: 'web/dist', effort: 11 });
  const figures = [];
  for (const language of languages) {
    const runs = [];
    for (let run = 0; run < 3; run += 1)
      runs.push(await starts(browser, `${site.url}?lang=${language}`));
    for (const state of ['cold', 'warm']) {
      const value = Math.min(...runs.map((run) => run[state]));
      figures.push({ name: `page answers, ${language}, ${state}`, unit: 'ms', value });
    }
  }
  await site.close();
  return figures;
}
