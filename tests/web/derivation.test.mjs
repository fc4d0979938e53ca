// Tests flow/partings.ts and words/derivation.ts, and the calculation on the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, visit } from './browser.mjs';
import { resultByLink } from './arriving.mjs';
import * as cases from './cases.mjs';
import { moduleOf } from './module.mjs';
import { whole } from './result.mjs';
import { assess, data, engine, words } from './spoken.mjs';

const { partingsOf } = await moduleOf('flow/partings.ts');
const { derivationView } = await moduleOf('words/derivation.ts');
const { scoring } = data('rulebooks/kz-503-2020.json');

const derived = (assessment, spoken = words.en, answers = []) =>
  derivationView(assessment, { answers, order: '503', scoring }, spoken);
const stepOf = (view, id) => view.steps.find((step) => step.id === id);
const valuesOf = (view, id) => stepOf(view, id).rows.map(({ value }) => value);
const placesOf = (view, id) =>
  stepOf(view, id).rows.flatMap(({ cites }) => cites.map(({ citation }) => citation.provision));

const { answers: passing } = cases.passing;
const degrees = { ...passing, academic_degree: 'scientific', experience: { periods: [] } };

test('the open questions of a criterion are those the rulebook names', () => {
  const named = scoring.criteria.map(({ id }) => [id, partingsOf(scoring, id)]);
  assert.deepEqual(Object.fromEntries(named), {
    higher_education: ['education_points_add_up'],
    academic_degree: ['education_points_add_up', 'academic_degree_meaning'],
    english_teaching_certificate: ['education_points_add_up', 'certificate_for_any_profession'],
    experience: ['band_edge', 'band_edge'],
  });
  assert.deepEqual(partingsOf(scoring, 'no_such_criterion'), []);
  const plain = { criteria: [{ id: 'plain', group: 'education' }] };
  assert.deepEqual(partingsOf(plain, 'plain'), []);
});

test('the steps go from each answer to the outcome, each with the place the engine cites', () => {
  const assessment = assess(passing);
  const view = derived(assessment);
  assert.deepEqual(
    view.steps.map(({ id }) => id),
    [
      ...assessment.score.lines.map(({ criterion }) => criterion),
      'sum',
      'threshold',
      'qualification',
      'unreliable_documents',
      'outcome',
    ],
  );
  for (const { criterion, citation } of assessment.score.lines) {
    assert.deepEqual(placesOf(view, criterion), [citation.provision]);
  }
  for (const { id, citation } of assessment.grounds_for_refusal) {
    assert.deepEqual(placesOf(view, id), [citation.provision]);
  }
});

test('readings that agree are said once; where they part both are said, and on what', () => {
  assert.deepEqual(valuesOf(derived(assess(passing)), 'sum'), ['3 + 0 + 0 + 4 = 7.']);
  const view = derived(assess(degrees));
  assert.deepEqual(valuesOf(view, 'sum'), ['0 + 4 + 0 + 0 = 4.', '3 + 4 + 0 + 0 = 7.']);
  assert.ok(
    valuesOf(view, 'higher_education').includes(
      words.en.say('open_question-education_points_add_up'),
    ),
  );
  assert.ok(
    !valuesOf(view, 'academic_degree').includes(
      words.en.say('open_question-education_points_add_up'),
    ),
    'the degree counts the same in both',
  );
});

test('a question that moves no points stands at the ground it opens', () => {
  const view = derived(assess({ ...passing, higher_education: 'none', experience: { years: 11 } }));
  const question = words.en.say('open_question-education_level_without_points');
  assert.ok(valuesOf(view, 'qualification').includes(question));
  assert.ok(valuesOf(view, 'qualification').includes(words.en.say('ground_status-open')));
});

test('an answer that is missing counts as nothing for now, and says what is possible', () => {
  const { experience, ...rest } = passing;
  const view = derived(assess(rest));
  assert.deepEqual(valuesOf(view, 'sum'), ['3 + 0 + 0 + ? = 3. Up to 9 still possible.']);
  assert.ok(valuesOf(view, 'experience').some((value) => value.includes('up to 6')));
});

test('a rule says what it gives, as the rulebook has it', () => {
  const view = derived(assess(passing));
  assert.ok(valuesOf(view, 'higher_education').includes('3 points'));
  const bands = 'from 1 year: 2 points; from 3 years: 4 points; from 10 years: 6 points';
  assert.ok(valuesOf(view, 'experience').includes(bands));
});

