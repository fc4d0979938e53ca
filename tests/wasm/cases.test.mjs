// Every case file through the built module. (tests/conformance compares its bytes with the others'.)
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { cases } from '../cases/files.mjs';
import { difference } from '../cases/match.mjs';

const engine = await load();

test('there are case files', () => assert.notEqual(cases.length, 0));

for (const { name, verb, text, reply, because } of cases) {
  test(name, () => {
    assert.equal(difference(reply, JSON.parse(engine.text[verb](text))), null, because);
  });
}
