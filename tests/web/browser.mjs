// The built page in a real browser. Each test file is a process of its own: one server, one browser.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { launch } from './chromium.mjs';
import { ready, site } from './site.mjs';
import { watch } from './watch.mjs';

export { languages, ready, root, site } from './site.mjs';

export const browser = await launch();
after(() => browser.close());

/** Most tests look at one visit alone: a kept copy of the page would answer in the server's place. */
function withoutWorkers() {
  delete Navigator.prototype.serviceWorker;
}

/** A context is a window of its own, and dear: tests with the same options share one. */
const contexts = new Map();

function contextWith(options) {
  const key = JSON.stringify(options);
  if (!contexts.has(key)) contexts.set(key, browser.newContext(options));
  return contexts.get(key);
}

/**
 * A test on a page of its own. `lang` asks for a language in the address, `start: false` leaves the
 * opening to the body, `worker: true` lets the page keep a copy of itself; other options are
 * Playwright's. The page must be without fault in the end.
 */
export function visit(name, { lang = 'en', start = true, worker = false, ...options }, body) {
  test(name, async () => {
    const page = await (await contextWith(options)).newPage();
    try {
      if (!worker) await page.addInitScript(withoutWorkers);
      const faults = await watch(page);
      if (start) {
        await page.goto(`${site.url}?lang=${lang}`);
        await ready(page);
      }
      await body(page, faults);
      assert.deepEqual(faults, [], 'the page is at fault');
    } finally {
      await page.close();
    }
  });
}
