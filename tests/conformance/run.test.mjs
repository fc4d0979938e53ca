// Tests run.mjs, and how it tells an implementation that answers otherwise.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { canonical, differences, hashOf, readHash, readPack, said } from './pack.mjs';
import { program } from './runners.mjs';

const pack = readPack();
const [{ name, reply }] = pack;
const run = (...args) =>
  spawnSync(process.execPath, [fileURLToPath(new URL('run.mjs', import.meta.url)), ...args], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });

/** The replies of the pack, the first of them changed. */
function changed(change) {
  const replies = pack.map((one) => structuredClone(one.reply));
  change(replies[0]);
  return replies;
}

const turned = (value) => Object.fromEntries(Object.entries(value).reverse());

for (const [what, change, told] of [
  ['something else', ({ ok }) => (ok.outcome = 'no'), '/ok/outcome should be null, is "no"'],
  ['less', ({ ok }) => delete ok.notices, '/ok/notices is missing'],
  ['more', ({ ok }) => (ok.eligible = true), 'more than was asked: /ok/eligible is missing'],
]) {
  test(`a reply that says ${what} is told, and changes the hash`, () => {
    const replies = changed(change);
    assert.deepEqual(differences(pack, replies), [`${name}: ${told}`]);
    assert.notEqual(hashOf(replies), readHash());
  });
}

test('the order of keys and blanks between them are no difference', () => {
  const replies = changed((first) => Object.assign(first, { ok: turned(first.ok) }));
  replies[0] = said(JSON.stringify(turned(replies[0]), null, 2));
  assert.deepEqual(differences(pack, replies), []);
  assert.equal(hashOf(replies), readHash());
});

test('what is no JSON says nothing', () => {
  assert.deepEqual(differences(pack.slice(0, 1), [said('{')]), [
    `${name}:  should be ${JSON.stringify(reply)}, is null`,
  ]);
});

test('canonical JSON has its keys in order at every depth, and its lists as they are', () =>
  assert.equal(
    canonical({ b: [2, { d: 1, c: 'ұ' }, 1], a: null }),
    '{"a":null,"b":[2,{"c":"ұ","d":1},1]}',
  ));

test('a program is given the verb last and the request as it is', () => {
  const echo = program(
    process.execPath,
    '-e',
    'process.stdin.pipe(process.stdout); console.error(1)',
  );
  const given = program('sh', '-c', 'echo "$1 $2 $(cat)"', 'sh', 'first');
  assert.deepEqual(echo([{ verb: 'assess', text: '{ "a":\n1 }' }]), ['{ "a":\n1 }']);
  assert.deepEqual(given([{ verb: 'assess', text: '{}' }]), ['first assess {}\n']);
});

test('the run ends with 0 where all replies are those of the pack, else with 1', () => {
  const well = run('module');
  assert.equal(well.stdout, `${pack.length} replies, sha256 ${readHash()}\n`);
  assert.equal(well.status, 0);
  const silent = run('true');
  assert.equal(silent.stdout.trimEnd().split('\n').length, pack.length + 1);
  assert.equal(silent.status, 1);
  assert.equal(run().status, 2);
});
