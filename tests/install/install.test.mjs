// The library is had in every way that core/README.md tells, and gives the same reply as the command line.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { anyqtama } from '../cli/anyqtama.mjs';
import { blocks, build, native, read, run } from './stranger.mjs';

const folder = mkdtempSync(join(tmpdir(), 'anyqtama-install-'));
const prefix = join(folder, 'prefix');
const installed = `-DCMAKE_PREFIX_PATH=${prefix}`;

// The law is taken as the native build wrote it: to write it again would take minutes.
const quick = [
  '-DCMAKE_BUILD_TYPE=Debug',
  `-DANYQTAMA_EMBEDDED_DATA=${native}/generated/embedded_data.cpp`,
];

const guide = 'core/README.md';
const [program] = blocks(guide, 'cpp');
const [found, added, fetched] = blocks(guide, 'cmake');
const reply = anyqtama(['assess'], /R"\((.*)\)"/.exec(program)[1]).stdout;

before(() => run('cmake', '--install', native, '--prefix', prefix));
after(() => rmSync(folder, { recursive: true }));

test('found where it was installed', () => {
  assert.match(found, /find_package/);
  assert.equal(run(build(join(folder, 'found'), program, found, installed)), reply);
});

test('added as a folder', () => {
  assert.match(added, /add_subdirectory/);
  assert.equal(run(build(join(folder, 'added'), program, added, ...quick)), reply);
});

test('fetched by CMake', () => {
  assert.match(fetched, /FetchContent/);
  const built = build(join(folder, 'fetched'), program, fetched, ...quick);
  assert.equal(run(built), reply);
  assert.ok(
    !existsSync(join(folder, 'fetched/build/_deps/anyqtama-build/anyqtama')),
    'only the library is built',
  );
});

test('the example runs, and its replies are those of the command line', () => {
  const example = read('core/examples/check_a_case.cpp');
  const built = build(join(folder, 'example'), example, found, installed);
  const requests = [...example.matchAll(/R"\((\{(?:[^"]|"(?!;))*?\})\)"/g)].map(([, text]) => text);
  const lines = run(built).trim().split('\n');
  assert.equal(lines.length, 3);
  assert.match(lines[0], /^\{"ok":.*"outcome":"no_ground_found"/);
  assert.equal(`${lines[0]}\n`, anyqtama(['assess'], requests[0]).stdout);
  assert.equal(lines[1], '{"error":{"code":"invalid_date","at":"/as_of"}}');
  assert.match(lines[2], /"id":"health\/oncologist"/);
});

test('the lines of the README are a program', () => {
  const [code] = blocks('README.md', 'cpp');
  const [cmake] = blocks('README.md', 'cmake');
  const { stdout } = anyqtama(['assess'], /R"\((.*)\)"/.exec(code)[1]);
  assert.equal(run(build(join(folder, 'readme'), code, cmake, installed)), stdout);
});

test('the headers that are installed need nothing else', () => {
  const headers = run('ls', join(prefix, 'include/anyqtama')).trim().split('\n');
  const code = headers.map((name) => `#include <anyqtama/${name}>\n`).join('') + 'int main() {}\n';
  assert.ok(headers.length > 15);
  assert.equal(run(build(join(folder, 'headers'), code, found, installed)), '');
});

test('the guide names every option of the build', () => {
  const options = [...read('CMakeLists.txt').matchAll(/^(?:option|set)\((ANYQTAMA_(?!JSON)\w+)/gm)];
  assert.ok(options.length >= 7);
  for (const [, option] of options) assert.ok(read(guide).includes(`| \`${option}\``), option);
});

test('the installed command line runs, from any folder', () => {
  assert.match(run(join(prefix, 'bin', 'anyqtama'), '--help'), /^anyqtama - /);
});
