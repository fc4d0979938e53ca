// The engine in Node: every line that the guides print is what they say.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetsOf } from '../snippets.mjs';
import { project, run, write } from './project.mjs';

const folder = project({});

/** What a program's `console.log(…); // …` lines promise. */
const promised = (program) =>
  [...program.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, line]) => line);

const programs = ['scripts/npm/README.md', 'wasm/README.md'].flatMap((path) =>
  snippetsOf(path)
    .filter(({ language, text }) => language === 'js' && promised(text).length > 0)
    .map((snippet) => ({ path, ...snippet })),
);

test('the guides have programs', () => assert.equal(programs.length, 6));

for (const [index, { path, heading, text }] of programs.entries()) {
  test(`${path}, ${heading}: it prints what is said (${index})`, () => {
    write(folder, { 'program.js': text });
    const printed = run(folder, process.execPath, '--no-warnings', 'program.js');
    assert.deepEqual(printed.trim().split('\n'), promised(text));
  });
}

test('the element may be imported where there is no page', () => {
  write(folder, { 'server.js': "import { AnyqtamaCheck } from 'anyqtama'; new AnyqtamaCheck();" });
  assert.equal(run(folder, process.execPath, 'server.js'), '');
});

test('a CommonJS program may require the engine', () => {
  const program =
    "require('anyqtama/engine').load().then(({ describe }) => console.log(describe().version))";
  assert.match(run(folder, process.execPath, '--no-warnings', '-e', program), /^\d+\.\d+\.\d+\n$/);
});

test('who takes nothing of the engine carries nothing of it', () => {
  write(folder, { 'nothing.js': "import { load } from 'anyqtama/engine';" });
  assert.equal(run(folder, 'esbuild', 'nothing.js', '--bundle', '--format=esm', '--minify'), '');
});
