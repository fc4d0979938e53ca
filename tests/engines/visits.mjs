// Tests on pages of one engine. A browser is dear: tests that ask for the same one share it.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';

/**
 * `launch` opens a browser, whose `newPage()` gives a page that speaks Playwright and a function that
 * says what the page did that no page may. Options are `dark`, and `storage: false`.
 */
export function visitsOf({ name, launch }) {
  const browsers = new Map();
  after(() => Promise.all([...browsers.values()].map(async (browser) => (await browser).close())));

  function browserWith(options) {
    const key = JSON.stringify(options);
    if (!browsers.has(key)) browsers.set(key, launch(options));
    return browsers.get(key);
  }

  return (what, options, body) =>
    test(`${name}: ${what}`, async () => {
      const { page, faults } = await (await browserWith(options)).newPage();
      try {
        await body(page);
        assert.deepEqual(await faults(), [], 'the page is at fault');
      } finally {
        await page.close();
      }
    });
}
