import type { AssessRequest } from '#engine';
import { caseOf } from '../case-of.ts';
import { newCase, requestOf, type Case } from '../case.ts';
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
