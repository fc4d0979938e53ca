// Tests web/src/words/result.ts, rails.ts, score.ts and sheet.ts by their ids: the points, and the sheet for the office.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { days, engine } from './spoken.mjs';

const { requestOf } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');
const { railViews } = await moduleOf('words/rails.ts');
const { resultView } = await moduleOf('words/result.ts');
const { scoreView } = await moduleOf('words/score.ts');
const { sheetParts } = await moduleOf('words/sheet.ts');

/** The result of a person who gave these answers; `said` is what the engine may say otherwise. */
function resultOf(answers, { procedure = 'issue', choices = {}, ...said } = {}) {
  const told = caseOf({ as_of: '2022-05-04', answers });
  const person = { ...told, procedure, choices: { ...told.choices, ...choices } };
  const listing = engine.describe();
  const facts = { person, order: '503', listing, catalogue: null, days, today: '', axis: null };
  return resultView({ ...engine.assess(requestOf(person)), ...said }, facts, named);
}

test('the result is that of the procedure, of an issue where none is chosen', () => {
  const asked = ['', 'extend'].map((procedure) => resultOf({}, { procedure }).outcome.procedure);
  assert.deepEqual(asked, ['issue', 'extend']);
  assert.equal(resultOf({}).say('result-title'), 'result-title');
});

test('a step is missing while any question of it is open', () => {
  const { missing } = resultOf({}, { unanswered: ['foreign_language'] });
  assert.deepEqual(missing, [{ step: 'conditions', name: 'step-conditions-short' }]);
});

test('a level that was told stands beside those of the line', () => {
  const notes = (choices) =>
    resultOf({ profession: 'school/teacher' }, { choices }).profession.facts.flatMap(
      ({ note }) => note ?? [],
    );
  assert.deepEqual(notes({ qualification_level: '6' }), ['profession-level-in(place=in)']);
  for (const none of ['', 'unknown']) assert.deepEqual(notes({ qualification_level: none }), []);
});

const lineOf = (criterion, strict, lenient = strict) => ({ criterion, strict, lenient });
const reading = (earned, reachable = earned) => ({ earned, reachable, verdict: 'undecided' });

test('a rail has a segment for each criterion that gives points, one after the other', () => {
  const lines = [
    lineOf('higher_education', 3),
    lineOf('academic_degree', 0),
    lineOf('english_teaching_certificate', null),
    lineOf('experience', 2),
  ];
  const [rail, ...others] = railViews(
    { threshold: 5, lines, strict: reading(5, 9), lenient: reading(5, 12) },
    named,
  );
  assert.deepEqual(others, []);
  const parts = [
    'rail-part(criterion=criterion-higher_education, points=3)',
    'rail-part(criterion=criterion-experience, points=2)',
    'rail-ghost(reachable=9)',
  ];
  assert.deepEqual(rail, {
    id: 'strict',
    title: '',
    total: 'panel-points(earned=5, threshold=5)',
    description: parts.join('; '),
    segments: [
      { criterion: 'higher_education', label: 'criterion-higher_education', from: 0, to: 3 },
      { criterion: 'experience', label: 'criterion-experience', from: 3, to: 5 },
    ],
    earned: 5,
    reachable: 9,
    threshold: 5,
    needed: 'rail-needed(threshold=5)',
    scale: 10,
  });
});

test('readings that differ have a rail each, on one scale', () => {
  const lines = [lineOf('experience', 2, 4)];
  const rails = railViews(
    { threshold: 5, lines, strict: reading(2), lenient: reading(4, 16) },
    named,
  );
  assert.deepEqual(
    rails.map(({ id, title, scale }) => [id, title, scale]),
    ['strict', 'lenient'].map((id) => [id, `reading-${id}`, 16]),
  );
  assert.equal(rails[0].description, 'rail-part(criterion=criterion-experience, points=2)');
});

test('points together are those of each reading; a procedure without points has none', () => {
  const score = { threshold: 5, lines: [], strict: reading(2), lenient: reading(4) };
  assert.deepEqual(scoreView({ score }, named).totals, { strict: 2, lenient: 4 });
  assert.equal(scoreView({ score: null }, named), null);
});

