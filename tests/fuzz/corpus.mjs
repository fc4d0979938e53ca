// What the fuzzers begin with, made from what the other tests have: `node tests/fuzz/corpus.mjs FOLDER`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { cases } from '../cases/files.mjs';
import { anyqtama } from '../cli/anyqtama.mjs';

const read = (path) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Titles as people write them, one in ten of those that the search is measured with. */
const titles = readdirSync(new URL('../professions/titles/', import.meta.url))
  .flatMap((name) => read(`../professions/titles/${name}`).trim().split('\n'))
  .filter((_, place) => place % 10 === 0)
  .map((line) => line.split('\t'));

const ofVerb = (verb) => cases.filter((each) => each.verb === verb).map(({ text }) => text);

/** The first of each list: a tenth of the size, and still every kind of line. */
const shortened = (value) => {
  if (Array.isArray(value)) return value.slice(0, 2).map(shortened);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, shortened(each)]));
};

function occupations() {
  const file = (name) => shortened(JSON.parse(read(`../../data/occupations/${name}.json`)));
  return JSON.stringify({
    listed: file('listed/education-and-health').occupations,
    unlisted: file('unlisted/technicians-and-clerks').occupations,
    sectors: file('groups').sectors,
    sets: file('words').sets,
    endings: file('endings'),
    activities: file('activities').activities,
    numbers: {},
  });
}

/** Edits of the data folder, as data.cpp reads them: of one file each, at a place somewhere in it. */
const edits = ['7', '-1', '"x"', '"2022-05-04"', 'null', '[]', '{}', '{'].flatMap((value, place) =>
  Array.from({ length: 8 }, (_, row) =>
    String.fromCharCode(8 * row + place, 0, 5 * row + place + 1).concat(value),
  ),
);

/** The inputs of each fuzzer. */
const inputs = {
  assess: ofVerb('assess'),
  professions: titles.map(([language, , typed]) => JSON.stringify({ typed, language, limit: 100 })),
  describe: ['{}', ...ofVerb('describe')],
  law: [read('../core/small_law.json'), occupations()],
  catalogue: [read('catalogue.txt')],
  data: edits,
};

const isWord = (text) => typeof text === 'string' && /^[\w/-]{2,40}$/.test(text);

/** The keys and ids of a value, and of all that it holds. */
function* wordsOf(value) {
  if (isWord(value)) yield value;
  if (value === null || typeof value !== 'object') return;
  for (const [key, each] of Object.entries(value)) {
    if (!Array.isArray(value) && isWord(key)) yield key;
    yield* wordsOf(each);
  }
}

const signs = ['{', '}', '[', ']', ':', ',', '"', 'null', 'true', 'false', '-0', '3.0', '1e400'];
const escapes = ['\\u0000', '\\ud83d', '\\udc00', '\\/', '\\\\', '\\"'];
const days = ['2022-05-04', '2023-07-01', '2024-02-29', '1900-01-01', '2100-12-31', 'T18:31'];

/** Tokens of JSON, and every id that requests are made of. */
function dictionary() {
  const described = JSON.parse(anyqtama(['describe'], '{}').stdout).ok;
  const requests = inputs.assess.map((text) => {
    try {
      return JSON.parse(text);
    } catch {
      return null; // a case of a fault
    }
  });
  const words = new Set([...wordsOf(requests), ...wordsOf(described)]);
  const tokens = [...signs, ...escapes, ...days, ...[...words].map((word) => `"${word}"`)];
  return tokens.map((token) => `"${token.replaceAll(/[\\"]/g, '\\$&')}"\n`).join('');
}

/** Writes the inputs of each fuzzer into a folder of its name, and the dictionary beside. */
export function writeCorpus(folder) {
  for (const [name, texts] of Object.entries(inputs)) {
    mkdirSync(`${folder}/${name}`, { recursive: true });
    for (const [place, text] of texts.entries()) writeFileSync(`${folder}/${name}/${place}`, text);
  }
  writeFileSync(`${folder}/dictionary`, dictionary());
}

if (process.argv[1] === import.meta.filename) writeCorpus(process.argv[2]);
