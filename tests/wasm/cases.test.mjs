// Every case file through the built module, which must reply with the same bytes as the command line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { cases } from '../cases/files.mjs';
import { difference } from '../cases/match.mjs';
import { anyqtama } from '../cli/anyqtama.mjs';

const engine = await load();

test('there are case files', () => assert.notEqual(cases.length, 0));

for (const { name, verb, text, reply, because } of cases) {
  test(name, () => {
    const given = engine.text[verb](text);
    assert.equal(difference(reply, JSON.parse(given)), null, because);
    assert.equal(given + '\n', anyqtama([verb], text).stdout);
  });
}
