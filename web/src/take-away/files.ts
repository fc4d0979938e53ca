import type { Assessment, CivilDateTime } from '#engine';
import { isView, type ViewId } from '../flow/steps.ts';
import type { Kept } from './kept.ts';
import { keptParts, variants } from './read-kept.ts';
import { among, listOf, loose, number, object, orNull, Refused, text, type Read } from './shape.ts';

/** By what rules and by which engine something was made. */
export interface MadeWith {
  readonly edition: string;
  /** Hash of the law's data files. */
  readonly data: string;
  readonly engine: string;
}

/** Where a person was in the interview. */
export interface Place {
  readonly view: ViewId;
  readonly seen: readonly ViewId[];
}

export interface CaseFile extends MadeWith, Kept {
  readonly schema: typeof caseSchema;
  /** Civil time in Kazakhstan. */
  readonly saved: CivilDateTime;
  readonly place?: Place | undefined;
}

export interface ResultFile extends Omit<CaseFile, 'schema'> {
  readonly schema: typeof resultSchema;
  readonly request: NonNullable<Kept['request']>;
  readonly reply: Assessment;
}

const caseSchema = 'urn:anyqtama:schema:1:case-file';
const resultSchema = 'urn:anyqtama:schema:1:result-file';
/** As much as the engine takes of a request, and as deep: no value could be walked to any depth. */
const most = 64 * 1024;
const levels = 16;

export interface Making extends MadeWith {
  readonly saved: CivilDateTime;
  readonly kept: Kept;
  readonly place?: Place;
}

export function caseFile({ kept, ...made }: Making): CaseFile {
  return { schema: caseSchema, ...made, ...kept };
}

export function resultFile(
  { kept, ...made }: Making & { readonly kept: { readonly request: ResultFile['request'] } },
  reply: Assessment,
): ResultFile {
  return { schema: resultSchema, ...made, ...kept, reply };
}

/** The text of a file. */
export function textOf(file: CaseFile | ResultFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

const header = { edition: text, data: text, engine: text, saved: text };
const anyPlace = object({ view: text, seen: listOf(text) });

/** Views come and go with the page: what is none any more is forgotten. */
const place: Read<Place | undefined> = (value, at) => {
  const { view, seen } = anyPlace(value, at);
  return isView(view) ? { view, seen: seen.filter(isView) } : undefined;
};

const readCase = object(
  { schema: among<typeof caseSchema>(caseSchema), ...header },
  { ...keptParts, place },
);

const reading = loose({ earned: number });
const points = orNull(number);
const score = loose({
  strict: reading,
  lenient: reading,
  lines: listOf(loose({ criterion: text, strict: points, lenient: points })),
});

/** As far as two replies are compared part by part. */
const reply = loose({
  outcome: orNull(text),
  score: orNull(score),
  documents: listOf(loose({ id: text, status: text })),
  deadlines: listOf(loose({ id: text, due: orNull(text) })),
}) as Read<unknown> as Read<Assessment>;

const readResult = object(
  {
    schema: among<typeof resultSchema>(resultSchema),
    ...header,
    request: keptParts.request,
    reply,
  },
  { typed: keptParts.typed, place },
);

/** What goes over a reload: the answers as typed, the place, variants, and what was sought in vain so far. */
const carriedParts = object({ typed: keptParts.typed, place }, { variants, sought: text });

const isDeeper = (value: unknown, left: number): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (left === 0 || Object.values(value).some((part) => isDeeper(part, left - 1)));

function parsed(source: string): unknown {
  if (source.length > most) throw new Refused('too_large');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    throw new Refused('invalid_json');
  }
  if (isDeeper(value, levels)) throw new Refused('too_deep');
  return value;
}

const ours = /^urn:anyqtama:schema:(\d+):(case|result)-file$/;

/** Reads the text of a file; refuses with `Refused`. */
export function readFile(source: string): CaseFile | ResultFile {
  const value = parsed(source);
  const { schema } = loose({ schema: text })(value, '');
  if (schema === caseSchema) return readCase(value, '');
  if (schema === resultSchema) return readResult(value, '');
  throw new Refused(ours.test(schema) ? 'newer' : 'not_ours', '/schema');
}

/** Reads what came over a reload, of this version of the page or of one before it. */
export function readCarried(source: string) {
  return carriedParts(parsed(source), '');
}
