// A fixed number of inputs through every door, the same in every run. scripts/fuzz takes as long as you let it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { doors, fuzz, probe } from './fuzzers.mjs';

const runs = {
  assess: 6000,
  professions: 2000,
  describe: 4000,
  law: 4000,
  catalogue: 6000,
  data: 100,
};

test('every door has its number of inputs', () => {
  assert.deepEqual(Object.keys(runs), doors);
});

for (const door of doors) {
  test(`${door}: everything holds for ${runs[door]} inputs, and for those that once broke it`, async () => {
    const { status, said } = await fuzz(door, ['-seed=1', `-runs=${runs[door]}`]);
    assert.equal(status, 0, said.slice(-3000));
    assert.match(said, RegExp(`number_of_executed_units: ${runs[door]}\\b`));
  });
}

const deeds = {
  leak: /LeakSanitizer: detected memory leaks/,
  overflow: /AddressSanitizer: heap-buffer-overflow/,
  undefined: /signed integer overflow/,
};

for (const [deed, told] of Object.entries(deeds)) {
  test(`the sanitizers stop a program for: ${deed}`, async () => {
    const { status, said } = await probe(deed);
    assert.notEqual(status, 0);
    assert.match(said, told);
  });
}

test('the sanitizers let a sound program end well', async () => {
  assert.deepEqual(await probe('nothing'), { status: 0, said: '' });
});
