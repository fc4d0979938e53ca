import type { AssessRequest } from '#engine';
import { emptyPeriod, newCase, requestOf, type Case, type ExperienceAnswer } from '../case.ts';
import { isDay, typedOf } from '../typed-date.ts';
import { canonical } from './canonical.ts';

/** Answers as they are kept: what the contract can say, and beside it only what it cannot. */
export interface Kept {
  /** Left out while the engine cannot read it. */
  readonly request?: AssessRequest;
  /** Parts of the case that the request does not tell, as typed. */
  readonly typed?: Partial<Case>;
}

/** `sound` says that the engine can read the request. */
export function keep(person: Case, sound: boolean): Kept {
  const plain = tidied(person);
  const request = sound ? requestOf(plain) : undefined;
  const told = request ? caseOf(request) : newCase('');
  const rest = Object.entries(plain).filter(
    ([part, value]) => canonical(value) !== canonical(told[part as keyof Case]),
  );
  return {
    ...(request && { request }),
    ...(rest.length > 0 && { typed: Object.fromEntries(rest) }),
  };
}

/** The answers again. */
export function caseFrom({ request, typed }: Kept): Case {
  return { ...(request ? caseOf(request) : newCase('')), ...typed };
}

const without = <Value>(record: Readonly<Record<string, Value>>, empty: (each: Value) => boolean) =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => !empty(value)));

/** The same answers without traces of what was emptied again. */
export function tidied(person: Case): Case {
  const events = Object.entries(person.events).map(
    ([id, moment]) => [id, without<string | undefined>({ ...moment }, (part) => !part)] as const,
  );
  return {
    ...person,
    choices: without(person.choices, (choice) => !choice),
    documents: without(person.documents, (have) => !have),
    events: without(Object.fromEntries(events), (moment) => !Object.keys(moment).length),
  };
}

const typedDay = (iso: string) => (isDay(iso) ? typedOf(iso) : iso);

function typedMoment(iso: string) {
  const [day = '', time] = iso.split('T');
  return { date: typedDay(day), ...(time && { time }) };
}

type Asked = NonNullable<NonNullable<AssessRequest['answers']>['experience']>;

function experienceOf(asked: Asked | undefined): ExperienceAnswer {
  const untouched = newCase('').experience;
  if (!asked) return untouched;
  if (!asked.periods) {
    const parts = Object.entries(asked).map(([part, count]) => [part, String(count)]);
    const total = { ...untouched.total, ...Object.fromEntries(parts) };
    return { ...untouched, how: 'total', total };
  }
  if (!asked.periods.length) return { ...untouched, how: 'none' };
  const periods = asked.periods.map(({ from, to }) =>
    to === undefined
      ? { ...emptyPeriod, from: typedDay(from), open: true }
      : { ...emptyPeriod, from: typedDay(from), to: typedDay(to) },
  );
  return { ...untouched, how: 'periods', periods };
}

/** A request as a person would have typed it. */
export function caseOf({
  as_of,
  procedure,
  region,
  answers = {},
  events = {},
}: AssessRequest): Case {
  const { experience, documents = [], ...choices } = answers;
  const moments = Object.entries(events).map(([id, when]) => [id, typedMoment(when)]);
  return {
    procedure: procedure ?? '',
    filed: { time: '', ...typedMoment(as_of) },
    region: region ?? '',
    choices: Object.fromEntries(Object.entries(choices).map(([id, value]) => [id, String(value)])),
    experience: experienceOf(experience),
    documents: Object.fromEntries(documents.map((id) => [id, true])),
    events: Object.fromEntries(moments),
  };
}
