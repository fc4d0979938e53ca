// Tests jobs in time: flow/stretches.ts, flow/band-days.ts and words/experience-axis.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { data, engine, words } from './spoken.mjs';

const { merged } = await moduleOf('flow/stretches.ts');
const { bandDays } = await moduleOf('flow/band-days.ts');
const { jobsAxis, totalAxis } = await moduleOf('words/experience-axis.ts');

const { scoring } = data('rulebooks/kz-503-2020.json');
const bands = scoring.criteria.flatMap((criterion) => criterion.bands ?? []);
const filing = '2022-05-04';
const measure = (experience, as_of = filing) => engine.assess({ as_of, answers: { experience } });
const daysOf = (periods, day = filing) =>
  bandDays(periods, day, bands, (request) => engine.assess(request));

const job = (from, to) => ({ from, ...(to && { to }) });

test('jobs that overlap or adjoin are one stretch; a day between them is a gap', () => {
  const rows = [
    ['overlap', '2019-06-30', { counted: 1, overlaps: 1, gaps: 0 }],
    ['one day in common', '2019-06-01', { counted: 1, overlaps: 1, gaps: 0 }],
    ['adjoin', '2019-05-31', { counted: 1, overlaps: 0, gaps: 0 }],
    ['a day between', '2019-05-30', { counted: 2, overlaps: 0, gaps: 1 }],
  ];
  for (const [name, to, wanted] of rows) {
    const found = merged([job('2019-06-01', '2019-12-31'), job('2019-01-01', to)], filing);
    const counts = Object.fromEntries(Object.entries(found).map(([id, list]) => [id, list.length]));
    assert.deepEqual(counts, wanted, name);
  }
});

test('what is drawn as counted is what the engine counts', () => {
  const periods = [
    job('2016-03-01', '2017-08-31'),
    job('2017-05-01', '2018-12-31'),
    job('2020-02-01'),
    job('2022-05-01', '2023-01-01'),
    job('2022-06-01', '2022-06-30'),
  ];
  const { counted } = merged(periods, filing);
  assert.deepEqual(counted.at(-1), { from: '2020-02-01', to: filing });
  assert.deepEqual(measure({ periods: counted }).experience, measure({ periods }).experience);
});

const experienceOn = (periods, as_of) =>
  measure({ periods }, as_of).score.lines.find(({ criterion }) => criterion === 'experience');

