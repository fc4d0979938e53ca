// Tests web/src/flow/trials.ts: every possible answer of a question, the other answers kept.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';

const { choiceTrials, experienceTrials } = await moduleOf('flow/trials.ts');
const { newCase, withAnswer } = await moduleOf('case.ts');
const engine = await load();
const rulebook = JSON.parse(
  readFileSync(new URL('../../data/rulebooks/kz-503-2020.json', import.meta.url), 'utf8'),
);
const { bands } = rulebook.scoring.criteria.find(({ id }) => id === 'experience');
const person = withAnswer(newCase('04.05.2022'), ['choices', 'higher_education'], 'matching');

test('a choice is tried, and nothing else changes', () => {
  const [yes, no] = choiceTrials('english_teaching_certificate', ['true', 'false'], person);
  assert.deepEqual(yes.request.answers, {
    higher_education: 'matching',
    english_teaching_certificate: true,
    documents: [],
  });
  assert.equal(no.request.answers.english_teaching_certificate, false);
});

test('experience is tried on both sides of every edge of the rulebook', () => {
  const points = experienceTrials(bands, person).map(({ value, request }) => {
    const { lines } = engine.assess(request).score;
    const { strict, lenient } = lines.find(({ criterion }) => criterion === 'experience');
    return [value, strict, lenient];
  });
  assert.deepEqual(points, [
    ['under', 0, 0],
    ['from', 2, 2],
    ['exactly', 2, 4],
    ['over', 4, 4],
    ['exactly', 4, 6],
    ['over', 6, 6],
  ]);
});

test('without bands there is nothing to try', () =>
  assert.deepEqual(experienceTrials([], person), []));
