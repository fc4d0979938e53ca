// Tests words/derivation.ts by the ids of its words: every row of every step.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cases from './cases.mjs';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { data, engine } from './spoken.mjs';

const { derivationView } = await moduleOf('words/derivation.ts');
const { scoring } = data('rulebooks/kz-503-2020.json');

const answers = [{ step: 'profession', answers: ['Oncologist'] }];

/** The rows of each step. */
function derived(assessment, rules = scoring) {
  const { steps } = derivationView(assessment, { answers, order: '503', scoring: rules }, named);
  const rowsOf = ({ rows }) => rows.map(({ name, value }) => `${name}: ${value}`);
  return Object.fromEntries(steps.map((step) => [step.id, rowsOf(step)]));
}

const agreed = derived(engine.assess(cases.passing));
const parted = derived(engine.assess(cases.open));

test('a criterion says its answer, its rule, what it gives and its points, once where readings agree', () => {
  const answerAndRule = (sub) => [
    'derivation-answer: review-empty',
    `derivation-rule: citation-rules-sub(number=10, sub=${sub})`,
  ];
  const gives = 'derivation-gives: points(count=3)';
  assert.deepEqual(agreed.higher_education, [
    ...answerAndRule(1),
    gives,
    'derivation-points: points-of(earned=3, most=3)',
  ]);
  assert.deepEqual(parted.higher_education, [
    ...answerAndRule(1),
    gives,
    'reading-strict: points-of(earned=0, most=3)',
    'reading-lenient: points-of(earned=3, most=3)',
    'derivation-question: open_question-education_points_add_up',
  ]);
  assert.equal(parted.academic_degree.at(-1), 'reading-lenient: points-of(earned=4, most=4)');
  assert.deepEqual(derived(engine.assess(cases.passing), { criteria: [] }).experience, [
    ...answerAndRule(2),
    'derivation-points: points-of(earned=4, most=6)',
  ]);
});

test('points that are not known yet are told as such, and the sum by what it can reach', () => {
  const { english_teaching_certificate, sum, threshold } = derived(engine.assess(cases.undecided));
  assert.equal(
    english_teaching_certificate.at(-1),
    'derivation-points: derivation-no-points(most=3)',
  );
  assert.deepEqual(sum, [
    'derivation-points: derivation-sum(earned=3, parts=3 + 0 + ? + ?) points-reachable(reachable=9)',
  ]);
  assert.equal(
    threshold[1],
    'derivation-points: verdict-undecided.detail(earned=3, reachable=9, threshold=5)',
  );
});

test('the threshold is measured against the points of each reading', () => {
  const rule = 'derivation-rule: citation-standard-sub(number=9, sub=2)';
  assert.deepEqual(agreed.threshold, [
    rule,
    'derivation-points: verdict-reached.detail(earned=7, threshold=5)',
    'derivation-ground: ground_status-not_found',
  ]);
  assert.deepEqual(parted.threshold, [
    rule,
    'reading-strict: verdict-not_reached.detail(earned=4, threshold=5)',
    'reading-lenient: verdict-reached.detail(earned=7, threshold=5)',
    'derivation-ground: ground_status-open',
  ]);
});

test('the qualification is measured against the profession, and against what no points turn on', () => {
  const assessment = engine.assess(cases.open);
  const [rule, answer, list, ground] = [
    'derivation-rule: citation-standard-sub(number=9, sub=1)',
    'derivation-answer: Oncologist',
    'derivation-list: profession_status-listed',
    'derivation-ground: ground_status-not_found',
  ];
  assert.deepEqual(parted.qualification, [rule, answer, list, ground]);
  const question = { id: 'heading_as_profession', citation: assessment.open_questions[0].citation };
  const open_questions = [...assessment.open_questions, question];
  const more = derived({ ...assessment, open_questions });
  assert.deepEqual(more.higher_education, parted.higher_education);
  assert.deepEqual(more.qualification, [
    rule,
    answer,
    list,
    'derivation-question: open_question-heading_as_profession',
    ground,
  ]);
  assert.deepEqual(derived({ ...assessment, profession: null }).qualification, [
    rule,
    answer,
    ground,
  ]);
});

test('a ground that is not checked is measured against nothing', () =>
  assert.deepEqual(agreed.unreliable_documents, [
    'derivation-rule: citation-standard-sub(number=9, sub=3)',
    'derivation-ground: ground_status-not_checked',
  ]));
