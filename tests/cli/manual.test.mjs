// The manual: every verb is told, and every example runs.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anyqtama } from './anyqtama.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const { stdout: manual } = anyqtama(['--help']);
const examples = [...manual.matchAll(/^ {2}\$ (.+)$/gm)].map(([, command]) => command);

const run = (command) =>
  spawnSync('sh', ['-c', command], {
    cwd: root,
    env: { PATH: `${root}build/native:${process.env.PATH}` },
    encoding: 'utf8',
    maxBuffer: 1e7,
  });

for (const command of examples) {
  test(`runs: ${command}`, () => {
    const { status, stderr } = run(command);
    assert.equal(stderr, '');
    assert.equal(status, 0);
  });
}

test('every verb has an example, its usage and its lines in the manual', () => {
  const source = readFileSync(`${root}core/cli/main.cpp`, 'utf8');
  const verbs = [...source.matchAll(/\{"([a-z-]+)", \w+\}/g)].map(([, verb]) => verb);
  const { stderr: usage } = anyqtama([]);
  assert.ok(verbs.length >= 5);
  for (const verb of verbs) {
    assert.ok(
      examples.some((command) => command.includes(`anyqtama ${verb}`)),
      verb,
    );
    assert.match(manual, RegExp(`^ {2}anyqtama ${verb} `, 'm'));
    assert.match(usage, RegExp(`[ |]${verb}[ |]`));
  }
});

test('no line is longer than a terminal of 100 columns', () => {
  for (const line of manual.split('\n')) assert.ok(line.length <= 100, line);
});

test('--version tells the version of the package', () => {
  const [, version] = /project\(anyqtama VERSION (\S+)/.exec(
    readFileSync(`${root}CMakeLists.txt`, 'utf8'),
  );
  assert.equal(anyqtama(['--version']).stdout, `${version}\n`);
});
