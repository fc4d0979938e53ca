// Tests web/src/words/jobs.ts: what is said of jobs: how long, which days they share, when the next points come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';

const { jobsView } = await moduleOf('words/jobs.ts');

const job = (row, from, to, clipped = false) => ({ row, from, to, clipped });
const none = { strict: null, lenient: null };
const facts = {
  jobs: [],
  shared: [],
  spans: [],
  filed: '2022-05-04',
  rises: none,
  inForceTo: '2023-06-30',
  order: '503',
};
const said = (more) => jobsView({ ...facts, ...more }, named);

test('each row says how long it is, and whether it goes on after the filing day', () => {
  const jobs = [job(0, '2020-01-01', '2020-12-31'), job(2, '2021-01-01', '2022-05-04', true)];
  const { rows } = said({ jobs, spans: [{ years: 1 }] });
  assert.deepEqual(Object.keys(rows), ['0', '2']);
  assert.deepEqual(rows[0], ['job-length(span=experience-span(days=0, months=0, years=1))']);
  assert.deepEqual(rows[2], ['job-length(span=experience-none)', 'job-clipped(date=4 May 2022)']);
});

test('the picture reaches from the first day of any job to the last', () => {
  const jobs = ['2021', '2019', '2020'].map((year, row) =>
    job(row, `${year}-01-01`, `${year}-12-31`),
  );
  const { from, to } = said({ jobs }).lanes;
  assert.deepEqual([from, to], ['1 January 2019', '31 December 2021']);
});

test('one job has no picture; two have one, with the days they share', () => {
  const jobs = [job(0, '2020-01-06', '2020-01-10'), job(1, '2020-01-01', '2020-01-08')];
  assert.equal(said({ jobs: jobs.slice(0, 1) }).lanes, null);
  const shared = [{ first: 0, second: 1, from: '2020-01-06', to: '2020-01-08', span: { days: 3 } }];
  const { lanes, shared: lines } = said({ jobs, shared });
  const [first, second] = [
    { start: 50, width: 50 },
    { start: 0, width: 80 },
  ];
  assert.deepEqual(lanes, {
    lanes: [
      { name: 'experience-period(number=1)', stretches: [first] },
      { name: 'experience-period(number=2)', stretches: [second] },
      { name: 'jobs-together', stretches: [first, second] },
    ],
    shared: [{ start: 50, width: 30 }],
    from: '1 January 2020',
    to: '10 January 2020',
    description: `jobs-picture ${lines[0]}`,
  });
  assert.deepEqual(lines, [
    'jobs-shared(first=1, from=6 January 2020, second=2, span=experience-span(days=3, months=0, years=0), to=8 January 2020)',
  ]);
});

const [soon, late] = [
  { on: '2023-06-30', points: 2 },
  { on: '2023-07-01', points: 4 },
];
const repealed = 'Jobs-next-repealed(number=503)';
const rises = [
  ['none', none, {}, []],
  [
    'in both readings',
    { strict: soon, lenient: soon },
    {},
    ['Jobs-next(date=30 June 2023, points=points(count=2))'],
  ],
  [
    'in one reading sooner',
    { strict: late, lenient: soon },
    {},
    [
      'Jobs-next(date=1 July 2023, points=points(count=4))',
      'Jobs-next-lenient(date=30 June 2023, points=points(count=2))',
    ],
  ],
  [
    'in one reading alone',
    { strict: null, lenient: soon },
    {},
    ['Jobs-next-lenient(date=30 June 2023, points=points(count=2))'],
  ],
  [
    'in the strict alone',
    { strict: soon, lenient: null },
    {},
    ['Jobs-next(date=30 June 2023, points=points(count=2))'],
  ],
  [
    'after the repeal',
    { strict: late, lenient: late },
    { filed: '2023-06-30' },
    ['Jobs-next(date=1 July 2023, points=points(count=4))', repealed],
  ],
  [
    'after the repeal, as the filing is',
    { strict: late, lenient: late },
    { filed: '2023-07-01' },
    ['Jobs-next(date=1 July 2023, points=points(count=4))'],
  ],
];
for (const [when, found, more, lines] of rises)
  test(`the next points are told: ${when}`, () => {
    assert.deepEqual(said({ rises: found, ...more }).next, lines);
  });
