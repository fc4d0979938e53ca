// Tests the views under web/src/words/: what a person reads of an assessment, in three languages.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { scoreView } = await moduleOf('words/score.ts');
const { deadlineView } = await moduleOf('words/deadlines.ts');
const { nextDay, safeDay } = await moduleOf('words/next-day.ts');
const { placeInLaw } = await moduleOf('words/citations.ts');
const engine = await load();

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const wordsIn = (language) => new Words(language, sourcesOf(language));
const words = { en: wordsIn('en'), ru: wordsIn('ru'), kk: wordsIn('kk') };
const days = {
  names: JSON.parse(read('data/calendars/names.json')).names,
  moved: {},
  act: (id) => id,
};

test('a place in the law is named in each language', () => {
  const rows = [
    ['Rules 10(1)', /10.*1/],
    ['Std 3', /3/],
    ['Annex 2', /2/],
    ['Form 1', /1/],
    ['Order 1', /1/],
  ];
  for (const spoken of Object.values(words)) {
    for (const [provision, numbers] of rows) {
      const place = placeInLaw(provision, spoken);
      assert.match(place, numbers);
      assert.notEqual(place, provision);
    }
  }
  assert.equal(placeInLaw('Art. 91(2)', words.kk), '91-бап, 2-тармақ');
  assert.equal(placeInLaw('Order repeal', words.en), 'Order, note on its repeal');
  const asTheyStand = ['Art. 64 note', 'Art.', 'Old Rules 10(1)', 'Decree 10', 'Rules 10(1'];
  for (const provision of asTheyStand) assert.equal(placeInLaw(provision, words.en), provision);
  assert.equal(placeInLaw('Rules 10(12)', words.en), 'Rules, para. 10, subpara. 12)');
});

test('the point of a Russian "г." also ends the sentence', () => {
  const said = words.ru.say('date-read-as', { date: 'пятница, 1 февраля 2019 г.' });
  assert.equal(said, 'Это пятница, 1 февраля 2019 г.');
});

test('words that are missing are a fault of ours', () => {
  assert.throws(() => words.en.say('no-such-words'), /no words in en for no-such-words/);
  assert.equal(words.en.maybe('no-such-words'), undefined);
});

const degrees = {
  profession: 'health/oncologist',
  higher_education: 'matching',
  academic_degree: 'scientific',
  english_teaching_certificate: false,
  experience: { periods: [] },
};
const assess = (answers, rest = {}) => engine.assess({ as_of: '2022-05-04', answers, ...rest });

test('readings that differ have two rails on one scale, equal ones have one', () => {
  const open = scoreView(assess(degrees), words.en);
  assert.deepEqual(
    open.rails.map(({ id, earned }) => [id, earned]),
    [
      ['strict', 4],
      ['lenient', 7],
    ],
  );
  assert.deepEqual(new Set(open.rails.map(({ scale }) => scale)), new Set([10]));
  assert.ok(open.twoColumns);

  const plain = scoreView(assess({ ...degrees, higher_education: 'none' }), words.en);
  assert.deepEqual(
    plain.rails.map(({ id, title }) => [id, title]),
    [['strict', '']],
  );
  assert.ok(!plain.twoColumns);
});

test('segments lie end to end up to what was earned', () => {
  const { rails } = scoreView(assess({ ...degrees, experience: { years: 4 } }), words.kk);
  for (const { segments, earned } of rails) {
    assert.equal(segments[0].from, 0);
    assert.equal(segments.at(-1).to, earned);
    segments.slice(1).forEach(({ from }, place) => assert.equal(from, segments[place].to));
  }
});

test('the strip has a cell a day: the start, six counted days, the days off, the last day', () => {
  const decision = assess(degrees).deadlines.find(({ id }) => id === 'decision');
  const { strip, headline, skipped } = deadlineView(decision, days, words.en);
  const kinds = strip.map(({ kind }) => kind[0]).join('');
  assert.equal(kinds, 'swwhwhhwwwwwd');
  assert.equal(headline, 'by Monday, 16 May 2022');
  assert.deepEqual(skipped[0], {
    date: 'Saturday, 7 May 2022',
    reason: days.names.defender_day.en,
  });
});

test("a person's own duty leads with the earlier day, the office's term with the later", () => {
  const { deadlines } = assess({}, { events: { contract_concluded: '2022-06-01' } });
  const duty = deadlines.find(({ id }) => id === 'extension_filing');
  const [early] = duty.alternatives;
  assert.equal(early.because, 'start_day_counts');
  assert.equal(safeDay(duty), early.due);
  assert.ok(early.due < duty.due);
  assert.equal(safeDay(deadlines.find(({ id }) => id === 'decision')), '2022-05-16');
});

test('the next day is the earliest that is still to come', () => {
  const { deadlines } = assess({});
  assert.equal(nextDay(deadlines, '2022-05-04').day, '2022-05-06');
  assert.equal(nextDay(deadlines, '2022-05-07').day, '2022-05-16');
  assert.equal(nextDay(deadlines, '2022-05-17'), null);
  assert.equal(nextDay(deadlines, '').day, '2022-05-06');
});
