import type { Assessment } from '#engine';
import { UNKNOWN, type Case, type Path } from '../case.ts';
import { fieldId } from '../flow/places.ts';
import { isDay, isoOf } from '../typed-date.ts';
import { longDate } from './dates.ts';
import { spanText } from './experience.ts';
import { dateField, plainField, type SelectField, type TextField } from './fields.ts';
import type { Words } from './words.ts';

export type VariedField = SelectField | TextField;

/** An answer that may be other in a variant: as text to compare, and as fields to change it. */
export interface Varied {
  readonly root: string;
  readonly name: string;
  readonly text: (person: Case, assessment: Assessment | null) => string;
  readonly fields: (person: Case) => readonly VariedField[];
}

const dayText = (typed: string, words: Words) => {
  const iso = isoOf(typed);
  if (!typed.trim()) return words.say('review-empty');
  return isDay(iso) ? longDate(iso, words.language) : typed;
};

function dayAnswer(
  path: Path,
  label: string,
  dayOf: (person: Case) => string,
  words: Words,
): Varied {
  return {
    root: String(path[0]),
    name: label,
    text: (person) => dayText(dayOf(person), words),
    fields: (person) => [dateField(path, { label }, { value: dayOf(person), apart: false }, words)],
  };
}

function choiceField(
  question: string,
  person: Case,
  known: readonly string[],
  words: Words,
): SelectField {
  const value = person.choices[question] ?? '';
  const options = [...known, UNKNOWN].map((choice) => ({
    value: choice,
    label: words.say(`choice-${question}-${choice}`),
    hint: '',
  }));
  const path = ['choices', question];
  const none = { value: '', label: words.say('review-empty'), hint: '' };
  return {
    kind: 'select',
    path,
    id: fieldId(path),
    label: words.say(`question-${question}.label`),
    hint: '',
    options: value ? options : [none, ...options],
    value,
  };
}

function choiceAnswer(question: string, known: readonly string[], words: Words): Varied {
  return {
    root: 'choices',
    name: words.say(`question-${question}.label`),
    text: ({ choices }) => {
      const choice = choices[question];
      return choice ? words.say(`choice-${question}-${choice}`) : words.say('review-empty');
    },
    fields: (person) => [choiceField(question, person, known, words)],
  };
}

function experienceAnswer(words: Words): Varied {
  return {
    root: 'experience',
    name: words.say('question-experience.label'),
    text: (_, assessment) =>
      assessment?.experience ? spanText(assessment.experience, words) : words.say('review-empty'),
    fields: ({ experience: { how, total } }) =>
      (['years', 'months', 'days'] as const).map((part) =>
        plainField(
          ['experience', 'total', part],
          'number',
          words.say(`experience-${part}`),
          how === 'total' ? total[part] : '',
        ),
      ),
  };
}

/** The answer that stands at a place of the case. */
export function variedAnswer(
  path: Path,
  choices: Readonly<Record<string, readonly string[]>>,
  words: Words,
): Varied {
  const [root, name = ''] = path;
  switch (root) {
    case 'choices':
      return choiceAnswer(String(name), choices[name] ?? [], words);
    case 'experience':
      return experienceAnswer(words);
    case 'events':
      return dayAnswer(
        path,
        words.say(`event-${name}`),
        ({ events }) => events[name]?.date ?? '',
        words,
      );
    default:
      return dayAnswer(path, words.say('filed-date-label'), ({ filed }) => filed.date, words);
  }
}
