// Tests web/src/words/interval.ts: the points so far, as long as answers are missing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { pointsText } = await moduleOf('words/interval.ts');
const engine = await load();
const spoken = (language) => new Words(language, sourcesOf(language));

const listed = { profession: 'health/oncologist' };
const noDegree = { academic_degree: 'none', english_teaching_certificate: false };
const all = { ...listed, ...noDegree, higher_education: 'matching' };
const soFar = (answers, language = 'en') =>
  pointsText(engine.assess({ as_of: '2022-05-04', answers }).score, spoken(language));

const rows = [
  ['nothing said', {}, 'Between 0 and 10 points, 5 needed: can still pass'],
  ['what is left can decide', all, 'Between 3 and 9 points, 5 needed: can still pass'],
  [
    'nothing is left and it is enough',
    { ...all, experience: { years: 1 } },
    '5 points, 5 needed: enough',
  ],
  [
    'nothing left can reach it',
    { ...all, experience: { periods: [] } },
    '3 points, 5 needed: not enough',
  ],
  [
    'only one reading can still reach it',
    { ...listed, higher_education: 'matching', experience: { periods: [] } },
    'Points: 3 to 4 (lenient reading: 3 to 10), 5 needed: can still pass in the lenient reading only',
  ],
  [
    'only one reading reaches it',
    { ...all, academic_degree: 'scientific', experience: { periods: [] } },
    'Points: 4 (lenient reading: 7), 5 needed: passes in the lenient reading only',
  ],
];

for (const [name, answers, text] of rows) {
  test(`${name}: ${text}`, () => assert.equal(soFar(answers), text));
}

test('the interval is said in Russian and Kazakh', () => {
  assert.equal(soFar(all, 'ru'), 'От 3 до 9 баллов, нужно 5: ещё можно набрать');
  assert.equal(soFar(all, 'kk'), '3–9 балл аралығында, керегі 5: әлі жинауға болады');
});

test('a procedure without points says none', () =>
  assert.equal(pointsText(null, spoken('en')), ''));

test('"not enough" is said only where no answer can change it', () => {
  const choices = {
    higher_education: ['matching', 'none', undefined],
    academic_degree: ['scientific', 'academic', 'none', undefined],
    english_teaching_certificate: [true, false, undefined],
    experience: [{ years: 0 }, { years: 3 }, undefined],
  };
  const cases = Object.entries(choices).reduce(
    (told, [question, values]) =>
      told.flatMap((answers) => values.map((value) => ({ ...answers, [question]: value }))),
    [listed],
  );
  for (const answers of cases) {
    const given = JSON.parse(JSON.stringify(answers));
    const { lenient, threshold } = engine.assess({ as_of: '2022-05-04', answers: given }).score;
    const never = lenient.reachable < threshold;
    assert.equal(soFar(given).endsWith(': not enough'), never, JSON.stringify(given));
  }
});
