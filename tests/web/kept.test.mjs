// Tests web/src/take-away/kept.ts and known.ts: answers are kept whole, and what the law forgot is dropped.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSound, known, randomCase, requests } from './kept-cases.mjs';
import { moduleOf } from './module.mjs';

const { newCase, requestOf, withAnswer } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');
const { keep, caseFrom, tidied } = await moduleOf('take-away/kept.ts');
const { canonical } = await moduleOf('take-away/canonical.ts');
const { sorted } = await moduleOf('take-away/known.ts');

const kept = (person) => keep(person, isSound(requestOf(person)));

test('every request of the cases is the same after it was typed', () => {
  assert.ok(requests.length > 100);
  for (const [path, { procedure = 'issue', ...request }] of requests) {
    const whole = { procedure, ...request, answers: { documents: [], ...request.answers } };
    assert.deepEqual(requestOf(caseOf({ procedure, ...request })), { events: {}, ...whole }, path);
  }
});

test('nothing typed is lost: a thousand random cases come back as they were', () => {
  for (let seed = 0; seed < 1000; ++seed) {
    const person = randomCase(seed);
    assert.deepEqual(caseFrom(kept(person)), tidied(person), `seed ${seed}`);
  }
});

test('what was emptied again asks the engine the same', () => {
  for (let seed = 0; seed < 1000; ++seed) {
    const person = randomCase(seed);
    assert.deepEqual(requestOf(tidied(person)), requestOf(person), `seed ${seed}`);
  }
});

test('a case that its request tells whole is kept as the request alone', () => {
  const request = { as_of: '2022-05-04', procedure: 'issue', answers: { foreign_language: true } };
  assert.deepEqual(Object.keys(kept(caseOf(request))), ['request']);
});

test('only the parts that a request cannot tell stand beside it', () => {
  const plain = caseOf({ as_of: '2022-05-04', procedure: 'issue' });
  const unsure = withAnswer(plain, ['choices', 'academic_degree'], 'unknown');
  assert.deepEqual(kept(unsure).typed, { choices: { academic_degree: 'unknown' } });
});

test('nothing is kept of what was emptied again', () => {
  const [choices, documents] = [{ profession: '' }, { iin: false }];
  const events = { issued: { date: '', time: '' }, appeal: {} };
  assert.deepEqual(tidied({ ...newCase(''), choices, documents, events }), newCase(''));
  assert.deepEqual(kept({ ...newCase(''), choices, documents, events }), {});
});

test('equal values have one text, with the keys of records in order', () => {
  assert.equal(
    canonical({ b: 1, a: [{ d: null, c: [2, 1] }] }),
    '{"a":[{"c":[2,1],"d":null}],"b":1}',
  );
});

test('a half-typed day leaves no request, and is kept as typed', () => {
  const person = newCase('30.02.2022');
  assert.deepEqual(kept(person), { typed: { filed: { date: '30.02.2022', time: '' } } });
});

test('every part of a case is kept, one added later too', () => {
  const person = { ...newCase('04.05.2022'), added: { later: 'yes' } };
  for (const part of Object.keys(person)) {
    const marked = { ...newCase('04.05.2022'), added: {}, [part]: person[part] };
    assert.deepEqual(caseFrom(kept(marked))[part], person[part], part);
  }
});

const forgotten = [
  ['a procedure', ['procedure'], 'adopt'],
  ['a region', ['region'], 'atlantis'],
  ['a profession', ['choices', 'profession'], 'health/alchemist'],
  ['a choice', ['choices', 'higher_education'], 'some'],
  ['a question', ['choices', 'driving_licence'], 'true'],
  ['a paper', ['documents', 'papyrus'], true],
  ['a day', ['events', 'coronation'], { date: '01.01.2022' }],
  ['a name every object has', ['choices', 'constructor'], 'true'],
];

for (const [what, path, value] of forgotten) {
  test(`${what} that is no longer known is dropped, and named`, () => {
    const before = caseOf({ as_of: '2022-05-04', answers: { foreign_language: true } });
    const { person, dropped } = sorted(withAnswer(before, path, value), known);
    assert.deepEqual(person, before);
    assert.deepEqual(
      dropped.map((each) => each.path),
      [path],
    );
  });
}

test('what is known stays: random cases lose nothing', () => {
  for (let seed = 0; seed < 300; ++seed) {
    const person = tidied(randomCase(seed));
    assert.deepEqual(sorted(person, known), { person, dropped: [] }, `seed ${seed}`);
  }
});
