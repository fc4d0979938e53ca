// Cases to keep and to open again: those of tests/cases, and random ones as people type them.
import { cases } from '../data/read.mjs';
import { engine } from './person.mjs';

const described = engine.describe();

/** Requests that the engine reads. */
export const requests = Object.entries(cases)
  .filter(([, { verb = 'assess', request, reply }]) => verb === 'assess' && request && reply.ok)
  .map(([path, { request }]) => [path, request]);

const questions = described.questions.map(({ id }) => id);

/** The ids that the law knows, as the page gathers them. */
export const known = {
  procedures: new Set(described.procedures.map(({ id }) => id)),
  regions: new Set(described.regions.map(({ id }) => id)),
  documents: new Set(described.documents.map(({ id }) => id)),
  events: new Set(described.events.map(({ id }) => id)),
  choices: new Map([
    ['profession', new Set([...described.professions.map(({ id }) => id), 'not_listed'])],
    ['higher_education', new Set(['matching', 'other_field', 'none'])],
    ['academic_degree', new Set(['scientific', 'academic', 'other_field', 'none'])],
    ['english_teaching_certificate', new Set(['true', 'false'])],
    ['qualification_level', new Set('12345678')],
    ['foreign_language', new Set(['true', 'false'])],
    [
      'education_recognition',
      new Set(['recognised', 'treaty_exempt', 'issued_in_kazakhstan', 'pending', 'none']),
    ],
  ]),
};

for (const question of known.choices.keys()) {
  if (!questions.includes(question)) throw new Error(`no question ${question}`);
}

/** Mulberry32: the same numbers for the same seed, everywhere. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const scribbles = [
  '',
  '4.5.22',
  '30.02.2020',
  ' 1.9.2021 ',
  '01092021',
  'наурыз',
  '\u{1f600}',
  '"\\',
];

/** Anything a person may leave on the page: known ids, half-typed days, emptied fields. */
export function randomCase(seed) {
  const random = randomFrom(seed);
  const below = (count) => Math.floor(random() * count);
  const one = (items) => [...items][below([...items].length)];
  const maybe = (make, otherwise) => (random() < 0.6 ? make() : otherwise);
  const two = (count) => String(1 + below(count)).padStart(2, '0');
  const day = () => maybe(() => `${two(28)}.${two(12)}.${2010 + below(16)}`, one(scribbles));
  const time = () => one(['', '', '18:30', '9.3', '0930']);
  const some = (ids, make) =>
    Object.fromEntries([...ids].flatMap((id) => maybe(() => [[id, make(id)]], [])));
  return {
    procedure: one(['', ...known.procedures]),
    filed: { date: day(), time: time() },
    region: one(['', ...known.regions]),
    choices: some(known.choices.keys(), (id) => one(['', 'unknown', ...known.choices.get(id)])),
    experience: {
      how: one(['', 'periods', 'total', 'none', 'unknown']),
      periods: Array.from({ length: 1 + below(4) }, () => ({
        from: day(),
        to: day(),
        open: random() < 0.3,
      })),
      total: {
        years: one(['', '3', '80', '3,5']),
        months: one(['', '0', '11']),
        days: one(['', '29']),
      },
    },
    documents: some(known.documents, () => random() < 0.7),
    events: some(known.events, () => ({ date: day(), ...(random() < 0.3 && { time: time() }) })),
    datesApart: random() < 0.3,
    ...(random() < 0.3 && {
      plan: some(['recognition', 'translation', 'notary', 'other'], () =>
        one(['', '10', '3 weeks']),
      ),
    }),
  };
}

/** Whether the engine can read a request. */
export function isSound(request) {
  return 'ok' in JSON.parse(engine.text.assess(JSON.stringify(request)));
}
