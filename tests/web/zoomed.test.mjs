// 400 % zoom of a window of 1280 × 1024: 320 × 256. Whatever takes the focus is to be seen, and nothing lies over it.
import assert from 'node:assert/strict';
import { arriveWith } from './arriving.mjs';
import { visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { Person } from './person.mjs';
import { visitOnce } from './published.mjs';
import { whole } from './result.mjs';
import { stay } from './stay.mjs';

const zoomed = { viewport: { width: 320, height: 256 } };

/** What has the focus, and whether any of it can be seen; a field may be shown by its label. */
function focused() {
  const element = document.activeElement;
  if (element === document.body) return null;
  const seen = [element, ...(element.labels ?? [])].some((shown) => {
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const across = [left + 2, (left + right) / 2, right - 2];
    const down = [top + 2, (top + bottom) / 2, bottom - 2];
    return across.some((x) =>
      down.some((y) => {
        const hit = document.elementFromPoint(x, y);
        return hit && shown.contains(hit);
      }),
    );
  });
  return { name: element.id || element.textContent.trim().slice(0, 40), seen };
}

/** Tabs through the view, forwards and back; returns what had the focus and could not be seen. */
async function hidden(page) {
  const wrong = new Set();
  let stops = 0;
  for (const key of ['Tab', 'Shift+Tab']) {
    await page.evaluate(() => document.querySelector('h2#heading').focus());
    for (let found = {}; found; ++stops) {
      await page.keyboard.press(key);
      found = await page.evaluate(focused);
      if (found && !found.seen) wrong.add(found.name);
      if (stops > 2000) assert.fail('Tab goes round for ever');
    }
  }
  assert.ok(stops > 8, `${stops} stops`);
  assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 320);
  return [...wrong];
}

visit('the focus is seen in every part', zoomed, async (page) => {
  const person = new Person(page, 'en');
  assert.deepEqual(await hidden(page), []);
  await arriveWith(page, cases.passing);
  for (const step of ['filing', 'profession', 'experience']) {
    await person.change(step);
    assert.deepEqual(await hidden(page), [], step);
    await person.goTo('review');
  }
  assert.deepEqual(await hidden(page), []);
  await person.goTo('result');
  await whole(page);
  assert.deepEqual(await hidden(page), []);
});

stay('nor does the offer of a newer version lie over it', async (page, site) => {
  await page.setViewportSize(zoomed.viewport);
  await visitOnce(page, site);
  site.publish('2');
  await page.reload();
  await page.getByTestId('newer-use').waitFor();
  assert.deepEqual(await hidden(page), []);
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  await person.goTo('result');
  await whole(page);
  await page.getByTestId('newer-use').waitFor();
  assert.deepEqual(await hidden(page), []);
});
