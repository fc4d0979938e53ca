// A profession that was typed and not chosen: it stays, and the way on asks for a line of the list.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { eventually } from './eventually.mjs';
import { personAsked, searchOf } from './searching.mjs';

const fault = (page) => page.locator('#picker-error');

for (const lang of languages) {
  visit(`${lang}: "Continue" asks for a line of the list`, { lang }, async (page) => {
    const person = await personAsked(page, lang);
    const field = searchOf(person);
    await field.fill('oncologist');
    await person.press('continue');
    await fault(page).waitFor();
    assert.equal(await fault(page).innerText(), person.say('profession-choose'));
    await field.and(page.locator(':focus')).waitFor();
    assert.equal(await field.inputValue(), 'oncologist');
    assert.equal(await field.getAttribute('aria-invalid'), 'true');
    assert.match(await field.getAttribute('aria-describedby'), /picker-error/);
    assert.match(await page.title(), new RegExp(person.say('page-title-error', { title: '' })));

    await page.getByRole('option').first().click();
    assert.equal(await fault(page).count(), 0);
    assert.notEqual(await person.goOn(), 'profession');
  });
}

visit('an empty field is "I don\'t know"', {}, async (page) => {
  const person = await personAsked(page);
  await searchOf(person).fill('oncologist');
  await searchOf(person).fill('');
  assert.notEqual(await person.goOn(), 'profession');
});

visit('"not on the list" goes on, whatever was typed', {}, async (page) => {
  const person = await personAsked(page);
  await searchOf(person).fill('plumber');
  await person.press('continue');
  await fault(page).waitFor();
  await person.choose('choice-profession-not_listed');
  assert.equal(await fault(page).count(), 0);
  assert.notEqual(await person.goOn(), 'profession');
});

visit('who looks elsewhere finds the typed text again', {}, async (page) => {
  const person = await personAsked(page);
  await searchOf(person).fill('teacher');
  await person.goTo('review');
  await person.change('profession');
  assert.equal(await searchOf(person).inputValue(), 'teacher');
  assert.equal(await fault(page).count(), 0);
});

const phone = { viewport: { width: 360, height: 640 }, hasTouch: true };
/** Scrolling takes its time: waits until the top lies there. */
const topBetween = (page, place, least, most) =>
  eventually(page, async () => {
    const top = await place.evaluate((element) => element.getBoundingClientRect().top);
    assert.ok(top >= least && top < most, `${top}`);
  });

for (const lang of languages) {
  visit(
    `${lang}: the keyboard of a phone leaves the list in sight`,
    { ...phone, lang },
    async (page) => {
      const person = await personAsked(page, lang);
      await searchOf(person).tap();
      await topBetween(page, page.locator('label[for="choices-profession"]'), 0, 60);
      await searchOf(person).fill('engineer');
      await page.getByRole('option').first().waitFor();
      await topBetween(page, page.getByRole('listbox'), 0, 640 / 2);
    },
  );
}
