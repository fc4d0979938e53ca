// Which question comes next: the engine says what can still matter, and nothing else is asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { languages, visit } from './browser.mjs';
import { moduleOf } from './module.mjs';
import { Person } from './person.mjs';

const { Session } = await moduleOf('session.ts');
const { progressOf, questionsOf, stepsOf } = await moduleOf('flow/steps.ts');
const { newCase } = await moduleOf('case.ts');
const { choicesByQuestion } = await moduleOf('described.ts');
const engine = await load();
const described = engine.describe();
const choices = choicesByQuestion(described);
choices.profession = [...described.professions.map(({ id }) => id), 'not_listed'];

/** The same numbers each time: a walk that fails can be walked again. */
function* numbers(seed) {
  for (let state = seed; ;) {
    state = (state * 48271) % 2147483647;
    yield state;
  }
}
const pick = (from, dice) => from[dice.next().value % from.length];

function answerStep(visit, step, dice) {
  for (const question of questionsOf(step)) {
    if (question === 'experience') {
      const how = pick(['none', 'unknown', 'total', ''], dice);
      visit.answer(['experience', 'how'], how);
      const years = pick(['0', '1', '3', '10'], dice);
      if (how === 'total') visit.answer(['experience', 'total', 'years'], years);
    } else if (choices[question]?.length) {
      const answer = pick([...choices[question], 'unknown', ''], dice);
      visit.answer(['choices', question], answer);
    }
  }
}

const alwaysAsked = ['procedure', 'filing', 'education_recognition', 'documents', 'events'];

/** Walks to the review; every question on the way could matter when it was asked, and is asked once. */
function walk(procedure, seed) {
  const dice = numbers(seed);
  const visit = new Session(newCase('04.05.2022'), '2023-06-30', (request) =>
    JSON.parse(engine.text.assess(JSON.stringify(request))),
  );
  const asked = [];
  while (visit.view !== 'review') {
    const { view } = visit;
    assert.ok(!asked.includes(view), `${view} is asked twice`);
    asked.push(view);
    const { unanswered } = visit.assessment;
    assert.ok(
      alwaysAsked.includes(view) || questionsOf(view).some((id) => unanswered.includes(id)),
      `${view} could no longer matter: ${unanswered}`,
    );
    if (view === 'procedure') visit.answer(['procedure'], procedure);
    else answerStep(visit, view, dice);
    const { done, all } = progressOf(visit);
    assert.ok(done < all, `${done} of ${all} at ${view}`);
    assert.ok(visit.advance());
  }
  const { done, all } = progressOf(visit);
  assert.equal(done, all, 'all is done at the review');
  const open = stepsOf(procedure).filter((step) =>
    questionsOf(step).some((id) => visit.assessment.unanswered.includes(id)),
  );
  assert.deepEqual(
    open.filter((step) => !asked.includes(step)),
    [],
    'passed over',
  );
  return asked;
}

for (const { id } of described.procedures) {
  test(`${id}: a hundred ways to the review ask nothing that cannot matter`, () => {
    const seen = new Set();
    for (let seed = 1; seed <= 100; ++seed) for (const step of walk(id, seed)) seen.add(step);
    const wanted = stepsOf(id).filter((step) => id !== 'issue' || step !== 'events');
    assert.deepEqual(
      wanted.filter((step) => !seen.has(step)),
      [],
      'never asked',
    );
  });
}

for (const lang of languages) {
  visit(
    `${lang}: Enter on a choice, in a field and on an empty step goes on`,
    { lang },
    async (page) => {
      const person = new Person(page, lang);
      await person.choose('procedure-issue');
      assert.equal(await person.move(() => page.keyboard.press('Enter')), 'filing');
      await person.field('filed-date-label').fill('04.05.2022');
      assert.equal(await person.move(() => page.keyboard.press('Enter')), 'profession');
      await page.getByTestId('profession-search').focus();
      assert.equal(await person.move(() => page.keyboard.press('Enter')), 'higher_education');
      assert.equal(await person.goBack(), 'profession');
    },
  );

  visit(`${lang}: who chooses no procedure gets the first`, { lang }, async (page) => {
    const person = new Person(page, lang);
    assert.equal(await person.goOn(), 'filing');
    assert.equal(await person.goOn(), 'profession');
  });
}
