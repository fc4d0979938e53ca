// "Why we ask": the rule that needs the answer, and what each answer would do, as the engine says.
import assert from 'node:assert/strict';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answer } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { past } from './views.mjs';

/** Opens "Why we ask" at a step, by way of the review. */
async function ask(person, step) {
  await person.goTo('review');
  await person.change(step);
  await person.page.getByTestId('why-ask').click();
  await person.page.getByTestId('why').waitFor();
}

async function asked(page, lang, step, ...answered) {
  const person = new Person(page, lang);
  await person.goTo('review');
  for (const each of ['filing', ...answered]) {
    await person.change(each);
    await answer(person, each, cases.passing);
    await person.goTo('review');
  }
  await ask(person, step);
  return person;
}

const effects = (page) => page.getByTestId('why-effect').allInnerTexts();

for (const lang of languages) {
  visit(`${lang}: each answer shows its points`, { lang }, async (page) => {
    const steps = ['profession', 'academic_degree', 'english_teaching_certificate', 'experience'];
    const person = await asked(page, lang, 'higher_education', ...steps);
    await page.getByTestId('why-effect').first().waitFor();
    const [yes, no, ...rest] = await effects(page);
    assert.deepEqual(rest, [], 'answers that come to the same share a line');
    const text = (id, args) => person.say(id, args);
    assert.ok(yes.startsWith(text('choice-higher_education-matching')), yes);
    assert.ok(yes.includes(text('outcome-no_ground_found')), yes);
    for (const choice of ['other_field', 'none']) {
      assert.ok(no.includes(text(`choice-higher_education-${choice}`)), no);
    }
    assert.ok(no.includes(text('outcome-refusal_expected')), no);
    const { as_of, answers } = cases.passing;
    const points = (value) => {
      const request = { as_of, answers: { ...answers, higher_education: value } };
      return engine.assess(request).score.strict.earned;
    };
    assert.ok(yes.toLowerCase().includes(text('points', { count: points('matching') })), yes);
    assert.ok(no.toLowerCase().includes(text('points', { count: points('none') })), no);
  });

  visit(`${lang}: experience is told by the edges of the rulebook`, { lang }, async (page) => {
    const person = await asked(page, lang, 'experience', 'higher_education');
    await page.getByTestId('why-effect').first().waitFor();
    const told = await effects(page);
    assert.equal(told.length, 6);
    assert.ok(told[0].includes(person.say('stand-lenient').slice(1)), told[0]);
    assert.ok(told[1].includes(person.say('stand-reached').slice(1)), told[1]);
    assert.deepEqual(await page.evaluate(past), []);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });
}

const steps = [
  'filing',
  'profession',
  'academic_degree',
  'english_teaching_certificate',
  'experience',
  'conditions',
  'education_recognition',
  'documents',
  'events',
];

visit('at every step the rule that needs it opens', {}, async (page) => {
  const person = new Person(page, 'en');
  for (const step of steps) {
    await ask(person, step);
    const cite = page.getByTestId('why').locator('law-cite').first();
    await cite.getByRole('button').click();
    await cite.locator('.provision-title').waitFor();
    assert.ok((await cite.locator('blockquote').innerText()).length > 20, step);
  }
});

visit('a question that changes nothing says so', {}, async (page) => {
  await asked(page, 'en', 'conditions', 'profession', 'experience');
  await page.getByTestId('why-same').first().waitFor();
  assert.equal(await page.getByTestId('why-effect').count(), 0);
});

visit('it is folded again at the next question, and fetched only when opened', {}, async (page) => {
  const fetched = [];
  page.on('request', (request) => /\/why-/.test(request.url()) && fetched.push(request.url()));
  const person = new Person(page, 'en');
  await person.choose('procedure-issue');
  await person.goOn();
  assert.deepEqual(fetched, []);
  await page.getByTestId('why-ask').click();
  await page.getByTestId('why').waitFor();
  assert.ok(fetched.length > 0);
  await person.goOn();
  assert.equal(await page.getByTestId('why').count(), 0);
});
