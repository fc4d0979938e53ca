// A processor four times slower on a slow mobile line: who acts as soon as the page lets them loses nothing.
import assert from 'node:assert/strict';
import { slowDown } from '../bench/browser.mjs';
import { site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { held } from './held.mjs';
import { answer } from './interview.mjs';
import { engine, headingOf, Person, titleOf, typed } from './person.mjs';
import { compareResult } from './result.mjs';
import { searchOf } from './searching.mjs';

/** Types over what is there; `late` comes in the middle. The keys go wherever the focus is. */
async function type(field, text, late) {
  await field.selectText();
  const middle = text.length >> 1;
  await field.page().keyboard.type(text.slice(0, middle));
  await late?.comes();
  await field.page().keyboard.type(text.slice(middle));
  assert.equal(await field.inputValue(), text);
}

/** What is answered by keys; all else is chosen. */
const byKeys = {
  filing: (person, { as_of }) => type(person.field('filed-date-label'), typed(as_of)),
  async profession(person, { answers: { profession } }, { catalogue }) {
    const title = titleOf(profession, person.language);
    await type(searchOf(person), title, catalogue);
    await person.page.getByRole('option').filter({ hasText: title }).first().click();
  },
  async experience(person, { answers }, { result }) {
    const [{ from }] = answers.experience.periods;
    await person.choose('choice-experience-periods');
    await type(person.field('experience-from'), typed(from), result);
    await person.page.getByRole('checkbox', { name: person.say('experience-open') }).check();
  },
};

const steps = [
  'procedure',
  'filing',
  'profession',
  'higher_education',
  'academic_degree',
  'english_teaching_certificate',
  'experience',
  'education_recognition',
  'documents',
];

visit('who acts at once, before all is there, loses nothing', { start: false }, async (page) => {
  await slowDown(page);
  const late = {
    catalogue: await held(page, '**/*.bin'),
    result: await held(page, /\/(outcome|result)-[^/]*\.js$/),
  };
  await page.goto(`${site.url}?lang=en`, { waitUntil: 'commit' });
  const person = new Person(page, 'en');
  for (const step of steps) {
    await page.getByRole('heading', { name: headingOf(step, 'en'), exact: true }).waitFor();
    const typing = byKeys[step]?.(person, cases.passing, late);
    await (typing ?? answer(person, step, cases.passing));
    await person.press('continue');
  }
  await page.getByRole('link', { name: person.say('view-result'), exact: true }).click();
  await page.getByTestId('tick-work_record').check();
  // Two of the answers would be given from the review only.
  const { qualification_level: _, foreign_language: __, ...answers } = cases.passing.answers;
  const documents = [...answers.documents, 'work_record'];
  const request = { ...cases.passing, answers: { ...answers, documents } };
  await compareResult(page, engine.assess(request), 'en');
});
