// Attacks what reads links, case files and result files on inputs made from sound ones: whatever comes is
// opened or refused, and what is opened can be assessed, kept and opened again as the same.
import assert from 'node:assert/strict';
import { isSound, known, randomCase, randomFrom } from '../web/kept-cases.mjs';
import { moduleOf } from '../web/module.mjs';
import { engine } from '../web/person.mjs';

const { newCase, requestOf } = await moduleOf('case.ts');
const { keep, caseFrom } = await moduleOf('take-away/kept.ts');
const { fragmentOf, readFragment } = await moduleOf('take-away/link.ts');
const { caseFile, resultFile } = await moduleOf('take-away/files.ts');
const { changesBetween } = await moduleOf('take-away/changes.ts');
const { readArrival } = await moduleOf('take-away/arrival.ts');

const ground = { known, blank: newCase('') };
const made = { saved: '2022-05-04T10:00', edition: 'kz-503-2020', data: 'sha256:0', engine: '0' };

/** What takes the place of any part: other types, ends of ranges, keys of prototypes, far too deep. */
const strangers = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  '\ud800',
  '\u0000',
  '__proto__',
  'constructor',
  [],
  {},
  [[]],
  { length: 1 },
  JSON.parse('{"__proto__": {"x": 1}}'),
  'ы'.repeat(5000),
  'deep',
];

/** Deeper than a value can be written by recursion: put into the text. */
const deep = '['.repeat(20_000) + ']'.repeat(20_000);

const isTree = (value) => typeof value === 'object' && value !== null;

/** Every place in a value that holds something: the holder and the key. */
function* placesIn(value) {
  for (const key of Object.keys(value)) {
    yield [value, key];
    if (isTree(value[key])) yield* placesIn(value[key]);
  }
}

/** Replaces, removes, doubles or renames a part of a value, in place. */
function mutate(value, random) {
  const one = (items) => items[Math.floor(random() * items.length)];
  const places = [...placesIn(value)];
  if (places.length === 0) return;
  const [holder, key] = one(places);
  const stranger = structuredClone(one(strangers));
  const deeds = [
    () => (holder[key] = stranger),
    () => delete holder[key],
    () => (holder[one(['__proto__', 'toString', 'x', '', '0'])] = holder[key]),
    () => (holder[key] = [holder[key], holder[key]]),
    () => (holder[key] = one(places)[1]),
  ];
  one(deeds)();
}

/** Text with some of its letters lost, doubled or replaced. */
function scratched(text, random) {
  const at = Math.floor(random() * text.length);
  const length = Math.floor(random() * 8);
  const sign = '"{}[],:\\0e-_.%&#=\u0000\ud800'[Math.floor(random() * 19)];
  const between = random() < 0.5 ? sign : text.slice(0, length * 5);
  return text.slice(0, at) + between + text.slice(at + length);
}

/** A sound link, case file or result file of a random case. */
function sound(seed) {
  const person = randomCase(seed);
  const request = requestOf(person);
  const isRead = isSound(request);
  const said = keep(person, isRead);
  const making = { ...made, kept: said, place: { view: 'review', seen: ['filing'] } };
  if (seed % 3 === 0) return ['link', { edition: made.edition, ...said }];
  if (seed % 3 === 1 || !isRead) return ['file', caseFile(making)];
  return ['file', resultFile(making, engine.assess(said.request))];
}

function checkOpened(text, { person, before }) {
  const request = requestOf(person);
  const read = isSound(request);
  const again = fragmentOf({ edition: made.edition, ...keep(person, read) });
  const kept = keep(caseFrom(readFragment(again)), read);
  assert.equal(fragmentOf({ edition: made.edition, ...kept }), again, text);
  if (before && read) changesBetween(before.reply, engine.assess(request));
}

function check(source, text) {
  const came = readArrival(source, text, ground);
  const { code } = came;
  if (code === undefined) checkOpened(text, came);
  else assert.match(code, /^[a-z_]+$/);
  return code;
}

/** One attack: a part is mutated, or letters are scratched out. Tells what became of it. */
function attackOnce(seed, round) {
  const random = randomFrom(seed * 100_003 + round);
  const [source, content] = sound(seed + round);
  const value = structuredClone(content);
  const text = () =>
    source === 'link' ? fragmentOf(value) : JSON.stringify(value).replace('"deep"', deep);
  if (random() < 0.3) return check(source, scratched(text(), random));
  for (let count = 1 + Math.floor(random() * 3); count > 0; --count) mutate(value, random);
  return check(source, text());
}

/** So many attacks; the same for the same seed. How often each refusal came, or `undefined`: opened. */
export function attack(rounds, seed) {
  const outcomes = new Map();
  for (let round = 0; round < rounds; ++round) {
    let code;
    try {
      code = attackOnce(seed, round);
    } catch (error) {
      throw new Error(`seed ${seed}, round ${round}: ${error.message}`.slice(0, 2000), {
        cause: error,
      });
    }
    outcomes.set(code, (outcomes.get(code) ?? 0) + 1);
  }
  return outcomes;
}
