import { filledPeriods, type Case, type Path } from '../case.ts';
import type { Fault } from '#engine';
import { isDay, isoOf } from '../typed-date.ts';
import type { StepId } from './steps.ts';

/** A field on screen, and the step that holds it. */
export interface Place {
  readonly step: StepId;
  readonly path: Path;
}

/** The id of a field in the document. */
export function fieldId(path: Path): string {
  return path.join('-');
}

function experiencePlace(person: Case, [part, index, end]: readonly string[]): Path {
  if (part !== 'periods') return part ? ['experience', 'total', part] : ['experience', 'how'];
  const row = filledPeriods(person.experience)[Number(index)]?.row ?? 0;
  return ['experience', 'periods', row, end === 'to' ? 'to' : 'from'];
}

function answerPlace(person: Case, [question = '', ...rest]: readonly string[]): Place {
  if (question === 'experience') {
    return { step: 'experience', path: experiencePlace(person, rest) };
  }
  if (question === 'documents') return { step: 'documents', path: ['documents'] };
  const inConditions = question === 'qualification_level' || question === 'foreign_language';
  const step = inConditions ? 'conditions' : (question as StepId);
  return { step, path: ['choices', question] };
}

/** The field that a fault of the engine is about. */
export function placeOf(fault: Fault, person: Case): Place {
  const [, root, ...rest] = fault.at.split('/');
  if (root === 'answers' && rest.length) return answerPlace(person, rest);
  if (root === 'events' && rest[0]) return { step: 'events', path: ['events', rest[0], 'date'] };
  if (root === 'procedure') return { step: 'procedure', path: ['procedure'] };
  if (root === 'region') return { step: 'filing', path: ['region'] };
  const dateIsFine = fault.code !== 'not_covered' && isDay(isoOf(person.filed.date));
  return { step: 'filing', path: ['filed', dateIsFine ? 'time' : 'date'] };
}
