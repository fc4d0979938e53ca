// Tests web/src/flow/jobs.ts, first-day.ts, rises.ts and all-faults.ts: dates compared, all else asked of the engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';

const { jobsOf, sharedDays } = await moduleOf('flow/jobs.ts');
const { firstDay } = await moduleOf('flow/first-day.ts');
const { nextRise } = await moduleOf('flow/rises.ts');
const { allFaults } = await moduleOf('flow/all-faults.ts');
const { newCase, withAnswer, requestOf } = await moduleOf('case.ts');
const { daysAfter, daysBetween } = await moduleOf('typed-date.ts');
const engine = await load();
const ask = (request) => JSON.parse(engine.text.assess(JSON.stringify(request)));

const job = (from, to, open = false) => ({ from, to, open });
const jobs = (...periods) => jobsOf({ how: 'periods', periods }, '2022-05-04');

const readings = [
  ['a job of the past', job('01.02.2019', '31.08.2021'), ['2019-02-01', '2021-08-31', false]],
  ['a job that goes on', job('01.02.2019', '', true), ['2019-02-01', '2022-05-04', false]],
  ['a job with no last day', job('01.02.2019', ''), ['2019-02-01', '2022-05-04', false]],
  ['a job with a blank for it', job('01.02.2019', ' '), ['2019-02-01', '2022-05-04', false]],
  ['a job of one day', job('01.02.2019', '01.02.2019'), ['2019-02-01', '2019-02-01', false]],
  [
    'one that ends on the filing day',
    job('1.5.2022', '4.5.2022'),
    ['2022-05-01', '2022-05-04', false],
  ],
  ['one that ends a day later', job('1.5.2022', '5.5.2022'), ['2022-05-01', '2022-05-04', true]],
];
for (const [name, period, [from, to, clipped]] of readings) {
  test(`${name} counts from ${from} to ${to}`, () =>
    assert.deepEqual(jobs(period), [{ row: 0, from, to, clipped }]));
}

test('what cannot be read, begins after the filing day or is reversed is no job', () => {
  assert.deepEqual(jobs(job('x', ''), job('05.05.2022', ''), job('2.1.2020', '1.1.2020')), []);
  assert.deepEqual(jobs(job('01.01.2020', 'x'), job('01.01.2020', '31.02.2020')), []);
  assert.deepEqual(
    jobs(job('', ''), job('01.01.2020', '02.01.2020')).map(({ row }) => row),
    [1],
  );
});

const edges = [
  ['a day apart', '01.02.2020', []],
  ['end to end', '31.01.2020', [['2020-01-31', '2020-01-31']]],
  ['inside each other', '05.01.2020', [['2020-01-05', '2020-01-31']]],
  ['that end on the same day', '20.12.2019', [['2020-01-01', '2020-01-31']], '31.01.2020'],
  ['one within the other', '20.12.2019', [['2020-01-01', '2020-01-09']], '09.01.2020'],
];
for (const [name, begins, days, ends = '31.03.2020'] of edges) {
  test(`jobs ${name} share ${days.length ? days.join(' to ') : 'no day'}`, () => {
    const shared = sharedDays(jobs(job('01.01.2020', '31.01.2020'), job(begins, ends)));
    assert.deepEqual(
      shared.map(({ from, to }) => [from, to]),
      days,
    );
  });
}

test('of three jobs each pair is named', () => {
  const same = job('01.01.2020', '31.01.2020');
  const pairs = sharedDays(jobs(same, same, same)).map(({ first, second }) => [first, second]);
  assert.deepEqual(pairs, [
    [0, 1],
    [0, 2],
    [1, 2],
  ]);
});

const going = (from) => ({
  as_of: '2022-05-04T17:00',
  answers: { experience: { periods: [{ from }] } },
});
const pointsOn = (request, as_of, reading) =>
  engine.assess({ ...request, as_of }).score.lines.at(-1)[reading];

