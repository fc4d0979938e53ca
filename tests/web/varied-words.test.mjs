// Tests web/src/words/varied.ts, ways.ts and words.ts: answers beside one's own, and ways to the threshold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';

const { newCase } = await moduleOf('case.ts');
const { variedAnswer } = await moduleOf('words/varied.ts');
const { waysView } = await moduleOf('words/ways.ts');
const { Words } = await moduleOf('words/words.ts');

const person = newCase('4.5.2022');
const choices = { foreign_language: ['true', 'false'] };
const varied = (path, told = person) => {
  const { root, name, text, fields } = variedAnswer(path, choices, named);
  return { root, name, text: text(told, null), fields: fields(told) };
};
const question = 'question-foreign_language.label';
const option = (value, label) => ({ value, label, hint: '' });
const known = ['true', 'false', 'unknown'].map((choice) =>
  option(choice, `choice-foreign_language-${choice}`),
);
const path = ['choices', 'foreign_language'];
const select = { kind: 'select', path, id: 'choices-foreign_language', label: question, hint: '' };
const day = (at, label, value) => ({
  kind: 'text',
  path: at,
  id: at.join('-'),
  label,
  hint: '',
  value,
  size: 'date',
  echo: value && 'date-read-as(date=Wednesday, 4 May 2022)',
  parts: [],
});

test('a choice may be another, or "I do not know"; it is empty only while it is not answered', () => {
  assert.deepEqual(varied(path), {
    root: 'choices',
    name: question,
    text: 'review-empty',
    fields: [{ ...select, options: [option('', 'review-empty'), ...known], value: '' }],
  });
  const told = varied(path, { ...person, choices: { foreign_language: 'true' } });
  assert.equal(told.text, 'choice-foreign_language-true');
  assert.deepEqual(told.fields, [{ ...select, options: known, value: 'true' }]);
  const unknown = ['choices', 'education_recognition'];
  assert.equal(varied(unknown).fields[0].options.length, 2);
});

test('a day is another day, in one field', () => {
  const filed = ['filed', 'date'];
  assert.deepEqual(varied(filed, { ...person, datesApart: true }), {
    root: 'filed',
    name: 'filed-date-label',
    text: '4 May 2022',
    fields: [day(filed, 'filed-date-label', '4.5.2022')],
  });
  const issued = ['events', 'issued', 'date'];
  assert.deepEqual(varied(issued), {
    root: 'events',
    name: 'event-issued',
    text: 'review-empty',
    fields: [day(issued, 'event-issued', '')],
  });
  const texts = ['soon', ' ', '4.5.2022'].map((date) => {
    return varied(issued, { ...person, events: { issued: { date } } }).text;
  });
  assert.deepEqual(texts, ['soon', 'review-empty', '4 May 2022']);
  assert.equal(varied(issued, { ...person, events: { issued: {} } }).fields[0].value, '');
});

test('experience is another total, whatever the own was told by', () => {
  const total = { years: '3', months: '', days: '1' };
  const fieldsOf = (how) =>
    varied(['experience'], { ...person, experience: { how, total } }).fields;
  const field = (part, value) => ({
    kind: 'text',
    path: ['experience', 'total', part],
    id: `experience-total-${part}`,
    label: `experience-${part}`,
    hint: '',
    value,
    size: 'number',
    echo: '',
    parts: [],
  });
  const parts = ['years', 'months', 'days'];
  assert.deepEqual(
    fieldsOf('total'),
    parts.map((part) => field(part, total[part])),
  );
  assert.deepEqual(
    fieldsOf('periods'),
    parts.map((part) => field(part, '')),
  );
  const { root, name, text } = variedAnswer(['experience'], choices, named);
  assert.deepEqual([root, name], ['experience', 'question-experience.label']);
  assert.equal(text(person, { experience: null }), 'review-empty');
  assert.equal(text(person, null), 'review-empty');
  const counted = text(person, { experience: { years: 3 } });
  assert.equal(counted, 'experience-span(days=0, months=0, years=3)');
});

const ways = (ways_to_reach, earned = 2, grounds_for_refusal = []) =>
  waysView(
    { score: { threshold: 5, strict: { earned } }, ways_to_reach, grounds_for_refusal },
    named,
  );
const reaching = (change, strict = 5, lenient = 5) =>
  ways([{ changes: [change], strict, lenient }]).ways[0];

test('ways to the threshold say how far it is, and what would change', () => {
  const way = { changes: [{ criterion: 'academic_degree' }], strict: 5, lenient: 5 };
  assert.deepEqual(ways([way]), {
    title: 'ways-title(threshold=5)',
    short: 'ways-short(short=3)',
    showLabel: 'ways-show',
    lead: 'ways-lead',
    beside: '',
    ways: [
      {
        way,
        changes: [{ text: 'change-academic_degree', when: '' }],
        reaches: 'ways-both(strict=5)',
      },
    ],
  });
  assert.match(ways([]).lead, /^ways-none/);
  assert.equal(ways([], 5), null);
  assert.equal(waysView({ score: null, ways_to_reach: [] }, named), null);
});

test('another ground that was found is told beside the ways, for no points take it away', () => {
  const beside = (...grounds) => ways([], 2, grounds).beside;
  assert.equal(beside({ id: 'threshold', status: 'found' }), '');
  assert.equal(beside({ id: 'qualification', status: 'undecided' }), '');
  const found = ['threshold', 'qualification'].map((id) => ({ id, status: 'found' }));
  assert.equal(beside(...found), 'ways-beside(names=ground-qualification)');
});

test('a way over experience says how long, and from when where that is known', () => {
  const change = { criterion: 'experience', to: { years: 3 } };
  const text = 'change-experience(days=0, months=0, years=3)';
  assert.deepEqual(reaching(change).changes, [{ text, when: '' }]);
  const dated = reaching({ ...change, on: '2023-05-04' }, 4, 6);
  assert.deepEqual(dated.changes, [{ text, when: 'change-experience.on(date=4 May 2023)' }]);
  assert.equal(dated.reaches, 'ways-differ(lenient=6, strict=4)');
});

test('words that lack what they are told, or are not there, are a fault of ours', () => {
  const words = new Words('en', ['told = { $what }', 'part = a\n  .b =  two   words г..']);
  assert.throws(() => words.say('told'), /^Error: told in en: .*what/);
  assert.throws(() => words.say('part.c'), /^Error: no words in en for part\.c$/);
  assert.equal(words.say('part.b'), 'two words г.');
  assert.deepEqual([words.list([]), words.list(['a'])], ['', 'a']);
  assert.equal(named.list(['a', 'b', 'c']), 'list-and(first=a, b, last=c)');
});
