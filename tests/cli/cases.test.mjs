// Every case file through the command line.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases } from '../cases/files.mjs';
import { difference } from '../cases/match.mjs';
import { anyqtama } from './anyqtama.mjs';

test('there are case files', () => assert.notEqual(cases.length, 0));

for (const { name, verb, text, reply, because } of cases) {
  test(name, () => {
    const { status, stdout } = anyqtama([verb], text);
    assert.equal(difference(reply, JSON.parse(stdout)), null, because);
    assert.equal(status, reply.ok ? 0 : 1);
  });
}
