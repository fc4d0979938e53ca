// Answers are the person's: no change of language, question or mind loses one.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { arriveWith } from './arriving.mjs';
import * as cases from './cases.mjs';
import { answer, interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';

/** What every field on screen holds. */
function fields() {
  const all = [...document.querySelectorAll('main :is(input, select)')];
  return all.map((field) => [
    field.id,
    ['radio', 'checkbox'].includes(field.type) ? field.checked : field.value,
  ]);
}

const others = (language) => languages.filter((each) => each !== language);

visit('another language at any moment keeps every answer', {}, async (page) => {
  const person = new Person(page, 'en');
  for (let step = 'procedure'; step !== 'review'; step = await person.goOn()) {
    await answer(person, step, cases.passing);
    const before = await page.evaluate(fields);
    for (const language of others(person.language)) {
      await person.speak(language);
      assert.deepEqual(await page.evaluate(fields), before, `${step} in ${language}`);
    }
  }
  await person.goTo('result');
  await compareResult(page, engine.assess(cases.passing), person.language);
});

visit('a half-typed date and an open list stay when the language changes', {}, async (page) => {
  const person = new Person(page, 'en');
  await person.choose('procedure-issue');
  await person.goOn();
  await person.field('filed-date-label').fill('04.05.');
  await person.speak('kk');
  assert.equal(await person.field('filed-date-label').inputValue(), '04.05.');
  await person.field('filed-date-label').fill('04.05.2022');
  await person.goOn();
  const search = () => page.getByRole('combobox', { name: person.say('profession-search') });
  await search().fill('onco');
  await person.speak('ru');
  assert.equal(await search().inputValue(), 'onco');
});

/** The review, line by line. */
async function review(page) {
  const rows = page.getByTestId('review').locator('[data-testid^="review-"]');
  await rows.first().waitFor();
  const lines = await rows.evaluateAll((all) =>
    all.map((row) => [row.dataset.testid, row.querySelector('dd').innerText]),
  );
  return Object.fromEntries(lines);
}

visit('changing one answer keeps the others', {}, async (page) => {
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  const before = await review(page);
  assert.equal(Object.keys(before).length, 11);

  assert.equal(await person.change('higher_education'), 'higher_education');
  await person.choose('choice-higher_education-other_field');
  assert.equal(await person.goOn(), 'review');
  const changed = person.say('choice-higher_education-other_field');
  assert.deepEqual(await review(page), { ...before, 'review-higher_education': changed });

  await person.goTo('result');
  const answers = { ...cases.passing.answers, higher_education: 'other_field' };
  await compareResult(page, engine.assess({ ...cases.passing, answers }), 'en');
});

visit('each link to change an answer leads to its own question', {}, async (page) => {
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  const before = await review(page);
  for (const row of Object.keys(before)) {
    const link = page.getByTestId(row).getByRole('link');
    assert.equal(`review-${await person.move(() => link.click())}`, row);
    await person.goTo('review');
  }
  assert.deepEqual(await review(page), before);
});

visit('a look at another procedure keeps the answers of the first', {}, async (page) => {
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  const before = await review(page);
  await person.change('procedure');
  await person.choose('procedure-replace');
  await person.goTo('review');
  assert.ok(!('review-higher_education' in (await review(page))));
  await person.change('procedure');
  await person.choose('procedure-issue');
  await person.goTo('review');
  assert.deepEqual(await review(page), before);
});

visit('"I don\'t know" is an answer to every question', { lang: 'kk' }, async (page) => {
  const person = new Person(page, 'kk');
  const { as_of } = cases.passing;
  const request = { as_of, answers: {} };
  const asked = await interview(person, request);
  for (const step of [
    'profession',
    'higher_education',
    'academic_degree',
    'english_teaching_certificate',
    'experience',
  ]) {
    assert.ok(asked.includes(step), `${step} was not asked`);
  }
  for (const step of ['conditions', 'education_recognition']) {
    await person.change(step);
    await answer(person, step, request);
    await person.goTo('review');
  }
  await person.goTo('result');
  const reply = engine.assess({ as_of });
  assert.equal(reply.outcome, 'undecided');
  await compareResult(page, reply, 'kk');
});

visit('back and forward through the steps keeps them filled', {}, async (page) => {
  const person = new Person(page, 'en');
  const path = ['procedure'];
  while (path.at(-1) !== 'experience') {
    await answer(person, path.at(-1), cases.passing);
    path.push(await person.goOn());
  }
  for (const step of path.slice(0, -1).reverse()) assert.equal(await person.goBack(), step);
  const chosen = page.getByRole('radio', { name: person.say('procedure-issue'), exact: true });
  assert.ok(await chosen.isChecked());

  assert.equal(await person.goOn(), 'experience', 'what was answered is not asked again');
});

visit("the browser's own back and forward move through the views", {}, async (page) => {
  const person = new Person(page, 'en');
  await answer(person, 'procedure', cases.passing);
  await person.goOn();
  await answer(person, 'filing', cases.passing);
  await person.goOn();
  assert.equal(await person.move(() => page.goBack()), 'filing');
  assert.equal(await person.field('filed-date-label').inputValue(), '04.05.2022');
  assert.equal(await person.move(() => page.goBack()), 'procedure');
  assert.equal(await person.move(() => page.goForward()), 'filing');
  assert.equal(await person.move(() => page.goForward()), 'profession');
});
