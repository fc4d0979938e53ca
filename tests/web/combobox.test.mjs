// The search field as keys, fingers and assistive technology meet it.
import assert from 'node:assert/strict';
import { breachesOf, colours, everything, spoken } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { found, look, personAsked, searchOf } from './searching.mjs';
import { past } from './views.mjs';

async function active(page) {
  const id = await page.getByRole('combobox').first().getAttribute('aria-activedescendant');
  return id && page.locator(`[id="${id}"]`).getAttribute('data-id');
}

visit('keys go through the list, and nothing is chosen before Enter', {}, async (page) => {
  const person = await personAsked(page);
  await look(person, 'chief engineer');
  const field = searchOf(person);
  const ids = await page
    .getByRole('option')
    .evaluateAll((all) => all.map(({ dataset }) => dataset.id));
  assert.ok(ids.length > 2, ids.join());
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  const list = page.locator(`[id="${await field.getAttribute('aria-controls')}"]`);
  assert.equal(await list.getAttribute('role'), 'listbox');
  const count = person.say('profession-found', { count: ids.length });
  assert.equal(await page.getByRole('status').and(found(page)).innerText(), count);
  assert.equal(await active(page), null);
  await page.keyboard.press('Enter');
  assert.equal(await page.getByTestId('profession-chosen').count(), 0);
  assert.ok(await page.getByTestId('step-profession').isVisible());

  const path = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', ids.length - 1],
    ['ArrowDown', 0],
    ['ArrowUp', ids.length - 1],
    ['Home', 0],
  ];
  for (const [key, place] of path) {
    await page.keyboard.press(key);
    assert.equal(await active(page), ids[place], key);
    assert.equal(await page.getByRole('option', { selected: true }).count(), 1);
  }
  await page.keyboard.press('ArrowLeft');
  assert.equal(await active(page), null);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByTestId('profession-chosen').waitFor();
  assert.equal(await field.inputValue(), '');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
});

visit('Escape closes the list, then clears; an arrow opens it; Tab leaves', {}, async (page) => {
  const person = await personAsked(page);
  await look(person, 'teacher');
  const field = searchOf(person);
  const list = page.getByRole('listbox');
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  assert.equal(await field.inputValue(), 'teacher');
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  assert.notEqual(await active(page), null);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.equal(await field.inputValue(), '');

  await field.fill('teacher');
  await page.keyboard.press('Tab');
  await list.waitFor({ state: 'hidden' });
  assert.equal(await page.getByTestId('profession-chosen').count(), 0);
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

visit('touch chooses, and a tap beside the open list is not lost', phone, async (page) => {
  const person = await personAsked(page);
  await look(person, 'oncologist');
  await page.getByRole('option').first().tap();
  await page.getByTestId('profession-chosen').waitFor();
  await searchOf(person).fill('chief engineer');
  await page.getByRole('listbox').waitFor();
  const unknown = page.getByRole('radio', { name: person.say('choice-unknown'), exact: true });
  await unknown.tap();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  assert.ok(await unknown.isChecked());
});

visit(
  'axe finds nothing on the list or the panel, and nothing is too wide',
  { ...phone, reducedMotion: 'reduce' },
  async (page) => {
    const wrong = [];
    const person = await personAsked(page);
    await look(person, 'x');
    for (const typed of ['foreign language teacher', 'veterinarian']) {
      await searchOf(person).fill(typed);
      await page.keyboard.press('ArrowDown');
      wrong.push(...(await breachesOf(page, everything)));
      await page.emulateMedia({ colorScheme: 'dark' });
      wrong.push(...(await breachesOf(page, colours)));
      await page.emulateMedia({ colorScheme: 'light' });
      for (const language of languages) {
        await person.speak(language);
        await searchOf(person).click();
        await page
          .getByTestId(/^profession-(hit|close)$/)
          .first()
          .waitFor();
        wrong.push(...(await breachesOf(page, spoken)), ...(await page.evaluate(past)));
      }
      await person.speak('en');
    }
    assert.deepEqual(wrong, []);
  },
);