const choices = {
  profession: ['health/oncologist', 'not_listed', undefined],
  higher_education: ['matching', 'other_field', undefined],
  academic_degree: ['scientific', 'none', undefined],
  english_teaching_certificate: [true, false, undefined],
  experience: [{ years: 0 }, { years: 3 }, undefined],
};
const people = Object.entries(choices).reduce(
  (told, [question, values]) =>
    told.flatMap((answers) => values.map((value) => ({ ...answers, [question]: value }))),
  [{}],
);

test('for everyone the shown points add up to what the engine earned', () => {
  for (const person of people) {
    const assessment = assess(JSON.parse(JSON.stringify(person)));
    const { strict, lenient } = assessment.score;
    for (const sum of valuesOf(derived(assessment), 'sum')) {
      const [, parts, earned] = /^([\d +?]+) = (\d+)\./.exec(sum);
      const counted = parts.split(' + ').reduce((total, part) => total + (Number(part) || 0), 0);
      assert.equal(counted, Number(earned), sum);
      assert.ok([strict.earned, lenient.earned].includes(counted), sum);
    }
  }
});

test('for everyone the reason names what decides, in every language', () => {
  const reasons = new Set();
  for (const person of people) {
    const assessment = assess(JSON.parse(JSON.stringify(person)));
    for (const spoken of Object.values(words)) {
      const [because, so] = valuesOf(derived(assessment, spoken), 'outcome');
      assert.equal(so, spoken.say(`outcome-${assessment.outcome}`));
      if (spoken === words.en) reasons.add(because);
    }
  }
  for (const name of ['threshold', 'qualification']) {
    const ground = words.en.say(`ground-${name}`);
    assert.ok(
      [...reasons].some((reason) => reason.endsWith(`is found: “${ground}”.`)),
      ground,
    );
  }
  assert.ok(reasons.has(words.en.say('derivation-because-no_ground_found')));
  assert.ok([...reasons].some((reason) => /open question: “Points threshold”/.test(reason)));
  assert.ok([...reasons].some((reason) => /can still change it: Profession/.test(reason)));
});

test('where every answer that is missing leads to the same, no single ground is named', () => {
  const assessment = assess(passing);
  const grounds = assessment.grounds_for_refusal.map((each) => ({ ...each, status: 'undecided' }));
  for (const outcome of ['refusal_expected', 'open_question']) {
    const reply = { ...assessment, outcome, grounds_for_refusal: grounds };
    const [because] = valuesOf(derived(reply), 'outcome');
    assert.equal(because, words.en.say(`derivation-because-${outcome}.whatever`));
  }
});

test('the answer of a criterion stands first, or that there is none', () => {
  const answers = [
    { step: 'filing', answers: ['4 May'] },
    { step: 'higher_education', answers: ['Matching', 'sure'] },
  ];
  const view = derived(assess(passing), words.en, answers);
  assert.equal(valuesOf(view, 'higher_education')[0], 'Matching\nsure');
  assert.equal(valuesOf(view, 'experience')[0], words.en.say('review-empty'));
});

test('a procedure without points derives nothing', () =>
  assert.equal(derived(engine.assess({ as_of: '2022-05-04', procedure: 'replace' })), null));

/** The calculation as it stands on the screen; paper has it in the annex. */
const opened = (page) => page.getByTestId('opened-derivation');
const stepOn = (page, step) => opened(page).getByTestId(`derived-${step}`);

async function unfold(page, person) {
  await whole(page);
  await opened(page).getByText(person.say('derivation-title'), { exact: true }).click();
  await opened(page).getByTestId('derivation').waitFor();
}

const textOf = (page, step) => stepOn(page, step).innerText();

visit('the page derives the outcome in every language', { start: false }, async (page) => {
  const person = await resultByLink(page, 'en', cases.open);
  await unfold(page, person);
  for (const language of languages) {
    await person.speak(language);
    assert.match(await textOf(page, 'sum'), /0 \+ 4 \+ 0 \+ 0 = 4.*3 \+ 4 \+ 0 \+ 0 = 7/s);
    assert.ok((await textOf(page, 'outcome')).includes(person.say('outcome-open_question')));
  }
  const threshold = stepOn(page, 'threshold');
  await threshold.locator('button.cite').first().click();
  await threshold.locator('blockquote').filter({ hasText: /\w/ }).waitFor();
});

visit('an answer of the calculation leads to its question', { start: false }, async (page) => {
  const person = await resultByLink(page, 'en', cases.passing);
  await unfold(page, person);
  const answer = stepOn(page, 'academic_degree').getByRole('link', { name: 'No' });
  assert.equal(await person.move(() => answer.click()), 'academic_degree');
  await person.choose('choice-academic_degree-scientific');
  await person.goTo('result');
  await unfold(page, person);
  assert.match(await textOf(page, 'sum'), /3 \+ 4 \+ 0 \+ 4 = 11/);
});
