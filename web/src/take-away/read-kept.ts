import type { AssessRequest } from '#engine';
import type { Case, ExperienceAnswer } from '../case.ts';
import type { Other, Variant } from '../flow/variants.ts';
import { isRecord } from './canonical.ts';
import type { Kept } from './kept.ts';
import { among, flag, listOf, mapOf, number, object, text, type Read } from './shape.ts';

/** The forms of what is kept. A new part of the case gets its line in `typed`. */

const scalar: Read<unknown> = (value, at) =>
  typeof value === 'boolean' || typeof value === 'number' ? value : text(value, at);

const periods = object({ periods: listOf(object({ from: text }, { to: text })) });
const total = object({}, { years: number, months: number, days: number });
const experience: Read<unknown> = (value, at) =>
  (isRecord(value) && 'periods' in value ? periods : total)(value, at);

const answers: Read<Readonly<Record<string, unknown>>> = (value, at) => {
  const { experience: work, documents, ...choices } = mapOf<unknown>((each) => each)(value, at);
  return {
    ...mapOf(scalar)(choices, at),
    ...(work !== undefined && { experience: experience(work, `${at}/experience`) }),
    ...(documents !== undefined && { documents: listOf(text)(documents, `${at}/documents`) }),
  };
};

// Which ids and choices are known is asked later: what has left the law is dropped, and said.
const request = object(
  { as_of: text },
  { procedure: text, region: text, answers, events: mapOf(text) },
) as Read<AssessRequest>;

const moment = object({}, { date: text, time: text });

const typedExperience: Read<ExperienceAnswer> = object({
  how: among('', 'periods', 'total', 'none', 'unknown'),
  periods: listOf(object({ from: text, to: text, open: flag })),
  total: object({ years: text, months: text, days: text }),
});

const typed = object(
  {},
  {
    procedure: text,
    filed: object({ date: text, time: text }),
    region: text,
    choices: mapOf(text),
    experience: typedExperience,
    documents: mapOf(flag),
    events: mapOf(moment),
    datesApart: flag,
    plan: object({}, { recognition: text, translation: text, notary: text, other: text }),
  },
) as Read<Partial<Case>>;

const other: Read<Other> = object({
  path: listOf(text),
  value: (value, at) => (isRecord(value) ? typedExperience : text)(value, at),
});

/** Answers other than the person's own: they are carried over a reload, and kept nowhere else. */
export const variants: Read<readonly Variant[]> = listOf(listOf(other));

/** What stands in everything that keeps answers. */
export const keptParts = { request, typed } satisfies Readonly<Record<keyof Kept, Read<unknown>>>;
