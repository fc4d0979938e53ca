// Tests jobs in time: flow/stretches.ts, flow/band-days.ts and words/experience-axis.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
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
