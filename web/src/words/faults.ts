import type { Fault } from '#engine';
import type { Case } from '../case.ts';
import { fieldId, placeOf, type Place } from '../flow/places.ts';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

/** What is wrong, in words, and the field that can mend it. */
export interface FaultView {
  readonly place: Place;
  readonly field: string;
  readonly where: string;
  readonly message: string;
  readonly help: string;
}

function nameOf({ path }: Place, words: Words): string {
  const [root, key, row, end] = path;
  if (root === 'filed') return words.say(`filed-${key}-label`);
  if (root === 'events') return words.say(`event-${key}`);
  if (key === 'periods') {
    return words.say('place-period', {
      number: Number(row) + 1,
      end: words.say(`experience-${end}`),
    });
  }
  if (key === 'total') return words.say(`experience-${row}`);
  if (root === 'choices') return words.say(`question-${key}.label`);
  return words.say(`question-${root}.label`);
}

export function faultView(fault: Fault, person: Case, words: Words): FaultView {
  const place = placeOf(fault, person);
  const from = fault.from ? longDate(fault.from, words.language) : '';
  return {
    place,
    field: fieldId(place.path),
    where: nameOf(place, words),
    message: words.say(`error-${fault.code}`),
    help: words.say(`error-${fault.code}.detail`, { from }),
  };
}
