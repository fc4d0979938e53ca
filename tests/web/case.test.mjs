// Tests web/src/case.ts and case-of.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { newCase, withAnswer, requestOf, isAnswered } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');

const told = (...answers) =>
  answers.reduce((person, [path, value]) => withAnswer(person, path, value), newCase('04.05.2022'));
const asked = (...answers) => requestOf(told(...answers));

test('a new case asks only what the law says of the filing day', () => {
  assert.deepEqual(requestOf(newCase('04.05.2022')), {
    as_of: '2022-05-04',
    procedure: 'issue',
    answers: { documents: [] },
    events: {},
  });
});

test('changing one answer keeps the others and the case it came from', () => {
  const before = told([['choices', 'higher_education'], 'matching'], [['region'], 'almaty']);
  const after = withAnswer(before, ['choices', 'higher_education'], 'none');
  assert.equal(before.choices.higher_education, 'matching');
  assert.deepEqual(requestOf(after).answers.higher_education, 'none');
  assert.equal(requestOf(after).region, 'almaty');
});

test('a choice is sent as the contract types it, "I don\'t know" is not sent', () => {
  const { answers } = asked(
    [['choices', 'academic_degree'], 'scientific'],
    [['choices', 'english_teaching_certificate'], 'false'],
    [['choices', 'foreign_language'], 'true'],
    [['choices', 'qualification_level'], '7'],
    [['choices', 'higher_education'], 'unknown'],
  );
  assert.deepEqual(answers, {
    academic_degree: 'scientific',
    english_teaching_certificate: false,
    foreign_language: true,
    qualification_level: 7,
    documents: [],
  });
});

const job = (from, to, open = false) => ({ from, to, open });
const experiences = [
  ['no way chosen', '', {}, undefined],
  ['unknown', 'unknown', {}, undefined],
  ['none', 'none', {}, { periods: [] }],
  ['no period filled in', 'periods', { periods: [job('', '')] }, undefined],
  [
    'periods',
    'periods',
    { periods: [job('01.02.2019', '31.08.2021'), job('', ''), job('1.9.2021', '', true)] },
    { periods: [{ from: '2019-02-01', to: '2021-08-31' }, { from: '2021-09-01' }] },
  ],
  [
    'an end without a start',
    'periods',
    { periods: [job('', '31.08.2021')] },
    { periods: [{ to: '2021-08-31' }] },
  ],
  [
    'an open period forgets its end',
    'periods',
    { periods: [job('01.02.2019', '31.08.2021', true)] },
    { periods: [{ from: '2019-02-01' }] },
  ],
  ['an empty total', 'total', {}, undefined],
  ['a total', 'total', { total: { years: '3', months: ' 2 ', days: '' } }, { years: 3, months: 2 }],
  ['a total of blanks', 'total', { total: { years: ' ', months: '', days: '' } }, undefined],
  ['a total while unknown', 'unknown', { total: { years: '3', months: '', days: '' } }, undefined],
  ['blank periods', 'periods', { periods: [job(' ', ' ')] }, undefined],
  [
    'a period that ends in a blank',
    'periods',
    { periods: [job('01.02.2019', ' ')] },
    { periods: [{ from: '2019-02-01' }] },
  ],
  [
    'a period that begins with a blank',
    'periods',
    { periods: [job(' ', '', true)] },
    { periods: [{}] },
  ],
  [
    'a total that is no number',
    'total',
    { total: { years: '3,5', months: '', days: '' } },
    { years: '3,5' },
  ],
];

for (const [name, how, parts, sent] of experiences) {
  test(`experience: ${name}`, () => {
    const { experience } = newCase('04.05.2022');
    assert.deepEqual(
      asked([['experience'], { ...experience, ...parts, how }]).answers.experience,
      sent,
    );
  });
}

test('papers not in hand and days not known are left out', () => {
  const { answers, events } = asked(
    [['documents', 'application'], true],
    [['documents', 'certificate'], true],
    [['documents', 'certificate'], false],
    [['events', 'issued', 'date'], '12.05.2022'],
    [['events', 'contract_ends', 'date'], ' '],
    [['events', 'complaint_filed', 'date'], '12.05.2022'],
    [['events', 'complaint_filed', 'time'], '9.30'],
    [['events', 'contract_concluded'], { date: '12.05.2022', time: ' ' }],
  );
  assert.deepEqual(answers.documents, ['application']);
  assert.deepEqual(events, {
    issued: '2022-05-12',
    complaint_filed: '2022-05-12T09:30',
    contract_concluded: '2022-05-12',
  });
});

test('"I don\'t know" is an answer too', () => {
  const person = told([['choices', 'profession'], 'unknown'], [['experience', 'how'], 'unknown']);
  assert.ok(isAnswered(person, 'profession') && isAnswered(person, 'experience'));
  assert.ok(!isAnswered(person, 'higher_education') && !isAnswered(person, 'documents'));
});

test('a paper in hand is an answer, one put down again is none', () => {
  const paper = ['documents', 'application'];
  assert.ok(isAnswered(told([paper, true]), 'documents'));
  assert.ok(!isAnswered(told([paper, true], [paper, false]), 'documents'));
});

test('what a request does not tell is blank', () => {
  const blank = newCase('');
  assert.deepEqual(caseOf({}), blank);
  assert.deepEqual(caseOf({ answers: { academic_degree: undefined } }), blank);
  assert.equal(blank.datesApart, false);
});
