// No test is forgotten: a file that no list names would never run.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';

const tests = new URL('../', import.meta.url);
const read = (path) => readFileSync(new URL(path, tests), 'utf8');

test('every file of core tests is in the list of CMake', () => {
  const listed = read('CMakeLists.txt');
  for (const file of readdirSync(new URL('core', tests)).filter((name) => name.endsWith('.cpp'))) {
    assert.ok(listed.includes(`core/${file}`), `core/${file}`);
  }
});

test('every folder of JavaScript tests is a suite', () => {
  const suites = read('../scripts/suites.mjs');
  const folders = readdirSync(tests, { recursive: true })
    .filter((path) => path.endsWith('.test.mjs') && !path.includes('node_modules/'))
    .map((path) => ['tests', ...path.split('/').slice(0, -1)].slice(0, 2).join('/'));
  for (const folder of new Set(folders)) assert.ok(suites.includes(`'${folder}'`), folder);
});
