// Tests web/src/take-away/qr-code.ts: the code of a link, read again, and where there is none.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { readCode } from './qr.mjs';

const { qrCode } = await moduleOf('take-away/qr-code.ts');

for (const length of [1, 100, 858])
  test(`a text of ${length} letters is read from its code again`, () => {
    const text = 'x'.repeat(length);
    const code = qrCode(text);
    assert.match(code.path, /^(M\d+ \d+h1v1h-1z)+$/);
    assert.equal(readCode(code), text);
  });

test('a code has at most the 97 squares of version 20, which hold 858 letters; a longer text has none', () => {
  assert.equal(qrCode('x'.repeat(858)).size, 97);
  assert.equal(qrCode('x'.repeat(859)), null);
});
