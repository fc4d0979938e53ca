import type { Path } from '../case.ts';
import { fieldId } from '../flow/places.ts';
import type { Words } from './words.ts';

export interface Field {
  readonly path: Path;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
}

export interface Option {
  readonly value: string;
  readonly label: string;
  readonly hint: string;
}

export interface ChoiceField extends Field {
  readonly kind: 'choice';
  readonly question: string;
  readonly options: readonly Option[];
  readonly value: string;
  /** Whether the step's heading already is the question, so the legend is not shown twice. */
  readonly quietLabel: boolean;
}

/** A question with choices, in the engine's order, "I don't know" last. */
export function choiceField(
  question: string,
  choices: readonly string[],
  value: string,
  words: Words,
  path: Path = ['choices', question],
): ChoiceField {
  const optionOf = (choice: string): Option => {
    const id = question === 'procedure' ? `procedure-${choice}` : `choice-${question}-${choice}`;
    return { value: choice, label: words.say(id), hint: words.maybe(`${id}.hint`) ?? '' };
  };
  return {
    kind: 'choice',
    question,
    path,
    id: fieldId(path),
    label: words.say(`question-${question}`),
    hint: words.maybe(`question-${question}.hint`) ?? '',
    options: choices.map(optionOf),
    value,
    quietLabel: false,
  };
}

/** A field alone in its step: the heading is its question, the lead its hint. */
export function underHeading(field: ChoiceField): ChoiceField {
  return { ...field, hint: '', quietLabel: true };
}
