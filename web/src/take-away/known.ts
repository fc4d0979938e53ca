import { UNKNOWN, withAnswer, type Case, type Path } from '../case.ts';

/** The ids that the law knows today. */
export interface Known {
  readonly procedures: ReadonlySet<string>;
  readonly regions: ReadonlySet<string>;
  readonly documents: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  /** The choices of every question. */
  readonly choices: ReadonlyMap<string, ReadonlySet<string>>;
}

/** An answer that is no longer known: where it stood, and its id. */
export interface Dropped {
  readonly path: Path;
  readonly id: string;
}

function* strangers(person: Case, known: Known): Iterable<Dropped> {
  const { procedure, region } = person;
  if (procedure && !known.procedures.has(procedure)) yield { path: ['procedure'], id: procedure };
  if (region && !known.regions.has(region)) yield { path: ['region'], id: region };
  for (const [question, choice] of Object.entries(person.choices)) {
    const choices = known.choices.get(question);
    const fits = choice === UNKNOWN || choices?.has(choice);
    if (!choices || !fits) yield { path: ['choices', question], id: choice };
  }
  for (const part of ['documents', 'events'] as const) {
    for (const id of Object.keys(person[part])) {
      if (!known[part].has(id)) yield { path: [part, id], id };
    }
  }
}

function without(person: Case, path: Path): Case {
  const [part, key] = path;
  if (part !== 'choices' && part !== 'documents' && part !== 'events')
    return withAnswer(person, path, '');
  const rest = Object.entries(person[part]).filter(([id]) => id !== key);
  return { ...person, [part]: Object.fromEntries(rest) };
}

/** The answers that are still known, and those that are not. */
export function sorted(person: Case, known: Known) {
  const dropped = [...strangers(person, known)];
  return { person: dropped.reduce((rest, { path }) => without(rest, path), person), dropped };
}