const cites = [{ label: 'a' }, { label: 'b' }];
const shown = {
  outcome: {
    headline: 'head',
    detail: 'why',
    facts: [
      { name: 'day', value: '4 May', note: 'noted' },
      { name: 'by', value: 'us' },
    ],
    open: [{ title: 'open', detail: 'two ways', cites }],
  },
  score: {
    twoColumns: true,
    rows: [{ label: 'degree', strict: '1', lenient: '2', most: 3, cite: { label: 'c' } }],
    verdicts: [{ text: 'enough' }],
  },
  profession: {
    title: 'Actuary',
    unofficial: 'ours',
    printed: 'ACTUARY',
    printedLabel: 'printed',
    facts: [
      { name: 'sector', value: 'money', note: 'inferred' },
      { name: 'number', value: '7' },
    ],
    status: 'listed',
    cites,
  },
  deadlines: [
    {
      title: 'decision',
      headline: '',
      counted: 'six days',
      certainty: 'sure',
      certain: true,
      remarks: [],
      cites,
    },
    {
      title: 'end',
      headline: 'by May',
      counted: '',
      certainty: 'may move',
      certain: false,
      remarks: [{ text: 'or April' }],
      cites: [],
    },
  ],
  grounds: [{ title: 'threshold', statusText: 'holds', cites }],
  notices: [{ title: 'repealed', detail: 'in 2023', cites: [] }],
};
const facts = {
  answers: [
    { name: 'degree', answers: ['one', 'two'] },
    { name: 'level', answers: [] },
  ],
  papers: [
    {
      title: 'diploma',
      inHand: true,
      demands: [{ text: 'copy' }, { text: 'translation' }],
      statusText: 'have',
      remark: 'pending',
      or: 'or other',
      cites,
    },
  ],
  from: { noDecision: 'none decided', repeal: 'it was repealed' },
};
const colon = (name, value) => `colon(name=${name}, value=${value})`;
const sheet = {
  'case sheet-case': [
    'none decided',
    'it was repealed',
    `${colon('day', '4 May')} · noted`,
    colon('by', 'us'),
  ],
  'answers print-answers': [colon('degree', 'one; two'), colon('level', 'review-empty')],
  'outcome result-title': ['head · why', 'open · two ways · [a] [b]'],
  'points points-title': [
    'sheet-readings',
    `${colon('degree', 'sheet-points(earned=1 / 2, most=3)')} · [c]`,
    'enough',
  ],
  'profession profession-title': [
    'Actuary · ours',
    'printed ACTUARY',
    'sector: money · inferred',
    'number: 7',
    'listed · [a] [b]',
  ],
  'documents documents-title': [
    'diploma · copy, translation · have · pending · or other · [a] [b]',
  ],
  'deadlines deadlines-title': [
    'decision: sheet-no-day · six days · [a] [b]',
    'end: by May · may move · or April',
  ],
  'grounds grounds-title': [`${colon('threshold', 'holds')} · [a] [b]`],
  'notices notices-title': ['repealed · in 2023'],
};
const linesOf = (view, about = facts) =>
  Object.fromEntries(
    sheetParts(view, about, named).map(({ id, heading, lines }) => [
      `${id} ${heading}`,
      lines.map(({ text, aside }) => [text, aside].filter(Boolean).join(' · ')),
    ]),
  );

test('the sheet has each part of the result, a line for each thing', () => {
  assert.deepEqual(linesOf(shown), sheet);
  const papers = sheetParts(shown, facts, named).find(({ id }) => id === 'documents').lines;
  assert.equal(papers[0].ticked, true);
});

test('a part that has nothing to say is left out', () => {
  const score = { ...shown.score, twoColumns: false };
  const one = linesOf({ ...shown, score, profession: { ...shown.profession, printed: '' } });
  assert.deepEqual(one['points points-title'], [
    `${colon('degree', 'sheet-points(earned=1, most=3)')} · [c]`,
    'enough',
  ]);
  assert.equal(one['profession profession-title'].length, 4);
  const few = { ...shown, score: null, profession: null, deadlines: [], grounds: [], notices: [] };
  assert.deepEqual(
    Object.keys(linesOf(few, { ...facts, papers: [] })),
    Object.keys(sheet).slice(0, 3),
  );
});
