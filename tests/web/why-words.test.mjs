// Tests web/src/words/why.ts: what each possible answer would do, and why it is asked.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';

const { effectsView, professionEffects, whyView } = await moduleOf('words/why.ts');

/** A trial after which so many points are certain and possible, and what comes of them. */
function tried(value, earned, { reachable = earned, outcome = 'undecided', span } = {}) {
  const reading = { earned, reachable, verdict: 'undecided' };
  const score = { strict: reading, lenient: reading, lines: [], threshold: 5 };
  return { trial: { value, span }, assessment: { score, outcome } };
}
const asked = { named: false, matters: true };
const line = ({ answer, stand, points, outcome }) => [answer, stand, points, outcome].join(' | ');
const lines = ({ effects }) => effects.map(line);

test('each answer says what it would do; answers that come to the same share a line', () => {
  const view = effectsView(
    'academic_degree',
    [
      tried('none', 3),
      tried('scientific', 5, { outcome: 'no_ground_found' }),
      tried('other_field', 3),
    ],
    asked,
    named,
  );
  assert.deepEqual(lines(view), [
    'choice-academic_degree-none / choice-academic_degree-other_field | Stand-undecided | Points(count=3) | ',
    'choice-academic_degree-scientific | Stand-undecided | Points(count=5) | outcome-no_ground_found',
  ]);
  assert.deepEqual([view.question, view.same], ['', '']);
});

const other = [
  ['other points', tried('b', 4)],
  ['more that can be reached', tried('b', 3, { reachable: 4 })],
  ['another outcome', tried('b', 3, { outcome: 'refusal_expected' })],
];
for (const [what, second] of other)
  test(`answers do not come to the same with ${what}`, () => {
    const { effects, same } = effectsView(
      'x',
      [tried('a', 3), second].map(asExperience),
      asked,
      named,
    );
    assert.deepEqual([effects.length, same], [2, '']);
  });

/** Any value has words as a length of experience. */
function asExperience({ trial, assessment }) {
  return { trial: { ...trial, value: 'from', span: { years: 1 } }, assessment };
}

test('readings that differ are told apart, each as the text says', () => {
  const one = tried('from', 3, { span: { years: 3, months: 1 } });
  const lenient = { ...one.assessment.score.lenient, earned: 4 };
  const two = {
    ...one,
    assessment: { ...one.assessment, score: { ...one.assessment.score, lenient } },
  };
  const { effects } = effectsView('experience', [one, two], asked, named);
  assert.equal(effects.length, 2);
  assert.equal(
    effects[0].answer,
    'why-experience-from(span=experience-span(days=0, months=1, years=3))',
  );
});

test('where every answer comes to the same, that is said: for good, or only so far', () => {
  const same = [tried('true', 3), tried('false', 3)];
  const view = (more) => effectsView('foreign_language', same, { ...asked, ...more }, named);
  assert.equal(view({}).same, 'why-same-yet');
  assert.equal(view({ matters: false }).same, 'why-same');
  assert.equal(view({ named: true }).question, 'question-foreign_language.label');
  assert.equal(view({}).effects.length, 1);
});

test('without points or an outcome nothing is said of them', () => {
  const bare = { trial: { value: 'true' }, assessment: { score: null, outcome: null } };
  const { effects } = effectsView('foreign_language', [bare], asked, named);
  assert.deepEqual(effects.map(line), ['choice-foreign_language-true |  |  | ']);
});

test('lines of the list that come to the same are counted, with one for an example', () => {
  const professions = [
    { id: 'a', title: { en: 'Actuary' } },
    { id: 'b', title: { en: 'Bookbinder' } },
  ];
  const all = [tried('b', 4), tried('a', 4), tried('not_listed', 0)];
  const view = professionEffects(all, professions, named);
  assert.deepEqual([view.question, view.same], ['', '']);
  assert.deepEqual(
    view.effects.map(({ answer }) => answer),
    ['why-lines(count=2, example=Bookbinder)', 'choice-profession-not_listed'],
  );
  assert.equal(professionEffects(all.slice(0, 2), professions, named).same, 'why-same');
});

test('the law is cited; the lead stands only where answers differ', () => {
  const [same, differing] = [{ same: 'why-same' }, { same: '' }];
  const citation = { act: 'x', provision: 'Rules 10(1)' };
  const view = whyView([citation], [same, differing], 5, named);
  assert.deepEqual(
    [view.lawLabel, view.lead, view.questions],
    ['why-law', 'why-lead(threshold=5)', [same, differing]],
  );
  assert.deepEqual(
    view.cites.map((each) => each.citation),
    [citation],
  );
  assert.equal(whyView([], [same], 5, named).lead, '');
});
