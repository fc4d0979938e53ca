import type { Need, StartEvent, Term } from '#engine';
import { spanText } from './experience.ts';
import type { Words } from './words.ts';

/** A rulebook as far as editions are compared, as `data/rulebooks/` keeps it. */
export interface Rulebook {
  readonly id: string;
  readonly act: string;
  readonly wording_of?: { readonly rules?: string; readonly professions?: string };
  readonly scoring: {
    readonly threshold: { readonly points: number };
    readonly criteria: readonly Criterion[];
  };
  readonly grounds_for_refusal: readonly Named[];
  readonly withdrawal: readonly Named[];
  readonly termination: readonly Named[];
  readonly duties: readonly Named[];
  readonly appeal_steps: readonly Named[];
  readonly procedures: readonly Procedure[];
  readonly time_limits: readonly TimeLimit[];
}

/** The entries of its list of professions. */
export interface List {
  readonly entries: readonly Named[];
}

interface Named {
  readonly id: string;
}

export interface Criterion extends Named {
  readonly points?: readonly { readonly points: number }[];
  readonly bands?: readonly {
    readonly from: { readonly years?: number; readonly months?: number; readonly days?: number };
    readonly points: number;
  }[];
}

interface Procedure extends Named {
  readonly documents: readonly { readonly id: string; readonly needs: readonly Need[] }[];
  readonly deadlines: readonly string[];
}

interface TimeLimit extends Named {
  readonly shown_as?: string;
  readonly starts: StartEvent;
  readonly term: Term | null;
}

export const kinds = [
  'threshold',
  'criterion',
  'ground',
  'professions',
  'procedure',
  'time_limit',
  'duty',
  'certificate_end',
  'withdrawal',
  'appeal',
] as const;
export type Kind = (typeof kinds)[number];

/** One rule of an edition: what it is, what it says, and how a person is told of it. */
export interface Rule {
  readonly id: string;
  readonly kind: Kind;
  readonly value: unknown;
  readonly name: (words: Words) => string;
  readonly text: (words: Words) => string;
}

/** An id that a new edition brings may have no words yet: it is shown as it stands. */
const named = (id: string, words: Words) => words.maybe(id) ?? id.replace(/^\w+-/, '');

function simple(kind: Kind, items: readonly Named[]): readonly Rule[] {
  return items.map((value) => ({
    id: `${kind}:${value.id}`,
    kind,
    value,
    name: (words) => named(`${kind}-${value.id}`, words),
    text: () => '',
  }));
}

/** The points a criterion can give: "3 points"; "from 1 year: 2 points; from 3 years: 4 points". */
export function criterionText({ points = [], bands = [] }: Criterion, words: Words): string {
  const said = (count: number) => words.say('points', { count });
  const given = [...new Set(points.map((each) => each.points))].map(said);
  const climbing = bands.map(({ from, points: count }) => {
    const span = spanText({ years: 0, months: 0, days: 0, ...from }, words);
    return words.say('rule-band', { span, points: said(count) });
  });
  return [...given, ...climbing].join('; ');
}

function limitText({ starts, term }: TimeLimit, words: Words): string {
  if (!term) return words.say('rule-next-day');
  const within =
    words.maybe(`term-${term.unit}.within`, { count: term.count }) ?? String(term.count);
  const from = words.maybe(`event-${starts}.from`) ?? starts;
  return words.say('term-from', { term: within, from });
}

/** Two time limits may share a name: the one told apart says for which procedure it is. */
function limitName(limit: TimeLimit, { procedures }: Rulebook, words: Words): string {
  const name = named(`deadline-${limit.shown_as ?? limit.id}`, words);
  if (!limit.shown_as) return name;
  const own = procedures.find(({ deadlines }) => deadlines.includes(limit.id));
  const value = named(`procedure-${own?.id ?? limit.id}`, words);
  return words.say('colon', { name: value, value: name });
}

/** Every rule of an edition, each once. */
export function rulesOf(book: Rulebook, list: List | undefined): readonly Rule[] {
  const { threshold, criteria } = book.scoring;
  const entries = list?.entries ?? [];
  return [
    {
      id: 'threshold:points',
      kind: 'threshold',
      value: threshold,
      name: (words) => words.say('rule-threshold'),
      text: (words) => words.say('points', { count: threshold.points }),
    },
    ...simple('criterion', criteria).map((rule, place) => ({
      ...rule,
      text: (words: Words) => criterionText(criteria[place] as Criterion, words),
    })),
    ...simple('ground', book.grounds_for_refusal),
    {
      id: 'professions:list',
      kind: 'professions',
      value: entries,
      name: (words) => words.say('rule-professions'),
      text: (words) => words.say('rule-entries', { count: entries.length }),
    },
    ...book.procedures.map((procedure): Rule => ({
      id: `procedure:${procedure.id}`,
      kind: 'procedure',
      value: procedure,
      name: (words) => named(`procedure-${procedure.id}`, words),
      text: (words) =>
        procedure.documents.map(({ id }) => named(`document-${id}`, words)).join('; '),
    })),
    ...book.time_limits.map((limit): Rule => ({
      id: `time_limit:${limit.id}`,
      kind: 'time_limit',
      value: limit,
      name: (words) => limitName(limit, book, words),
      text: (words) => limitText(limit, words),
    })),
    ...simple('duty', book.duties),
    ...simple('certificate_end', book.termination),
    ...simple('withdrawal', book.withdrawal),
    ...simple('appeal', book.appeal_steps),
  ];
}
