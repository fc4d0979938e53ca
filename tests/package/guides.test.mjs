// No snippet of a guide goes unread: those of the command line run here, the others where they are named.
import assert from 'node:assert/strict';
import { accessSync, constants, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { snippetsOf } from '../snippets.mjs';
import { at, project, run, write } from './project.mjs';

/** The code of each guide, and the tests that run it. A block without a language is a picture. */
const guides = {
  'README.md': [
    'sh: Anyqtama', // here
    'sh: Call it', // here
    'js: Call it', // here
    'cmake: Call it', // tests/install
    'cpp: Call it', // tests/install
  ],
  'core/README.md': [
    'cpp: A first program', // tests/install
    'cmake: Three ways to have it', // tests/install
    'cmake: Three ways to have it',
    'cmake: Three ways to have it',
  ],
  'wasm/README.md': [
    'js: A first call', // engine.test.mjs
    'js: A first call',
    'js: When a request is at fault', // engine.test.mjs
    'js: Find a profession', // engine.test.mjs
    'js: In a worker', // apps.test.mjs
    'js: In a worker',
    'sh: Where the files are', // apps.test.mjs
  ],
  'scripts/npm/README.md': [
    'sh: anyqtama', // every test here installs
    'html: The element', // apps.test.mjs
    'js: The element', // apps.test.mjs
    'jsx: The element', // apps.test.mjs
    'js: The engine', // engine.test.mjs
    'js: The law', // engine.test.mjs
    'ts: Types', // types.test.mjs
    'ts: Types',
  ],
  'data/README.md': [
    'sh: Which data a result was made of', // tests/web/share.test.mjs
    'json: Add or correct a calendar year', // tests/data/guide.test.mjs
  ],
};

for (const [path, code] of Object.entries(guides)) {
  test(`every snippet of ${path} is run`, () => {
    const found = snippetsOf(path).filter(({ language }) => language !== '');
    assert.deepEqual(
      found.map(({ language, heading }) => `${language}: ${heading}`),
      code,
    );
  });
}

test('the guide of the engine names every code of a fault', () => {
  const [, union] = /type FaultCode =([^;]*);/.exec(readFileSync(at('wasm/contract.d.ts'), 'utf8'));
  const codes = [...union.matchAll(/'(\w+)'/g)].map(([, code]) => code);
  const text = readFileSync(at('wasm/README.md'), 'utf8');
  assert.ok(codes.length > 10);
  for (const code of codes) assert.ok(text.includes(`\`${code}\``), code);
});

const readme = snippetsOf('README.md');
const codeOf = (language, under) =>
  readme.find((one) => one.language === language && one.heading === under).text;

test('the two commands of the README are there', () => {
  const commands = codeOf('sh', 'Anyqtama').trim().split('\n');
  assert.equal(commands.length, 2);
  for (const command of commands) accessSync(at(command.split(/\s/)[0]), constants.X_OK);
});

test('the request of the README is answered by the command line', () => {
  const commands = codeOf('sh', 'Call it').replace('scripts/build native\n', '');
  assert.match(run(at('.'), 'sh', '-ec', commands), /^\{"ok":.*"outcome":"undecided"/);
});

test('the lines of the README are a module', () => {
  const folder = project({});
  const program = codeOf('js', 'Call it').replace('./build/wasm/engine.js', 'anyqtama/engine');
  write(folder, {
    'program.js': `${program}\nconsole.log(outcome, score.threshold, deadlines.length);`,
  });
  assert.match(run(folder, process.execPath, 'program.js'), /^undecided \d+ \d+\n$/);
});
