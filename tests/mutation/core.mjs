// core.mjs [--sample N [--seed S]] [--again] [SOURCE…]: small faults, one at a time, in what decides (or in
// SOURCE), and whether the tests notice; `--again` only those that survived last time. Needs the tree that
// scripts/mutate builds.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readPack } from '../conformance/pack.mjs';
import { mutantsOf, sampleOf } from './mutants.mjs';
import { keyOf, report } from './report.mjs';
import { Tree } from './tree.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const folder = `${root}/build/mutation`;
const found = `${folder}/core.json`;

/** What decides: points, days, papers, grounds. */
const deciding = [
  'assessment',
  'calendar',
  'checklist',
  'completions',
  'date',
  'deadlines',
  'experience',
  'qualification',
  'rulebook',
  'scoring',
  'ways',
].map((name) => `core/src/${name}.cpp`);

const { values, positionals } = parseArgs({
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    again: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});

const sources = positionals.length ? positionals : deciding;
const read = (source) => readFileSync(`${root}/${source}`, 'utf8');
const tree = new Tree(root, folder);
const asked = readPack()
  .map(({ verb, text }) => `${verb}\0${text}\0`)
  .join('');

const expected = tree.run('answer', asked).output;

/** The pack: any other byte is noticed. */
function answersAlike() {
  const given = tree.run('answer', asked);
  return { ...given, well: given.well && given.output === expected };
}

/** The quick ones first: most mutants end there. The search looks at nothing that decides. */
const tests = [
  () => tree.run('cases_tests --gtest_fail_fast'),
  answersAlike,
  () => tree.run('core_tests --gtest_fail_fast --gtest_filter=-SearchOf*'),
];
if (!sources.every((source) => deciding.includes(source)))
  tests.push(() => tree.run('core_tests --gtest_fail_fast --gtest_filter=SearchOf*'));

const originals = new Map();

/** Without a fault every test must pass, else nothing is proven. */
function original(source) {
  if (!originals.has(source)) {
    originals.set(source, tree.compiled(source, read(source)));
    tree.link(source);
    if (!tests.every((test) => test().well)) throw new Error(`${source} fails without a fault`);
  }
  return originals.get(source);
}

/** `uncompilable`, `same` (the compiler makes the same code of it), `killed`, `endless` or `survived`. */
function fateOf(source, text) {
  const before = original(source);
  const object = tree.compiled(source, text);
  if (!object) return 'uncompilable';
  if (object.equals(before)) return 'same';
  tree.link(source);
  for (const test of tests) {
    const { well, signal } = test();
    if (!well) return signal === 'SIGXCPU' ? 'endless' : 'killed';
  }
  return 'survived';
}

const all = sources.flatMap((source) => mutantsOf(read(source)).map((one) => ({ source, ...one })));

/** Those that are tried this time. */
function chosen() {
  if (values.sample) return sampleOf(all, Number(values.sample), Number(values.seed));
  if (!values.again) return all;
  const before = JSON.parse(readFileSync(found, 'utf8'));
  const survived = new Set(before.filter(({ fate }) => fate === 'survived').map(keyOf));
  return all.filter((one) => survived.has(keyOf(one)));
}

const results = chosen().map(({ text, ...mutant }) => {
  const fate = fateOf(mutant.source, text);
  console.error(`${fate} ${mutant.source}:${mutant.number} ${mutant.line} => ${mutant.becomes}`);
  return { ...mutant, fate };
});

writeFileSync(found, JSON.stringify(results, null, 1));
process.exitCode = report(results, new URL('core-survivors.json', import.meta.url));
