// The pack is fresh, and everyone who answers it answers with the same bytes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { hashFile, hashOf, packFile, readHash, readPack } from './pack.mjs';
import { record } from './record.mjs';
import { runners } from './runners.mjs';

const pack = readPack();
const first = await runners.library(pack);

test('the pack is that of the cases (else: node tests/conformance/write.mjs)', () => {
  const { pack: text, hash } = record();
  assert.ok(readFileSync(packFile, 'utf8') === text, 'pack.ndjson');
  assert.equal(readFileSync(hashFile, 'utf8'), hash);
});

for (const [name, ask] of Object.entries(runners)) {
  test(`the ${name} gives every reply of the pack, byte for byte as the library`, async (t) => {
    const replies = await ask(pack);
    const other = pack.filter((_, i) => replies[i] !== first[i]).map((one) => one.name);
    assert.deepEqual(other, []);
    const hash = hashOf(replies.map((reply) => JSON.parse(reply)));
    t.diagnostic(`${replies.length} replies, sha256 ${hash}`);
    assert.equal(hash, readHash());
  });
}
