// Tests web/src/frame-message.ts: which messages between a frame and its host are ours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { handed, isFrameSaying, isHostSaying, tallest } = await moduleOf('frame-message.ts');

const guide = readFileSync(new URL('../../web/README.md', import.meta.url), 'utf8');

test('a frame takes the attributes of the guide, but for those that it cannot have', () => {
  const [, table] = /\| Attribute, property.*\n.*\n((?:\|.*\n)+)/.exec(guide);
  const told = table
    .split('\n')
    .flatMap((row) => row.split('|')[1]?.match(/(?<=`)[a-z-]+(?=`)/g) ?? []);
  const others = ['hide-intro', 'share-answers', 'request'];
  assert.deepEqual([...handed, ...others].sort(), told.sort());
});

const fromFrame = { anyqtama: 1, id: 'one', height: 700, step: false };
const fromHost = { anyqtama: 1, id: 'one', listening: true };

test('what is ours is heard', () => {
  for (const height of [0.5, 700, tallest])
    assert.ok(isFrameSaying({ ...fromFrame, height }, 'one'), String(height));
  assert.ok(isFrameSaying({ ...fromFrame, step: true }, 'one'));
  assert.ok(isHostSaying(fromHost));
});

for (const said of [undefined, null, '', 1, 'anyqtama', [], {}])
  test(`neither side hears ${JSON.stringify(said)}`, () => {
    assert.equal(isFrameSaying(said, undefined), false);
    assert.equal(isHostSaying(said), false);
  });

const others = [
  ['another protocol', { anyqtama: 2 }],
  ['another frame', { id: 'two' }],
  ['no height', { height: undefined }],
  ['a height as a text', { height: '700' }],
  ['no height at all', { height: 0 }],
  ['a height without end', { height: Infinity }],
  ['more than any page has', { height: tallest + 1 }],
  ['a step that is neither', { step: 1 }],
];
for (const [what, change] of others)
  test(`no frame of ours says ${what}`, () => {
    assert.equal(isFrameSaying({ ...fromFrame, ...change }, 'one'), false);
  });

for (const change of [{ anyqtama: 2 }, { id: 1 }, { listening: false }, { listening: undefined }])
  test(`no host of ours says ${JSON.stringify(change)}`, () => {
    assert.equal(isHostSaying({ ...fromHost, ...change }), false);
  });
