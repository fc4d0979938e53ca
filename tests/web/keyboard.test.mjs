// The page without a mouse: every key press below is one that a person could make.
import assert from 'node:assert/strict';
import { visit } from './browser.mjs';
import { journeyByKeys } from './journey-by-keys.mjs';
import { Keys, named } from './keys.mjs';
import { Person } from './person.mjs';
import { whole } from './result.mjs';

visit('the whole journey', {}, journeyByKeys);

visit('a place in the law opens and closes', {}, async (page) => {
  const keys = new Keys(page);
  await new Person(page, 'en').goTo('result');
  const texts = page.locator('law-cite blockquote');
  const name = named('cite-open', {
    place: named('citation-rules-sub', { number: '10', sub: '1' }),
  });
  await keys.tabTo(name);
  await keys.press('Enter');
  await texts.first().waitFor();
  await keys.press('Space');
  await texts.first().waitFor({ state: 'hidden' });
});

visit('Escape closes the list of professions and leaves the rest', {}, async (page) => {
  const keys = new Keys(page);
  const person = new Person(page, 'en');
  await person.choose('procedure-issue');
  await person.goOn();
  await person.goOn();
  const field = page.getByRole('combobox', { name: named('profession-search') });
  const list = page.getByRole('listbox');

  await keys.type(named('profession-search'), 'teacher');
  await list.waitFor();
  await keys.press('ArrowDown');
  assert.equal(await page.getByRole('option', { selected: true }).count(), 1);
  await keys.press('Escape');
  await list.waitFor({ state: 'hidden' });
  assert.equal(await field.inputValue(), 'teacher');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
  assert.ok(await field.evaluate((element) => element === document.activeElement));

  await keys.press('ArrowDown');
  await list.waitFor();
  await keys.press('Tab');
  await list.waitFor({ state: 'hidden' });
  assert.equal(await page.getByTestId('profession-chosen').count(), 0);
});

visit('the first Tab offers a way past the frame', {}, async (page) => {
  const keys = new Keys(page);
  assert.equal((await keys.next()).name, named('skip-link'));
  await keys.press('Enter');
  await keys.arrive('procedure');
});

/** Numbers everything that Tab should reach; of a group of radio buttons, one. */
function markStops() {
  const all = [...document.querySelectorAll('a[href], button, input, select, summary')];
  const groups = new Set();
  const stops = all.filter((element) => {
    if (!element.checkVisibility() || element.tabIndex < 0 || element.disabled) return false;
    if (element.type !== 'radio') return true;
    return !groups.has(element.name) && groups.add(element.name);
  });
  stops.forEach((element, place) => (element.dataset.stop = element.name || place));
  return stops.map((element) => element.dataset.stop);
}

for (const part of ['questions', 'review', 'result']) {
  visit(`Tab goes round the ${part} and is caught nowhere`, {}, async (page) => {
    const keys = new Keys(page);
    if (part !== 'questions') await new Person(page, 'en').goTo(part);
    if (part === 'result') await whole(page);
    const wanted = await page.evaluate(markStops);
    assert.ok(wanted.length > 5);
    const reached = [];
    for (let press = 0; press < wanted.length + 2; ++press) {
      await keys.next();
      reached.push(await page.evaluate(() => document.activeElement.dataset.stop));
    }
    assert.deepEqual(
      wanted.filter((place) => !reached.includes(place)),
      [],
    );
  });
}
