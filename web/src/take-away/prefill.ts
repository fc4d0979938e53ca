import { withAnswer, type Case, type Path } from '../case.ts';
import { isDay, typedOf } from '../typed-date.ts';
import { sorted, type Dropped, type Known } from './known.ts';

/** Answers that the address of the page filled in: never what is personal. */
export interface Prefilled {
  readonly person: Case;
  readonly filled: readonly Path[];
  /** What made no sense. */
  readonly dropped: readonly Dropped[];
}

const ids: Readonly<Record<string, Path>> = {
  procedure: ['procedure'],
  profession: ['choices', 'profession'],
};
const day = 'as-of';

/** A day, perhaps with a time, as the contract writes it. */
function readDay(text: string): Case['filed'] | null {
  const [, iso = '', time = ''] = /^([\d-]{10})(?:T((?:[01]\d|2[0-3]):[0-5]\d))?$/.exec(text) ?? [];
  return isDay(iso) ? { date: typedOf(iso), time } : null;
}

/** `?procedure=extend&profession=health/oncologist&as-of=2022-05-04`, told into a blank case. */
export function prefilled(blank: Case, query: URLSearchParams, known: Known): Prefilled {
  const given = Object.entries(ids).filter(([name]) => query.get(name));
  const told = given.reduce(
    (person, [name, path]) => withAnswer(person, path, query.get(name)),
    blank,
  );
  const { person, dropped } = sorted(told, known);
  const lost = new Set(dropped.map(({ path }) => path.join()));
  const filled = given.map(([, path]) => path).filter((path) => !lost.has(path.join()));
  const asked = query.get(day);
  const filed = asked ? readDay(asked) : null;
  if (filed)
    return { person: { ...person, filed }, filled: [...filled, ['filed', 'date']], dropped };
  const nonsense = asked ? [{ path: ['filed', 'date'], id: asked }] : [];
  return { person, filled, dropped: [...dropped, ...nonsense] };
}
