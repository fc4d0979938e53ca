// The form of a name of an occupation: what the bundle can hold in a byte a letter, and no stray spaces.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { schemas, text } from './read.mjs';
import { newAjv } from './validate.mjs';

const aliasOf = (name) => schemas[`data/schema/${name}.schema.json`].$defs.alias;
const isAlias = newAjv().compile(aliasOf('listed-occupations'));

const letters = [...text('core/src/text/one_byte.cpp').matchAll(/U"(.+)"/g)].flatMap(([, line]) => [
  ...line,
]);

const right = {
  'one letter': 'a',
  '80 characters': 'ж'.repeat(80),
  'signs between letters': 'C++ / 1С (АСУ ТП), "врач-онколог"',
};

const wrong = {
  'no letter': '',
  '81 characters': 'ж'.repeat(81),
  'a space before': ' учитель',
  'a space behind': 'учитель ',
  'two spaces': 'учитель  физики',
  'a line break': 'учитель\nфизики',
  'a line break behind': 'учитель\n',
  'a tab': 'учитель\tфизики',
  'a space that does not break': 'учитель\u00A0физики',
  'a letter of another alphabet': 'вчитель фізики є',
  'an accent apart from its letter': 'cafe\u0301',
};

test('both kinds of occupations have names of one form', () =>
  assert.deepEqual(aliasOf('unlisted-occupations'), aliasOf('listed-occupations')));

for (const [what, name] of Object.entries(right))
  test(`a name may have ${what}`, () => assert.ok(isAlias(name)));

for (const [what, name] of Object.entries(wrong))
  test(`a name may not have ${what}`, () => assert.ok(!isAlias(name)));

test('beyond ASCII a name has the letters that a byte can hold, and no others', () => {
  const allowed = [];
  for (let point = 0x80; point < 0x3000; ++point)
    if (isAlias(String.fromCodePoint(point))) allowed.push(String.fromCodePoint(point));
  assert.deepEqual(allowed, letters.sort());
});
