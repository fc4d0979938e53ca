// Tests the mutator of the core (tests/mutation): which faults it makes of a source, and what it tells of them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mutantsOf, sampleOf } from '../mutation/mutants.mjs';
import { judged, scoreOf } from '../mutation/report.mjs';
import { resultsOf } from '../mutation/stryker-report.mjs';

const made = (source) => mutantsOf(source).map(({ becomes }) => becomes);

for (const [source, ...mutants] of [
  ['x = a < b;', ';', 'x = a <= b;', 'x = a >= b;'],
  ['x = a == b;', ';', 'x = a != b;'],
  ['x = a - b;', ';', 'x = a + b;'],
  ['total += a;', ';', 'total -= a;'],
  ['x = a && !b;', ';', 'x = a || !b;', 'x = a && b;'],
  ['const int n = 12;', 'const int n = 11;', 'const int n = 13;'],
  ['int n = 0;', 'int n = 1;'],
  ['bool open = true;', 'bool open = false;'],
  ['return a;', 'return {};'],
  ['if (a) continue;', 'if (!(a)) continue;', 'if (a) ;'],
  ['if (a < b) ++c;', 'if (a <= b) ++c;', 'if (a >= b) ++c;', 'if (a < b) --c;', 'if (a < b) ;'],
  [
    'const int n = a ? b : c;',
    'const int n = a && false ? b : c;',
    'const int n = a || true ? b : c;',
  ],
  ['list.push_back(a);', ';'],
]) {
  test(`${source} becomes ${mutants.length} others`, () =>
    assert.deepEqual(made(`{\n${source}\n}`), mutants));
}

test('what is no code is left alone', () => {
  for (const source of [
    '// if (a < b) return 1;',
    '/* a == b */',
    '#include <vector>  // 1',
    'const char* text = "a && b";',
    "const char c = '0';",
    'std::vector<int> list;',
    'return {};',
    'return std::nullopt;',
    'list.reserve(a.size() + 1);',
  ])
    assert.deepEqual(made(`{\n${source}\n}`), [], source);
});

test('a mutant keeps the texts around it', () => {
  const [{ text }] = mutantsOf('{\n  if (f("a < b") || c) return;\n}');
  assert.equal(text, '{\n  if (!(f("a < b") || c)) return;\n}');
});

test('a mutant of a statement on several lines says all of them', () => {
  const [{ number, line, becomes }] = mutantsOf('{\n  add(a,\n      b);\n}');
  assert.deepEqual([number, line, becomes], [2, 'add(a,\n      b);', ';']);
});

test('a sample has no mutant twice, keeps their order, and is the same for the same seed', () => {
  const items = Array.from({ length: 200 }, (_, i) => i);
  const sample = sampleOf(items, 20, 7);
  assert.deepEqual(sampleOf(items, 20, 7), sample);
  assert.notDeepEqual(sampleOf(items, 20, 8), sample);
  assert.deepEqual(
    [...new Set(sample)].sort((a, b) => a - b),
    sample,
  );
  assert.equal(sample.length, 20);
});

const one = (becomes, fate) => ({ source: 'a.cpp', number: 1, line: 'a', becomes, fate });
const results = [
  one('1', 'killed'),
  one('2', 'endless'),
  one('3', 'survived'),
  one('4', 'survived'),
  one('5', 'same'),
  one('6', 'uncompilable'),
];

test('the score leaves out what is no fault', () =>
  assert.deepEqual(scoreOf(results), { faults: 4, noticed: 2, survived: 2 }));

test('survivors are held against those that are explained, both ways', () => {
  const explained = [one('3'), one('1'), one('not tried')].map(({ fate: _, ...rest }) => rest);
  const { unexplained, outdated } = judged(results, explained);
  assert.deepEqual(
    [unexplained, outdated].map((list) => list.map(({ becomes }) => becomes)),
    [['4'], ['1']],
  );
});

test("Stryker's report has the same form", () => {
  const source = 'const a = 1;\n  return a < 2;\n';
  const location = { start: { line: 2, column: 10 }, end: { line: 2, column: 15 } };
  const mutants = ['Killed', 'NoCoverage', 'RuntimeError', 'CompileError'].map((status) => ({
    location,
    replacement: 'a <= 2',
    status,
  }));
  const found = resultsOf({ files: { 'a.ts': { source, mutants } } });
  assert.deepEqual(
    found.map(({ fate }) => fate),
    ['killed', 'survived', 'killed', 'uncompilable'],
  );
  assert.deepEqual(
    { ...found[1], fate: null },
    { source: 'a.ts', number: 2, line: 'return a < 2;', becomes: 'return a <= 2;', fate: null },
  );
});
