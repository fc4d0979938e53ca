// Links and files that nobody made: opened or refused, never anything else.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attack } from './decoders.mjs';

test('three thousand spoilt links and files are opened whole or refused', () => {
  const outcomes = attack(3000, 1);
  const refusals = [
    'broken',
    'wrong_type',
    'unknown_key',
    'missing_key',
    'invalid_json',
    'too_deep',
  ];
  for (const outcome of [undefined, ...refusals]) {
    assert.ok(outcomes.get(outcome) > 10, `${outcome}: ${JSON.stringify([...outcomes])}`);
  }
});
