import type { AssessRequest, Procedure } from '#engine';
import { isoOf, isoTimeOf } from './typed-date.ts';

/** What a person has said, exactly as typed. Immutable; knows no rule and no page. */
export interface Case {
  readonly procedure: Procedure | '';
  readonly filed: Required<Moment>;
  readonly region: string;
  readonly choices: Readonly<Record<string, string>>;
  readonly experience: ExperienceAnswer;
  readonly documents: Readonly<Record<string, boolean>>;
  readonly events: Readonly<Record<string, Moment>>;
  /** Whether dates are typed in three fields, day, month and year. */
  readonly datesApart: boolean;
  /** Days each kind of work on a paper takes this person; no rule reads it. */
  readonly plan?: Readonly<Partial<Record<Work, string>>>;
}

/** What has to be done to a paper. */
export const works = ['recognition', 'translation', 'notary', 'other'] as const;
export type Work = (typeof works)[number];

/** A typed day, perhaps with a time. A part not yet touched is absent. */
export interface Moment {
  readonly date?: string;
  readonly time?: string;
}

export interface TypedPeriod {
  readonly from: string;
  readonly to: string;
  readonly open: boolean;
}

export interface ExperienceAnswer {
  readonly how: '' | 'periods' | 'total' | 'none' | 'unknown';
  readonly periods: readonly TypedPeriod[];
  readonly total: { readonly years: string; readonly months: string; readonly days: string };
}

/** Where an answer stands in a case: `['experience', 'periods', 0, 'from']`. */
export type Path = readonly (string | number)[];

export const UNKNOWN = 'unknown';
export const emptyPeriod: TypedPeriod = { from: '', to: '', open: false };

export function newCase(filedOn: string): Case {
  return {
    procedure: '',
    filed: { date: filedOn, time: '' },
    region: '',
    choices: {},
    experience: {
      how: '',
      periods: [emptyPeriod],
      total: { years: '', months: '', days: '' },
    },
    documents: {},
    events: {},
    datesApart: false,
  };
}

/** The case with one answer changed; all others are kept. */
export function withAnswer(person: Case, path: Path, value: unknown): Case {
  return put(person, path, value) as Case;
}

function put(holder: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  if (Array.isArray(holder)) {
    return holder.map((item, index) => (index === key ? put(item, rest, value) : item));
  }
  const record = (holder ?? {}) as Record<string, unknown>;
  return { ...record, [key]: put(record[key], rest, value) };
}

const asFlag = (text: string) => text === 'true';
const readChoice: Record<string, (text: string) => unknown> = {
  english_teaching_certificate: asFlag,
  foreign_language: asFlag,
  qualification_level: Number,
};

/** The periods that hold anything, with their places in the list on screen. */
export function filledPeriods(experience: ExperienceAnswer) {
  return experience.periods
    .map((period, row) => ({ period, row }))
    .filter(({ period }) => period.from.trim() || period.to.trim() || period.open);
}

function periodAsked({ from, to, open }: TypedPeriod) {
  return {
    ...(from.trim() && { from: isoOf(from) }),
    ...(!open && to.trim() && { to: isoOf(to) }),
  };
}

function experienceAsked(experience: ExperienceAnswer): unknown {
  if (experience.how === 'none') return { periods: [] };
  if (experience.how === 'periods') {
    const filled = filledPeriods(experience);
    return filled.length ? { periods: filled.map(({ period }) => periodAsked(period)) } : undefined;
  }
  if (experience.how !== 'total') return undefined;
  const parts = Object.entries(experience.total)
    .filter(([, text]) => text.trim())
    .map(([part, text]) => [part, /^\d{1,4}$/.test(text.trim()) ? Number(text) : text]);
  return parts.length ? Object.fromEntries(parts) : undefined;
}

/** ISO text of a moment: a bare day, or a day and a time. */
export function momentAsked({ date = '', time = '' }: Moment): string {
  return time.trim() ? `${isoOf(date)}T${isoTimeOf(time)}` : isoOf(date);
}

function answersAsked(person: Case): Record<string, unknown> {
  const answers: Record<string, unknown> = {};
  for (const [question, text] of Object.entries(person.choices)) {
    if (text && text !== UNKNOWN) answers[question] = (readChoice[question] ?? String)(text);
  }
  const experience = experienceAsked(person.experience);
  if (experience) answers.experience = experience;
  answers.documents = Object.keys(person.documents).filter((id) => person.documents[id]);
  return answers;
}

/** The question for the engine. What is unknown or not yet said is left out. */
export function requestOf(person: Case): AssessRequest {
  const events = Object.entries(person.events).filter(([, moment]) => moment.date?.trim());
  return {
    as_of: momentAsked(person.filed),
    procedure: person.procedure || 'issue',
    ...(person.region && { region: person.region }),
    answers: answersAsked(person),
    events: Object.fromEntries(events.map(([id, moment]) => [id, momentAsked(moment)])),
  };
}

/** Whether a question has been answered, "I don't know" included. */
export function isAnswered(person: Case, question: string): boolean {
  if (question === 'experience') return person.experience.how !== '';
  if (question === 'documents') return Object.values(person.documents).some(Boolean);
  return Boolean(person.choices[question]);
}
