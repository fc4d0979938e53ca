// The source keeps to the house: no arrow runs back, and a tree with one is caught.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { arrowsBack } from './layers.mjs';

const root = new URL('../', import.meta.url);

function read(folder, ending) {
  return readdirSync(new URL(folder, root), { recursive: true })
    .filter((name) => ending.test(name))
    .map((name) => [folder + name, readFileSync(new URL(folder + name, root), 'utf8')]);
}

const files = new Map([
  ...read('core/include/', /\.h$/),
  ...read('core/src/', /\.(h|cpp)$/),
  ...read('core/cli/', /\.(h|cpp)$/),
  ...read('wasm/', /\.cpp$/),
  ...read('web/src/', /(?<!\.d)\.ts$/),
]);

const found = arrowsBack(files);

/** What else is found when `path` has one more line. */
function foundWith(path, line) {
  const spoilt = new Map(files).set(path, `${line}\n${files.get(path) ?? ''}`);
  return arrowsBack(spoilt).filter((arrow) => !found.includes(arrow));
}

test('no arrow runs back', () => assert.deepEqual(found, []));

test('the tree is not empty', () => {
  for (const path of ['core/src/scoring.cpp', 'wasm/bindings.cpp', 'web/src/checker.ts']) {
    assert.ok(files.has(path), path);
  }
});

const spoilt = [
  ['a room that includes another', 'core/src/scoring.cpp', '#include "anyqtama/checklist.h"'],
  [
    'a header that includes upwards',
    'core/include/anyqtama/date.h',
    '#include "anyqtama/answers.h"',
  ],
  ['a calendar that knows deadlines', 'core/src/calendar.cpp', '#include "anyqtama/deadlines.h"'],
  ['a room that knows JSON', 'core/src/deadlines.cpp', '#include "json/reader.h"'],
  ['JSON outside its folder', 'core/src/rulebook.cpp', '#include <nlohmann/json.hpp>'],
  ['the web in the core', 'core/src/assessment.cpp', '#include <emscripten/bind.h>'],
  ['files in the core', 'core/src/library.cpp', '#include <fstream>'],
  ['a header that is not there', 'core/src/checklist.cpp', '#include "anyqtama/nothing.h"'],
  ['words that know the page', 'web/src/words/score.ts', "import { start } from '../checker';"],
  ['a flow that knows an element', 'web/src/flow/steps.ts', "import '../elements/points-rail';"],
  ['a case that knows words', 'web/src/case.ts', "import type { Words } from './words/words';"],
  ['words that call the engine', 'web/src/words/score.ts', "import { load } from '#engine';"],
  ['an element that loads the checker', 'web/src/elements/x.ts', "const x = import('../checker');"],
  ['a file without a place', 'core/src/helpers.cpp', '#include <string>'],
];

for (const [what, path, line] of spoilt) {
  test(`is caught: ${what}`, () => {
    const caught = foundWith(path, line);
    assert.equal(caught.length, 1, caught.join('\n'));
    assert.ok(caught[0].startsWith(path));
  });
}

test('types of the contract may be used anywhere', () => {
  const line = "import type { Assessment } from '#engine';";
  assert.deepEqual(foundWith('web/src/words/score.ts', line), []);
});
