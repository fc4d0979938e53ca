// Tests web/src/take-away/files.ts, arrival.ts and changes.ts: every case goes through a file, and results are compared.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isSound, known, randomCase, requests } from './kept-cases.mjs';
import { moduleOf } from './module.mjs';
import { engine } from './person.mjs';
import { schemas } from '../data/read.mjs';
import { validator } from '../data/validate.mjs';

const { newCase, requestOf } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');
const { keep, tidied } = await moduleOf('take-away/kept.ts');
const { caseFile, resultFile, textOf } = await moduleOf('take-away/files.ts');
const { readArrival } = await moduleOf('take-away/arrival.ts');
const { changesBetween } = await moduleOf('take-away/changes.ts');

const validate = validator(schemas);
const made = {
  saved: '2022-05-04T10:00',
  edition: 'kz-503-2020',
  data: `sha256:${'0'.repeat(64)}`,
  engine: '0.1.0',
};
const making = (person) => ({ ...made, kept: keep(person, isSound(requestOf(person))) });
const opened = (text) => readArrival('file', text, { known, blank: newCase('') });

test('random cases go through a file of the published form', () => {
  for (let seed = 0; seed < 300; ++seed) {
    const person = tidied(randomCase(seed));
    const file = caseFile(making(person));
    assert.deepEqual(validate('case-file', file), [], `seed ${seed}`);
    assert.deepEqual(opened(textOf(file)).person, person, `seed ${seed}`);
  }
});

test('every result of the cases goes through a file, and is the same again', () => {
  for (const [path, request] of requests) {
    const person = caseOf(request);
    const reply = engine.assess(requestOf(person));
    const file = resultFile(making(person), reply);
    assert.deepEqual(validate('result-file', file), [], path);
    const { before, person: again } = opened(textOf(file));
    assert.equal(
      JSON.stringify(before.reply),
      JSON.stringify(engine.assess(requestOf(again))),
      path,
    );
    assert.equal(changesBetween(before.reply, reply).same, true, path);
  }
});

test('a file may have sixteen levels, and no more', () => {
  const request = { as_of: '2022-05-04' };
  const text = textOf(resultFile({ ...made, kept: { request } }, engine.assess(request)));
  // The reply may hold anything more; it stands on the second level.
  const nested = (levels) => '['.repeat(levels) + ']'.repeat(levels);
  const holding = (value) => text.replace('"reply": {', `"reply": { "more": ${value},`);
  assert.equal(opened(holding(nested(14))).code, undefined);
  assert.equal(opened(holding(nested(15))).code, 'too_deep');
  assert.equal(opened(holding(nested(20_000))).code, 'too_deep');
});

test('a file may have 64 KiB, and no more', () => {
  const text = textOf(caseFile(making(newCase('04.05.2022'))));
  assert.equal(opened(text.padEnd(65_536)).code, undefined);
  assert.equal(opened(text.padEnd(65_537)).code, 'too_large');
});

/** The text of a file in which something is other than it should be. */
function spoilt(spoil) {
  const request = { as_of: '2022-05-04', answers: { documents: ['iin'] } };
  const file = resultFile({ ...made, kept: { request } }, engine.assess(request));
  const copy = structuredClone(file);
  spoil(copy);
  return JSON.stringify(copy);
}
const named = (schema) => JSON.stringify({ schema });

const refused = [
  ['half a file', '{"schema":', 'invalid_json', ''],
  ['a list', '[]', 'wrong_type', ''],
  ['a file without its form', '{}', 'missing_key', '/schema'],
  ['a later form', named('urn:anyqtama:schema:12:result-file'), 'newer', '/schema'],
  ['a form with more before', named('x:urn:anyqtama:schema:2:case-file'), 'not_ours', '/schema'],
  ['a form with more behind', named('urn:anyqtama:schema:2:case-files'), 'not_ours', '/schema'],
  ['a form without a number', named('urn:anyqtama:schema:x:case-file'), 'not_ours', '/schema'],
  ['a case without edition', named('urn:anyqtama:schema:1:case-file'), 'missing_key', '/edition'],
  [
    'papers that are no list',
    spoilt(({ request }) => (request.answers.documents = {})),
    'wrong_type',
    '/request/answers/documents',
  ],
  [
    'experience that is none',
    spoilt(({ request }) => (request.answers.experience = 3)),
    'wrong_type',
    '/request/answers/experience',
  ],
  ['a key with signs of a pointer', spoilt((file) => (file['a~/b'] = 1)), 'unknown_key', '/a~0~1b'],
  [
    'a reading without points',
    spoilt(({ reply }) => (reply.score.strict = {})),
    'missing_key',
    '/reply/score/strict/earned',
  ],
  [
    'a line without its criterion',
    spoilt(({ reply }) => (reply.score.lines[0] = {})),
    'missing_key',
    '/reply/score/lines/0/criterion',
  ],
  [
    'a day that is a number',
    spoilt(({ reply }) => (reply.deadlines[0].due = 1)),
    'wrong_type',
    '/reply/deadlines/0/due',
  ],
];
for (const [what, text, code, at] of refused)
  test(`refused with its place: ${what}`, () => {
    const found = opened(text);
    assert.deepEqual([found.code, found.at], [code, at]);
  });

