// Tests web/src/flow/places.ts, and web/src/flow/steps.ts along a visit.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';

const { placeOf, fieldId } = await moduleOf('flow/places.ts');
const { nextView, progressOf, stepsOf } = await moduleOf('flow/steps.ts');
const { newCase, withAnswer } = await moduleOf('case.ts');
const { Session } = await moduleOf('session.ts');
const engine = await load();

const session = (...answers) => {
  const visit = new Session(newCase('04.05.2022'), '2023-06-30', (request) =>
    JSON.parse(engine.text.assess(JSON.stringify(request))),
  );
  for (const [path, value] of answers) visit.answer(path, value);
  return visit;
};
const choice = (question, value) => [['choices', question], value];

test('each procedure asks its own steps, and none asks for events it does not have', () => {
  assert.equal(stepsOf('issue').length, 11);
  assert.deepEqual(stepsOf('extend'), ['procedure', 'filing', 'events', 'documents']);
  assert.deepEqual(stepsOf('replace'), ['procedure', 'filing', 'documents']);
});

test('what is missing is asked in order, what cannot change the result is not', () => {
  const visit = session([['procedure'], 'issue'], choice('profession', 'health/oncologist'));
  visit.seen.add('procedure').add('filing').add('profession');
  assert.equal(nextView('profession', visit), 'higher_education');
  for (const [question, value] of [
    ['higher_education', 'matching'],
    ['academic_degree', 'none'],
  ]) {
    visit.answer(['choices', question], value);
    visit.seen.add(question);
  }
  visit.answer(['choices', 'english_teaching_certificate'], 'false');
  visit.answer(['experience', 'how'], 'none');
  assert.equal(nextView('experience', visit), 'education_recognition');
});

test('"I don\'t know" is not asked again', () => {
  const visit = session([['procedure'], 'issue'], choice('profession', 'unknown'));
  visit.seen.add('filing').add('profession');
  assert.notEqual(nextView('filing', visit), 'profession');
});

test('an earlier question that was passed over is asked before the review', () => {
  const visit = session([['procedure'], 'end_contract']);
  visit.seen.add('procedure').add('events').add('documents');
  assert.equal(nextView('documents', visit), 'filing');
  visit.seen.add('filing');
  assert.equal(nextView('documents', visit), 'review');
  assert.deepEqual(progressOf(visit), { done: 4, all: 4 });
});

const job = (from, to = '') => ({ from, to, open: false });
const person = [
  [
    ['experience', 'periods'],
    [job('', ''), job('01.02.2019', 'x'), job('01.01.2020', '01.02.2020')],
  ],
  [['filed', 'date'], '04.05.2022'],
].reduce((case_, [path, value]) => withAnswer(case_, path, value), newCase('04.05.2022'));

const places = [
  ['invalid_date', '/answers/experience/periods/0/to', 'experience', 'experience-periods-1-to'],
  [
    'reversed_period',
    '/answers/experience/periods/1/from',
    'experience',
    'experience-periods-2-from',
  ],
  ['missing_key', '/answers/experience/periods', 'experience', 'experience-periods-0-from'],
  ['missing_key', '/answers/experience', 'experience', 'experience-how'],
  ['wrong_type', '/answers/foreign_language', 'conditions', 'choices-foreign_language'],
  ['wrong_type', '/answers/experience/years', 'experience', 'experience-total-years'],
  ['out_of_range', '/answers/qualification_level', 'conditions', 'choices-qualification_level'],
  ['unknown_value', '/answers/profession', 'profession', 'choices-profession'],
  ['unknown_value', '/answers/documents/0', 'documents', 'documents'],
  ['invalid_date', '/events/issued', 'events', 'events-issued-date'],
  ['unknown_value', '/procedure', 'procedure', 'procedure'],
  ['unknown_value', '/region', 'filing', 'region'],
  ['not_covered', '/as_of', 'filing', 'filed-date'],
  ['invalid_date', '/as_of', 'filing', 'filed-time'],
];

for (const [code, at, step, field] of places) {
  test(`${code} at ${at} leads to ${field}`, () => {
    const place = placeOf({ code, at }, person);
    assert.deepEqual([place.step, fieldId(place.path)], [step, field]);
  });
}
