// All questions on one sheet: the same fields, the same answers, one summary of what is wrong.
import assert from 'node:assert/strict';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answer } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';
import { past } from './views.mjs';

const choices = ['higher_education', 'academic_degree', 'english_teaching_certificate'];
const part = (page, step) => page.getByTestId(`sheet-${step}`);

/** A person whose hands stay in one part of the sheet. */
function within(person, step) {
  const scoped = new Person(person.page, person.language);
  scoped.choose = (id, group = part(person.page, step)) => person.choose(id, group);
  return scoped;
}

async function onSheet(page, lang) {
  const person = new Person(page, lang);
  assert.equal(await person.move(() => person.press('sheet-title')), 'sheet');
  return person;
}

for (const lang of languages) {
  visit(`${lang}: filled in at once, it leads to the same result`, { lang }, async (page) => {
    const person = await onSheet(page, lang);
    await person.choose('procedure-issue');
    const steps = ['filing', 'profession', ...choices, 'experience', 'conditions'];
    for (const step of [...steps, 'education_recognition', 'documents']) {
      await answer(within(person, step), step, cases.passing);
    }
    const points = await page.getByTestId('panel-points').innerText();
    assert.ok(points.includes(person.say('stand-reached')), points);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
    assert.equal(await person.move(() => person.press('see-result')), 'result');
    await compareResult(page, engine.assess(cases.passing), lang);
    await person.goTo('review');
    assert.equal(await page.getByTestId('next-question').count(), 0, 'nothing is asked again');
  });

  visit(`${lang}: one summary leads to every field at fault`, { lang }, async (page) => {
    const person = await onSheet(page, lang);
    await person.field('filed-date-label').fill('31.04.2022');
    await person.choose('choice-experience-total');
    await person.field('experience-years').fill('two');
    await person.field('event-issued.question').fill('x');
    await person.press('see-result');
    const summary = person.group('fault-title');
    await summary.and(page.locator(':focus')).waitFor();
    const links = summary.getByRole('link');
    const fields = ['filed-date', 'experience-total-years', 'events-issued-date'];
    assert.equal(await links.count(), fields.length);
    for (const [place, id] of fields.entries()) {
      await links.nth(place).click();
      await page.locator(`#${id}:focus`).waitFor();
      assert.equal(await page.locator(`#${id}`).getAttribute('aria-invalid'), 'true');
    }
    assert.ok(await page.getByTestId('sheet').isVisible());
    await person.field('filed-date-label').fill('30.04.2022');
    assert.equal(await links.count(), 2);
  });
}

visit('another procedure changes the sheet and keeps what was said', {}, async (page) => {
  const person = await onSheet(page, 'en');
  await person.choose('choice-higher_education-matching', part(page, 'higher_education'));
  await person.choose('procedure-replace');
  assert.equal(await part(page, 'higher_education').count(), 0);
  await person.choose('procedure-issue');
  assert.ok(await page.getByTestId('choice-higher_education-matching').isChecked());
});

visit('a profession typed and not chosen holds it up', {}, async (page) => {
  const person = await onSheet(page, 'en');
  await page.getByTestId('profession-search').fill('oncologist');
  await person.press('see-result');
  await page.locator('#choices-profession:focus').waitFor();
  assert.equal(await page.locator('#picker-error').innerText(), person.say('profession-choose'));
});

visit('the address names it, and leads to it', { start: false }, async (page) => {
  await page.goto(`${site.url}?lang=en#sheet`);
  await ready(page);
  const person = new Person(page, 'en');
  await page.locator('h2:focus').waitFor();
  assert.equal(await person.view(), 'sheet');
  assert.equal(await person.move(() => person.press('sheet-single')), 'procedure');
  assert.equal(await person.move(() => page.goBack()), 'sheet');
  await person.goTo('review');
  assert.equal(await person.move(() => person.press('sheet-title')), 'sheet');
});

visit('at 320 px it fits', { viewport: { width: 320, height: 700 } }, async (page) => {
  const person = await onSheet(page, 'en');
  for (const language of languages) {
    await person.speak(language);
    assert.deepEqual(await page.evaluate(past), []);
  }
});