test('the place comes along, and what is no view any more is forgotten', () => {
  const placed = (view) => {
    const place = { view, seen: ['procedure', 'a-view-that-was', 'filing'] };
    return opened(JSON.stringify({ ...caseFile(making(newCase('04.05.2022'))), place })).place;
  };
  assert.deepEqual(placed('review'), { view: 'review', seen: ['procedure', 'filing'] });
  assert.equal(placed('a-view-that-was'), undefined);
});

test('a result says what it was made with', () => {
  const { data, edition, engine: version } = made;
  const { before } = opened(spoilt(() => {}));
  assert.deepEqual(before.made, { data, edition, engine: version });
  assert.equal(before.saved, made.saved);
});

test('random cases go over a reload, and to a place that there is', () => {
  for (let seed = 0; seed < 50; ++seed) {
    const person = tidied(randomCase(seed));
    const view = seed % 2 ? 'experience' : 'a-view-that-was';
    const carried = { typed: keep(person, false).typed, place: { view, seen: ['procedure'] } };
    const found = readArrival('reload', JSON.stringify(carried), { known, blank: newCase('') });
    assert.deepEqual(found.person, person, `seed ${seed}`);
    assert.deepEqual(found.place, seed % 2 ? carried.place : undefined);
  }
});

test('variants and what was sought go over a reload, where there are any', () => {
  const variants = [[{ path: ['region'], value: 'almaty' }]];
  const over = (more) => {
    const { typed } = keep(newCase('04.05.2022'), false);
    const text = JSON.stringify({ typed, place: { view: 'review', seen: [] }, ...more });
    return readArrival('reload', text, { known, blank: newCase('') }).carried;
  };
  assert.deepEqual(over({ variants, sought: 'cook' }), { variants, sought: 'cook' });
  assert.deepEqual(over({}), { variants: [], sought: '' });
});

test('what went over a reload is refused with its place', () => {
  const { code, at } = readArrival('reload', '{"typed":{"region":1}}', { known });
  assert.deepEqual([code, at], ['wrong_type', '/typed/region']);
});

test('a fault of ours is not taken for something to refuse', () => {
  const text = textOf(caseFile(making(caseOf({ as_of: '2022-05-04', region: 'almaty' }))));
  assert.throws(() => readArrival('file', text, {}), TypeError);
});

test('the address fills in a blank case', () => {
  const ground = { known, blank: newCase('04.05.2022') };
  const { person } = readArrival('query', 'procedure=extend', ground);
  assert.deepEqual(person, { ...ground.blank, procedure: 'extend' });
});

const reply = engine.assess({
  as_of: '2022-05-04',
  answers: { profession: 'health/oncologist', higher_education: 'matching', documents: ['iin'] },
});

/** Nothing differs, but for what `parts` names. */
const none = { same: false, outcome: [], points: [], documents: [], deadlines: [], others: false };

const differences = [
  [
    'the outcome',
    (copy) => (copy.outcome = 'refusal_expected'),
    { outcome: [{ id: 'outcome', before: 'undecided', after: 'refusal_expected' }] },
  ],
  [
    'points in one reading',
    (copy) => (copy.score.lines[0].lenient = 4),
    { points: [{ id: 'higher_education', before: [3, 3], after: [3, 4] }] },
  ],
  [
    'points together',
    (copy) => (copy.score.strict.earned = 4),
    { points: [{ id: 'together', before: [3, 3], after: [4, 3] }] },
  ],
  [
    'a criterion that is gone',
    (copy) => copy.score.lines.pop(),
    { points: [{ id: 'experience', before: [null, null], after: undefined }] },
  ],
  [
    'a paper',
    (copy) => (copy.documents[0].status = 'missing'),
    { documents: [{ id: 'iin', before: 'have', after: 'missing' }] },
  ],
  [
    'a day',
    (copy) => (copy.deadlines[0].due = null),
    { deadlines: [{ id: 'registration', before: '2022-05-04', after: null }] },
  ],
  ['anything else', (copy) => (copy.notices = [{ id: 'x' }]), { others: true }],
  ['why a paper is asked for', (copy) => (copy.documents[0].citation = null), { others: true }],
  ['how a day is counted', (copy) => (copy.deadlines[2].skipped = []), { others: true }],
];

for (const [what, change, found] of differences) {
  test(`a difference is found: ${what}`, () => {
    const copy = structuredClone(reply);
    change(copy);
    assert.deepEqual(changesBetween(reply, copy), { ...none, ...found });
  });
}

test('the order of keys is no difference', () => {
  const turned = Object.fromEntries(Object.entries(reply).reverse());
  assert.equal(changesBetween(reply, turned).same, true);
});

test('a result without points may gain some', () => {
  const bare = engine.assess({ as_of: '2022-05-04', procedure: 'end_contract' });
  const { points } = changesBetween(bare, reply);
  assert.ok(points.length === 5 && points.every(({ before }) => before === undefined));
});
