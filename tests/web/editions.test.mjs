// Tests words/editions.ts, which-day.ts, near.ts: the editions, and the day one gives way to the next.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { longDate, sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { editionViews } = await moduleOf('words/editions.ts');
const { whichDayView } = await moduleOf('words/which-day.ts');
const { isNear } = await moduleOf('words/near.ts');
const engine = await load();
const { editions } = engine.describe();
const all = ['en', 'ru', 'kk'].map((language) => new Words(language, sourcesOf(language)));
const read = (path) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url)));
const acts = { name: (id) => id, address: (id) => `https://example.org/${id}` };
const wordings = { 'kz-503-2020': read('rulebooks/kz-503-2020.json').wording_of };

test('both editions say their days, the repeal, their wording and what is known of them', () => {
  for (const words of all) {
    const date = (iso) => longDate(iso, words.language);
    const [old, now] = editionViews(editions, wordings, acts, words);
    const said = ({ facts }) => facts.map(({ value }) => value).join(' | ');
    for (const text of [date('2021-01-05'), date('2023-06-30'), date('2023-07-01')])
      assert.ok(said(old).includes(text), text);
    for (const act of ['kz-order-236', 'kz-order-537', 'kz-order-242'])
      assert.ok(said(old).includes(act), act);
    const [cite] = old.facts.flatMap(({ cites }) => cites);
    assert.equal(cite.citation.provision, 'Order repeal');
    assert.ok(said(now).includes(date('2023-07-01')));
    assert.deepEqual([old.current, now.current], [false, true]);
    assert.notEqual(old.facts.at(-1).value, now.facts.at(-1).value);
  }
});

test('each fact of an edition stands by itself; a wording that no act changed is none', () => {
  const [old] = editionViews(editions, { 'kz-503-2020': { rules: 'kz-x' } }, acts, named);
  assert.deepEqual(
    old.facts.map(({ name, value, cites }) => `${name}: ${value} ${cites.length}`),
    [
      'edition-from: edition-not-before(day=5 January 2021) 0',
      'edition-to: 30 June 2023 0',
      'edition-repealed: edition-repealed-by(act=kz-order-236, day=1 July 2023) 1',
      'edition-wording-rules: kz-x 0',
      'edition-known: edition-known-whole 0',
    ],
  );
});

const turn = { last: '2023-06-30', since: '2023-07-01' };
for (const [filed, near] of [
  ['2023-05-30', false],
  ['2023-05-31', true],
  ['2023-06-30', true],
  ['2023-07-01', true],
  ['2023-07-31', true],
  ['2023-08-01', false],
  ['2026-11-25', false],
]) {
  test(`${filed} is ${near ? '' : 'not '}near the turn of the orders`, () => {
    assert.equal(isNear(filed, turn), near);
  });
}

const answers = {
  profession: 'health/oncologist',
  higher_education: 'matching',
  academic_degree: 'none',
  english_teaching_certificate: false,
  experience: { years: 5 },
  foreign_language: true,
};

function columns(words, request = { answers }, own = '2023-06-30') {
  const filed = ['2023-06-30', '2023-07-01'].map((day) => ({
    day,
    yours: day === own,
    assessment: engine.assess({ ...request, as_of: day }),
  }));
  return whichDayView(filed, editions, acts.name, words).columns;
}

const valuesOf = ({ facts }) => facts.map(({ value }) => value);

test('on the last day the order gives points and dates, on the next its successor is not known', () => {
  for (const words of all) {
    const [last, first] = columns(words);
    const points = words.say('points', { count: 7 });
    assert.equal(valuesOf(last)[0], 'kz-order-503');
    assert.ok(valuesOf(last)[1].endsWith(points), valuesOf(last)[1]);
    assert.equal(valuesOf(last)[2], longDate('2023-06-30', words.language));
    assert.deepEqual(valuesOf(first), ['kz-order-236', words.say('which-not-known')]);
    assert.deepEqual([last.yours === '', first.yours === ''], [false, true]);
  }
});

test('a procedure without points says only its dates', () => {
  const [last] = columns(all[0], { procedure: 'extend' });
  assert.deepEqual(
    last.facts.map(({ name }) => name),
    ['which-order', 'deadline-registration', 'deadline-extension_decision'].map((id) =>
      all[0].say(id),
    ),
  );
});

test('answers that two readings count differently show both', () => {
  const open = { ...answers, academic_degree: 'scientific', experience: { periods: [] } };
  const [last] = columns(all[0], { answers: open });
  assert.match(valuesOf(last)[1], /4 points or 7 points/);
});

const assessed = {
  outcome: 'undecided',
  score: { strict: { earned: 7 }, lenient: { earned: 7 } },
  edition: { id: 'kz-503-2020' },
  deadlines: [
    { id: 'decision', actor: 'authority', due: '2022-05-16' },
    { id: 'registration', actor: 'authority', due: null },
    { id: 'extension_filing', actor: 'applicant', due: '2022-05-17' },
  ],
};
const factsOn = (day, more) => {
  const filed = [{ day, yours: false, assessment: { ...assessed, ...more } }];
  const [{ facts }] = whichDayView(filed, editions, acts.name, named).columns;
  return facts.map(({ name, value }) => `${name}: ${value}`);
};

test('a column says the order, the points and the days of the office', () => {
  const order = 'which-order: kz-order-503';
  const outcome = (value) => `which-outcome: colon(name=outcome-undecided, value=${value})`;
  const decision = 'deadline-decision: 16 May 2022';
  const points = (count) => `points(count=${count})`;
  assert.deepEqual(factsOn('2022-05-04'), [order, outcome(points(7)), decision]);
  const score = { strict: { earned: 4 }, lenient: { earned: 7 } };
  const both = `which-both(lenient=${points(7)}, strict=${points(4)})`;
  assert.deepEqual(factsOn('2022-05-04', { score }), [order, outcome(both), decision]);
  assert.deepEqual(factsOn('2022-05-04', { outcome: null }), [order, decision]);
});

test('before any order there is none', () => {
  assert.deepEqual(factsOn('2020-01-01'), ['which-order: ', 'which-outcome: which-not-known']);
});
