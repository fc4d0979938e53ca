// The catalogue of occupations: fetched when someone begins to search, and done without.
import assert from 'node:assert/strict';
import { visit } from './browser.mjs';
import { held } from './held.mjs';
import { found, look, panel, personAsked, searchOf } from './searching.mjs';

/** The addresses of the catalogue asked for from now on. */
function askedFor(page) {
  const asked = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.bin')) asked.push(request.url());
  });
  return asked;
}

visit('the catalogue is fetched at the first focus, and once', {}, async (page) => {
  const asked = askedFor(page);
  const person = await personAsked(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked, []);
  await look(person, 'db admin');
  await page.getByRole('option').first().waitFor();
  await searchOf(person).blur();
  await searchOf(person).focus();
  await page.waitForLoadState('networkidle');
  assert.equal(asked.length, 1);
});

visit('until it is there titles are found, and then it is searched again', {}, async (page) => {
  const person = await personAsked(page);
  const late = await held(page, '**/*.bin');
  await searchOf(person).fill('oncologist');
  await page.locator('[role="option"][data-id="health/oncologist"]').waitFor();
  await searchOf(person).fill('veterinarian');
  assert.equal(await found(page).innerText(), person.say('profession-names-coming'));
  assert.equal(await panel(page).count(), 0);
  await late.comes();
  await panel(page).waitFor();
  assert.match(await found(page).innerText(), /Veterinarian/);
});

visit(
  'without the catalogue the search goes on, says so, and asks again',
  {},
  async (page, faults) => {
    const person = await personAsked(page);
    await page.route('**/*.bin', (route) => route.abort());
    await searchOf(person).fill('veterinarian');
    const note = page.getByTestId('profession-note');
    assert.equal(await note.innerText(), person.say('profession-names-missing'));
    assert.equal(await found(page).innerText(), person.say('profession-none-fits'));
    await searchOf(person).fill('oncologist');
    await page.locator('[role="option"][data-id="health/oncologist"]').waitFor();
    assert.ok(await note.isVisible());
    assert.notEqual(faults.splice(0).length, 0);

    await page.unroute('**/*.bin');
    await searchOf(person).blur();
    await look(person, 'veterinarian');
    assert.match(await found(page).innerText(), /Veterinarian/);
    assert.equal(await note.count(), 0);
  },
);
