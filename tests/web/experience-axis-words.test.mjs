// Tests words/experience-axis.ts by the ids of its words: what is drawn, and where.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';

const { jobsAxis, totalAxis } = await moduleOf('words/experience-axis.ts');

const filing = '2022-05-04';
const job = (from, to) => ({ from, ...(to && { to }) });
const none = { years: 0, months: 0, days: 0 };
const drawn = (periods, { day = filing, near = [] } = {}) =>
  jobsAxis(periods, { filing: day, bands: near, span: none }, named);
const yearsOf = (periods, day) =>
  drawn(periods, { day })
    .ticks.map(({ label }) => label)
    .join(' ');

// Of 200 days the tenth is a twentieth of the axis, and the 190th nineteen.
const ticks = [
  ['each year', [job('2019-02-01')], filing, '2020 2021 2022'],
  ['no year in a year', [job('2022-02-01')], filing, ''],
  ['five years', [job('2017-06-01')], filing, '2018 2019 2020 2021 2022'],
  ['every other of six', [job('2016-06-01')], filing, '2017 2019 2021'],
  ['few of many, none at the very edge', [job('2000-01-01')], filing, '2006 2011 2016 2021'],
  ['none a twentieth from the start', [job('2021-12-22')], '2022-07-09', ''],
  ['one a day further', [job('2021-12-21')], '2022-07-08', '2022'],
  ['none a twentieth from the end', [job('2021-06-25')], '2022-01-10', ''],
  ['one a day before', [job('2021-06-26')], '2022-01-11', '2022'],
];
for (const [what, periods, day, years] of ticks)
  test(`the axis names ${what}`, () => assert.equal(yearsOf(periods, day), years));

test('a tick stands on the first of January', () => {
  const [{ at }] = drawn([job('2021-12-02', '2022-01-31')], { day: '2022-02-09' }).ticks;
  assert.equal(at, 30 / 70);
});

test('a job is as wide as its days; one that has not begun is drawn only where the axis goes on', () => {
  const bars = (...periods) =>
    drawn(periods, { day: '2022-01-10' }).jobs.map(({ at, width }) => [at * 100, width * 100]);
  assert.deepEqual(bars(job('2022-01-01', '2022-01-05')), [[0, 50]]);
  assert.deepEqual(bars(job('2022-01-06'), job('2022-01-01')), [
    [50, 50],
    [0, 100],
  ]);
  assert.deepEqual(bars(job('2022-01-11'), job('2022-01-10')), [[0, 100]]);
  const later = bars(job('2022-01-01', '2022-01-20'), job('2022-01-16'), job('2022-01-20'));
  assert.deepEqual(
    later.map((bar) => bar.map(Math.round)),
    [
      [0, 100],
      [75, 5],
      [95, 5],
    ],
  );
});

test('a band is said by its day, and drawn unless it is as far ahead as the jobs go back, or a year', () => {
  const near = (strict, lenient = strict) => [{ from: { years: 1 }, points: 2, strict, lenient }];
  const said = (...band) => drawn([job('2022-01-01')], { near: near(...band) }).lines.at(-1);
  const band = 'axis-band(points=points(count=2), span=experience-span(days=0, months=0, years=1))';
  assert.equal(said(filing), `axis-since(band=${band}, date=4 May 2022)`);
  assert.equal(said('2022-05-05'), `axis-from(band=${band}, date=5 May 2022)`);
  assert.equal(said(null), `axis-never(band=${band})`);
  assert.equal(
    said('2022-05-05', '2022-05-04'),
    `axis-from(band=${band}, date=5 May 2022) axis-lenient(date=4 May 2022)`,
  );
  const isDrawn = (from, strict) =>
    drawn([job('2022-03-01'), job(from)], { near: near(strict) }).flags.length > 0;
  for (const [from, last, beyond] of [
    ['2022-01-01', '2023-05-04', '2023-05-05'],
    ['2020-05-04', '2024-05-03', '2024-05-04'],
  ])
    assert.deepEqual([isDrawn(from, last), isDrawn(from, beyond)], [true, false], from);
});

const twoBands = [
  { from: { years: 1 }, points: 2 },
  { from: { years: 3 }, points: 4 },
];
const totalOf = (experience, line, some = twoBands) => {
  const score = line && { lines: [{ criterion: 'other' }, { criterion: 'experience', ...line }] };
  return totalAxis({ experience, score }, some, named);
};
const bandOf = (years, points) =>
  `axis-band(points=points(count=${points}), span=experience-span(days=0, months=0, years=${years}))`;

test('a total is a bar on an axis a year longer, with each year and each band', () => {
  const { key, ...axis } = totalOf({ years: 3 }, { strict: 2, lenient: 4 });
  const total = 'experience-counted(span=experience-span(days=0, months=0, years=3))';
  assert.deepEqual(key, []);
  assert.deepEqual(axis, {
    title: 'axis-title',
    description: `axis-described-total(total=${total})`,
    jobs: [],
    counted: [{ at: 0, width: 0.75 }],
    overlaps: [],
    gaps: [],
    flags: [
      { at: 0.25, label: bandOf(1, 2), reached: true },
      { at: 0.75, label: bandOf(3, 4), reached: false },
    ],
    ticks: [1, 2, 3].map((year) => ({ at: year / 4, label: `span-years(count=${year})` })),
    filing: null,
    total,
    lines: [`axis-above(band=${bandOf(1, 2)})`, `axis-edge(band=${bandOf(3, 4)})`],
  });
});

test('where bands lie further, the axis reaches past them; not every year is named', () => {
  const far = [{ from: { years: 10 }, points: 6 }];
  const { counted, flags, ticks, lines } = totalOf({ months: 6, days: 73 }, undefined, far);
  assert.deepEqual(counted, [{ at: 0, width: 0.7 / 12 }]);
  assert.deepEqual(flags, [{ at: 10 / 12, label: bandOf(10, 6), reached: false }]);
  assert.deepEqual(
    ticks.map(({ at, label }) => [at * 12, label]),
    [2, 4, 6, 8, 10].map((year) => [year, `span-years(count=${year})`]),
  );
  assert.deepEqual(lines, [`axis-below(band=${bandOf(10, 6)})`]);
  assert.deepEqual(totalOf({ years: 1 }, undefined, []).ticks, [
    { at: 0.5, label: 'span-years(count=1)' },
  ]);
});

test('what is drawn besides the jobs has its key', () => {
  const keyOf = (...periods) => drawn(periods).key.map(({ id, label }) => `${id} ${label}`);
  const [counted, overlap, gap] = ['counted', 'overlap', 'gap'].map((id) => `${id} axis-key-${id}`);
  assert.deepEqual(keyOf(job('2019-01-01', '2019-12-31')), [counted]);
  assert.deepEqual(keyOf(job('2019-01-01', '2019-12-31'), job('2019-06-01')), [counted, overlap]);
  assert.deepEqual(keyOf(job('2019-01-01', '2019-12-31'), job('2020-06-01')), [counted, gap]);
});

test('a flag is reached from its day on', () => {
  const reached = ['2022-05-03', '2022-05-04', '2022-05-05'].map((strict) => {
    const near = [{ from: { years: 1 }, points: 2, strict, lenient: strict }];
    return drawn([job('2022-01-01')], { near }).flags[0].reached;
  });
  assert.deepEqual(reached, [true, true, false]);
});

test('a total of nothing is a bar without width', () => {
  const { counted, total } = totalAxis({ experience: null, score: null }, twoBands, named);
  assert.deepEqual(counted, [{ at: 0, width: 0 }]);
  assert.equal(total, 'experience-counted(span=experience-none)');
});