test('a band is reached on its day, and not the day before', () => {
  const periods = [job('2020-02-29', '2020-12-31'), job('2021-03-01')];
  for (const { points, strict, lenient } of daysOf(periods, '2021-06-01')) {
    for (const [reading, day] of Object.entries({ strict, lenient })) {
      const before = new Date(Date.parse(`${day}T00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      assert.ok(experienceOn(periods, day)[reading] >= points, `${reading} ${points} on ${day}`);
      assert.ok(experienceOn(periods, before)[reading] < points, `${reading} ${points}: ${before}`);
    }
  }
});

test('the lenient reading is a day earlier at three and ten years, and not at one', () => {
  const days = daysOf([job('2010-01-01')]).map(({ strict, lenient }) => [strict, lenient]);
  assert.deepEqual(days, [
    ['2010-12-31', '2010-12-31'],
    ['2013-01-01', '2012-12-31'],
    ['2020-01-01', '2019-12-31'],
  ]);
});

test('the days agree with the ways to reach the threshold', () => {
  const answers = {
    profession: 'health/oncologist',
    higher_education: 'matching',
    academic_degree: 'none',
    english_teaching_certificate: false,
    experience: { periods: [job('2021-09-15')] },
  };
  const { ways_to_reach: ways } = engine.assess({ as_of: filing, answers });
  const [{ on }] = ways.flatMap(({ changes }) => changes).filter((change) => change.on);
  assert.equal(daysOf(answers.experience.periods)[0].strict, on);
});

test('jobs that have ended never reach what they have not', () => {
  const days = daysOf([job('2015-01-01', '2016-06-30')]);
  assert.deepEqual(
    days.map(({ strict }) => strict),
    ['2015-12-31', null, null],
  );
});

const axisOf = (periods, spoken = words.en) => {
  const { experience } = measure({ periods });
  return jobsAxis(periods, { filing, bands: daysOf(periods), span: experience }, spoken);
};

test('without a job no band has a day', () => {
  const days = daysOf([]);
  assert.equal(days.length, bands.length);
  for (const [place, band] of bands.entries())
    assert.deepEqual(days[place], { ...band, strict: null, lenient: null });
});

test('jobs are looked at in whatever order they were told', () => {
  const [one, two] = [job('2019-01-01', '2020-12-31'), job('2021-03-01')];
  assert.deepEqual(daysOf([two, one]), daysOf([one, two]));
});

test('the first day of a job may be the day of a band', () => {
  const days = daysOf([job('2021-01-01', '2021-12-30'), job('2022-02-01')], '2022-03-01');
  assert.equal(days[0].strict, '2022-02-01');
});

test('a job that begins on the filing day counts for that day', () =>
  assert.deepEqual(merged([job(filing)], filing).counted, [{ from: filing, to: filing }]));

test('a job that ends after the filing day may reach a band before its end, and not after', () => {
  const dayOf = (to) => daysOf([job('2021-06-01', to)])[0].strict;
  assert.deepEqual(dayOf('2022-05-31'), '2022-05-31');
  assert.deepEqual(dayOf('2022-05-30'), null);
  const both = [job('2021-06-01', '2022-05-31'), job('2019-01-01', '2019-01-31')];
  assert.deepEqual(daysOf(both)[0].strict, '2022-04-30');
});

test('every stretch drawn is also said', () => {
  const periods = [
    job('2016-03-01', '2017-08-31'),
    job('2017-05-01', '2018-12-31'),
    job('2020-02-01'),
  ];
  assert.deepEqual(axisOf(periods).lines, [
    'Job 1: from 1 March 2016 to 31 August 2017',
    'Job 2: from 1 May 2017 to 31 December 2018',
    'Job 3: since 1 February 2020',
    'Two jobs at once, counted once: from 1 May 2017 to 31 August 2017.',
    'No matching work, does not count: from 1 January 2019 to 31 January 2020.',
    '1 year: 2 points, since 28 February 2017.',
    '3 years: 4 points, since 1 April 2020. Under the lenient reading from 31 March 2020.',
    '10 years: 6 points, from 1 April 2027 if you go on working. Under the lenient reading from 31 March 2027.',
  ]);
  for (const spoken of Object.values(words)) {
    const { jobs, overlaps, gaps, lines } = axisOf(periods, spoken);
    const drawn = jobs.length + overlaps.length + gaps.length + bands.length;
    assert.equal(lines.length, drawn, spoken.language);
  }
});

test('all that is drawn lies on the axis', () => {
  const jobs = [['1975-01-01'], ['2019-02-01'], ['2022-05-04'], ['2022-05-05', '2023-01-01']];
  for (const [from, to] of jobs) {
    const {
      jobs: rows,
      counted,
      overlaps,
      gaps,
      flags,
      ticks,
      filing: day,
    } = axisOf([job(from, to)]);
    for (const { at, width = 0 } of [
      ...rows,
      ...counted,
      ...overlaps,
      ...gaps,
      ...flags,
      ...ticks,
      day,
    ]) {
      assert.ok(at >= 0 && at + width <= 1 + 1e-9, `${from}: ${at} ${width}`);
    }
  }
});

test('a band far off is said and not drawn', () => {
  const axis = axisOf([job('2021-09-01')]);
  assert.deepEqual([axis.flags.length, axis.lines.length], [1, 4]);
});

test('a total is a bar whose edges say on which side it is', () => {
  const rows = [
    [{ years: 2, months: 11, days: 29 }, 'Not reached.'],
    [{ years: 3 }, 'You are exactly on the edge: reached only under the lenient reading.'],
    [{ years: 3, days: 1 }, 'Reached.'],
  ];
  for (const [experience, said] of rows) {
    const { lines, counted, flags } = totalAxis(measure(experience), bands, words.en);
    assert.equal(lines[1], `3 years: 4 points. ${said}`);
    assert.ok(counted[0].width > 0 && flags.length === 3);
  }
});

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
  const { counted, total } = totalAxis({ experience: null, score: null }, bands, named);
  assert.deepEqual(counted, [{ at: 0, width: 0 }]);
  assert.equal(total, 'experience-counted(span=experience-none)');
});
