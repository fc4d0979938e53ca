// <ready-plan> in a real browser: counted as a person types, carried by the case.
import assert from 'node:assert/strict';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { answer } from './interview.mjs';
import { Person } from './person.mjs';

/** To the opened plan of someone who files on a day to come. */
async function atPlan(page, lang, as_of = '2027-12-20') {
  const person = new Person(page, lang);
  await person.choose('procedure-issue');
  await person.goOn();
  await answer(person, 'filing', { as_of });
  await person.goTo('result');
  await page.getByText(person.say('plan-title'), { exact: true }).click();
  await page.getByTestId('plan-ready-by').waitFor();
  return person;
}

const startOf = (page, id) => page.getByTestId(`plan-row-${id}`).getAttribute('data-start');

for (const lang of languages) {
  visit(`${lang}: the plan counts back what was typed`, { lang }, async (page) => {
    const person = await atPlan(page, lang);
    assert.equal(await startOf(page, 'iin'), '2027-12-20');
    await person.field('plan-recognition').fill('30');
    await person.field('plan-other').fill('10');
    assert.equal(await startOf(page, 'education_documents'), '2027-11-10');
    assert.equal(await startOf(page, 'iin'), '2027-12-10');
    await person.field('plan-notary').fill('x');
    const fault = page.getByText(person.say('plan-fault', { most: 730 }), { exact: true });
    await fault.waitFor();
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });
}

visit('durations are kept when a person leaves and comes back', {}, async (page) => {
  const person = await atPlan(page, 'en');
  await person.field('plan-other').fill('12');
  await person.goTo('review');
  await person.goTo('result');
  await page.getByText(person.say('plan-title'), { exact: true }).click();
  assert.equal(await person.field('plan-other').inputValue(), '12');
  assert.equal(await startOf(page, 'iin'), '2027-12-08');
});

visit('a filing day that has passed is said, not warned of', {}, async (page) => {
  await atPlan(page, 'en', '2022-05-04');
  assert.ok(await page.getByTestId('plan-past').isVisible());
  assert.equal(await page.locator('.plan .late').count(), 0);
});
