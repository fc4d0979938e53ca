// Tests web/src/described.ts and web/src/scenes/known-ids.ts: what the page takes from `describe`.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from './kept-cases.mjs';
import { moduleOf } from './module.mjs';
import { engine } from './spoken.mjs';

const { choicesByQuestion, clockOf, oneClockSince } = await moduleOf('described.ts');
const { knownIds } = await moduleOf('scenes/known-ids.ts');
const described = engine.describe();

test('saved answers may name what the law knows, and nothing else', () => {
  assert.deepEqual(knownIds(described), known);
});

test('choices stand in the order of the contract; what is no choice has none', () => {
  const choices = choicesByQuestion(described);
  assert.deepEqual(
    Object.keys(choices),
    described.questions.map(({ id }) => id),
  );
  assert.deepEqual(choices.foreign_language, ['true', 'false']);
  assert.deepEqual(choices.qualification_level, [...'12345678']);
  assert.deepEqual(choices.experience, []);
});

const steps = (...from) => from.map((each) => (each ? { from: each } : {}));
const regions = [
  { id: 'east', clock: steps('', '2024-03-01') },
  { id: 'west', clock: steps('', '2023-01-01', '2026-01-01') },
  { id: 'south', clock: steps('') },
];

test('a region has its clock; without one the first is taken', () => {
  for (const [region, own] of [
    ['west', 1],
    ['', 0],
    ['atlantis', 0],
  ])
    assert.equal(clockOf({ regions }, region), regions[own].clock);
  assert.deepEqual(clockOf({ regions: [] }, 'west'), []);
});

test('all regions keep one time since the last of them changed its clock', () => {
  assert.equal(oneClockSince({ regions }), '2026-01-01');
  assert.equal(oneClockSince({ regions: [...regions, { id: 'north', clock: [] }] }), '2026-01-01');
  assert.equal(oneClockSince({ regions: [] }), '');
});