for (const from of ['2022-01-01', '2021-05-05', '2020-02-29', '2019-05-05', '2012-05-06']) {
  for (const reading of ['strict', 'lenient']) {
    test(`work since ${from}: the ${reading} points rise on the day told, not the day before`, () => {
      const request = going(from);
      const { on, points } = nextRise(request, reading, engine.assess);
      assert.ok(on > '2022-05-04');
      assert.equal(pointsOn(request, on, reading), points);
      assert.equal(
        pointsOn(request, daysAfter(on, -1), reading),
        pointsOn(request, '2022-05-04', reading),
      );
      assert.ok(points > pointsOn(request, '2022-05-04', reading));
    });
  }
}

test('the ways of the engine name the same day', () => {
  const request = {
    as_of: '2022-05-04',
    answers: { higher_education: 'matching', experience: { periods: [{ from: '2021-09-01' }] } },
  };
  const [way] = engine.assess(request).ways_to_reach.filter(({ changes }) => changes.length === 1);
  assert.equal(nextRise(request, 'strict', engine.assess).on, way.changes[0].on);
});

test('who has the most points already has nothing to wait for', () => {
  assert.equal(nextRise(going('2005-01-01'), 'strict', engine.assess), null);
  const past = { periods: [{ from: '2019-01-01', to: '2021-01-01' }] };
  assert.equal(
    nextRise({ as_of: '2022-05-04', answers: { experience: past } }, 'strict', engine.assess),
    null,
  );
});

test('where nothing is scored nothing rises', () =>
  assert.equal(
    nextRise({ ...going('2022-01-01'), procedure: 'extend' }, 'strict', engine.assess),
    null,
  ));

test('the first day may be the only one; where there is none, none holds', () => {
  const holds = () => true;
  assert.equal(firstDay('2022-05-04', '2022-05-04', holds), '2022-05-04');
  assert.equal(firstDay('2022-05-05', '2022-05-04', holds), null);
});

test('days between are those after', () =>
  assert.equal(daysAfter('2020-02-28', daysBetween('2020-02-28', '2100-12-31')), '2100-12-31'));

const told = (...answers) =>
  answers.reduce((person, [path, value]) => withAnswer(person, path, value), newCase('04.05.2022'));
const periods = (...all) => [
  [['experience', 'how'], 'periods'],
  [['experience', 'periods'], all],
];
const faults = (person) =>
  allFaults(person, '2023-06-30', ask).map(({ code, at }) => `${code} ${at}`);

const wrong = [
  ['nothing', [], []],
  [
    'both ends of one job, and the order of another',
    periods(job('x', '31.02.2020'), job('01.02.2020', '01.01.2020')),
    [
      'invalid_date /answers/experience/periods/0/from',
      'invalid_date /answers/experience/periods/0/to',
      'reversed_period /answers/experience/periods/1/to',
    ],
  ],
  [
    'the hour, and a job that begins after the filing day',
    [[['filed', 'time'], 'x'], ...periods(job('05.05.2022', '', true))],
    ['invalid_date /as_of', 'reversed_period /answers/experience/periods/0/from'],
  ],
  [
    'a job without its first day',
    periods(job('', '31.01.2020'), job('01.02.2020', '')),
    ['missing_key /answers/experience/periods/0/from'],
  ],
  [
    'the filing day, a total and an event',
    [
      [['filed', 'date'], ''],
      [['experience', 'how'], 'total'],
      [['experience', 'total', 'years'], 'two'],
      [['experience', 'total', 'months'], '12'],
      [['events', 'issued', 'date'], '31.04.2022'],
    ],
    [
      'invalid_date /as_of',
      'wrong_type /answers/experience/years',
      'out_of_range /answers/experience/months',
      'invalid_date /events/issued',
    ],
  ],
  ['a filing day before the rules', [[['filed', 'date'], '04.01.2021']], ['not_covered /as_of']],
  ['the time', [[['filed', 'time'], 'noon']], ['invalid_date /as_of']],
];
for (const [name, answers, found] of wrong) {
  test(`at fault: ${name}`, () => assert.deepEqual(faults(told(...answers)), found));
}

test('a case with every fault mended can be assessed as it was told', () => {
  const person = told(...periods(job('01.02.2020', '01.02.2021')));
  assert.deepEqual(faults(person), []);
  assert.ok(ask(requestOf(person)).ok);
});
