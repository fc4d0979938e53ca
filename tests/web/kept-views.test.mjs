// Tests web/src/take-away/recheck-view.ts and keep-view.ts: what is said of an old result, and of what the browser keeps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { assess, words } from './spoken.mjs';

const { caseOf } = await moduleOf('case-of.ts');
const { withAnswer } = await moduleOf('case.ts');
const { caseFile, textOf } = await moduleOf('take-away/files.ts');
const { keep } = await moduleOf('take-away/kept.ts');
const { keepView } = await moduleOf('take-away/keep-view.ts');
const { Words } = await moduleOf('words/words.ts');
const { recheckView } = await moduleOf('take-away/recheck-view.ts');

const now = { edition: 'kz-503-2020', data: 'sha256:1', engine: '0.1.0' };
const then = { ...now, saved: '2022-05-04T10:00' };
const reply = assess({ higher_education: 'matching', documents: ['iin'] });

/** What is said where the reply of today differs from the old one by `change`. */
function rechecked(change = () => {}, made = now) {
  const after = structuredClone(reply);
  change(after);
  return recheckView({ before: reply, after, then, now: made }, words.en);
}

test('the same result says so, and by what both were made', () => {
  assert.deepEqual(rechecked(), {
    same: true,
    title: 'Your saved result, checked again',
    verdict: 'The same result. Nothing has changed.',
    rows: [],
    others: '',
    made: [
      'Saved: Wednesday, 4 May 2022, 10:00.',
      'The legal data are the same.',
      'Engine: 0.1.0 then, 0.1.0 now.',
    ],
  });
});

test('other data, another edition and another engine are told', () => {
  const made = { edition: 'kz-236-2023', data: 'sha256:2', engine: '0.2.0' };
  assert.deepEqual(rechecked(undefined, made).made.slice(1), [
    'The edition was kz-503-2020, now it is kz-236-2023.',
    'The legal data have changed.',
    'Engine: 0.1.0 then, 0.2.0 now.',
  ]);
});

const line = (change) => (after) => Object.assign(after.score.lines[0], change);
const rows = [
  [
    'the outcome',
    (after) => (after.outcome = 'refusal_expected'),
    'outcome: Outcome. Then: Some answers are still missing. Now: A refusal is to be expected',
  ],
  [
    'an outcome that is none',
    (after) => (after.outcome = null),
    'outcome: Outcome. Then: Some answers are still missing. Now: none',
  ],
  [
    'points',
    line({ strict: 2, lenient: 2 }),
    'higher_education: Higher education. Then: 3. Now: 2',
  ],
  [
    'points in one reading',
    line({ lenient: 4 }),
    'higher_education: Higher education. Then: 3. Now: 3 or 4',
  ],
  [
    'no answer in one reading',
    line({ strict: null }),
    'higher_education: Higher education. Then: 3. Now: no answer yet',
  ],
  [
    'no answer in the other',
    line({ lenient: null }),
    'higher_education: Higher education. Then: 3. Now: no answer yet',
  ],
  [
    'points together',
    (after) => (after.score.strict.earned = 4),
    'together: Points together. Then: 3. Now: 4 or 3',
  ],
  [
    'a criterion without words',
    line({ criterion: 'charm' }),
    'charm: charm. Then: none. Now: 3 higher_education: Higher education. Then: 3. Now: none',
  ],
  [
    'a paper',
    (after) => (after.documents[0].status = 'missing'),
    'iin: Individual identification number (IIN). Then: You have it. Now: Missing',
  ],
  [
    'a day that is not known',
    (after) => (after.deadlines[0].due = null),
    'registration: Your papers are registered. Then: Wednesday, 4 May 2022. Now: no date',
  ],
];
for (const [what, change, told] of rows)
  test(`a difference is told: ${what}`, () => {
    const { same, verdict, rows: all, others } = rechecked(change);
    assert.deepEqual([same, verdict, others], [false, 'Something has changed.', '']);
    const said = all.map(({ id, what: name, before, after }) => {
      return `${id}: ${[name, before, after].join('. ')}`;
    });
    assert.equal(said.join(' '), told);
  });

test('what is not compared part by part is told as one', () => {
  const { rows: all, others } = rechecked((after) => (after.notices = [{ id: 'x' }]));
  assert.deepEqual(all, []);
  assert.equal(others, 'Other details differ too. The result below is the one of today.');
});

const person = caseOf({ as_of: '2022-05-04', region: 'almaty' });
const device = textOf(caseFile({ ...then, kept: keep(person, true) }));
const saved = 'Saved here: Wednesday, 4 May 2022, 10:00.';
const kept = [
  ['nothing', null, person, ''],
  ['the same answers', device, person, saved],
  ['answers emptied again', device, withAnswer(person, ['choices', 'profession'], ''), saved],
  [
    'other answers by now',
    device,
    withAnswer(person, ['region'], 'astana'),
    `${saved} You have changed answers since then.`,
  ],
  [
    'something else',
    '{}',
    person,
    'Something is saved here that this page cannot read. Saving replaces it.',
  ],
];
for (const [what, text, told, said] of kept)
  test(`what the browser keeps is told: ${what}`, () => {
    const view = keepView({ person: told, hasResult: true, home: false }, text, words.en);
    assert.deepEqual([view.saved, view.hasResult, view.home], [said, true, false]);
    assert.equal(view.say('colon', { name: 'a', value: 'b' }), 'a: b');
  });

test('what is a fault of ours is not taken for an unreadable file', () => {
  assert.throws(() => keepView({ person }, device, new Words('en', [])), /device-saved/);
});
