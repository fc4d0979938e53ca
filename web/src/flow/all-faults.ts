import type { AssessRequest, Assessment, Fault, Reply } from '#engine';
import { emptyPeriod, requestOf, withAnswer, type Case, type Path } from '../case.ts';
import { typedOf } from '../typed-date.ts';
import { placeOf } from './places.ts';

/** A day every request can hold; it stands in for one that cannot be read. */
const anyDay = typedOf('1900-01-01');

/** What takes the place of an answer that cannot be read, so that the engine looks at the rest. */
function mended(person: Case, path: Path, lastDay: string): Case {
  const [root, part, row, end] = path;
  if (root === 'filed' && part === 'date') {
    return withAnswer(person, ['filed'], { date: typedOf(lastDay), time: '' });
  }
  if (root === 'experience' && part === 'periods') {
    const { to } = person.experience.periods[Number(row)] ?? emptyPeriod;
    const period = { from: anyDay, to: end === 'from' ? to : '', open: false };
    return withAnswer(person, path.slice(0, 3), period);
  }
  return withAnswer(person, path, '');
}

/**
 * Every fault of a case. The engine names one at a time; so each is mended in a copy and the rest
 * looked at again. `lastDay` is a filing day that the rules cover.
 */
export function allFaults(
  told: Case,
  lastDay: string,
  ask: (request: AssessRequest) => Reply<Assessment>,
): readonly Fault[] {
  const found: Fault[] = [];
  let person = told;
  for (;;) {
    const reply = ask(requestOf(person));
    if ('ok' in reply || found.some(({ at }) => at === reply.error.at)) return found;
    found.push(reply.error);
    person = mended(person, placeOf(reply.error, person).path, lastDay);
  }
}
