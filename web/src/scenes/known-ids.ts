import type { Description } from '#engine';
import { choicesByQuestion } from '../described.ts';
import type { Known } from '../take-away/known.ts';

const idsOf = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));

/** The questions that are answered by a choice, and the choices. */
function choicesOf(described: Description): Known['choices'] {
  const choices = Object.entries(choicesByQuestion(described)).filter(([, all]) => all.length);
  const professions = idsOf(described.professions).add('not_listed');
  return new Map([
    ...choices.map(([question, all]) => [question, new Set(all)] as const),
    ['profession', professions],
  ]);
}

/** What saved answers may name. */
export function knownIds(described: Description): Known {
  return {
    procedures: idsOf(described.procedures),
    regions: idsOf(described.regions),
    documents: idsOf(described.documents),
    events: idsOf(described.events),
    choices: choicesOf(described),
  };
}
