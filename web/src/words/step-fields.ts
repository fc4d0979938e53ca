import type { Names, Procedure } from '#engine';
import { UNKNOWN, type Case } from '../case.ts';
import { eventsOf, type StepId } from '../flow/steps.ts';
import { alphabetical } from './alphabet.ts';
import { choiceField, type ChoiceField } from './choice-field.ts';
import { longDate } from './dates.ts';
import { dateField, dateHint, plainField, type SelectField, type TextField } from './fields.ts';
import type { Words } from './words.ts';

export type FieldView = ChoiceField | TextField | SelectField;

export interface Region {
  readonly id: string;
  readonly name: Names;
}

/** What a step needs to know beyond the case. */
export interface StepFacts {
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly procedures: readonly Procedure[];
  readonly regions: readonly Region[];
  /** The events that may carry a time. */
  readonly timed: readonly string[];
  /** Civil date and time in Kazakhstan now, in the clock of the chosen region. */
  readonly now: string;
  readonly inForceTo: string;
  readonly oneClockSince: string;
}

function regionField(person: Case, facts: StepFacts, words: Words): SelectField {
  const byName = alphabetical(words.language);
  const named = facts.regions
    .map(({ id, name }) => ({ value: id, label: name[words.language], hint: '' }))
    .sort((left, right) => byName(left.label, right.label));
  return {
    kind: 'select',
    path: ['region'],
    id: 'region',
    label: words.say('question-region.label'),
    hint: words.say('region-hint', { since: longDate(facts.oneClockSince, words.language) }),
    options: [{ value: '', label: words.say('region-any'), hint: '' }, ...named],
    value: person.region,
  };
}

function filingFields(person: Case, facts: StepFacts, words: Words): readonly FieldView[] {
  const { date, time } = person.filed;
  const said = {
    label: words.say('filed-date-label'),
    hint: dateHint(facts.inForceTo, words),
  };
  return [
    dateField(['filed', 'date'], said, { value: date, apart: person.datesApart }, words),
    plainField(
      ['filed', 'time'],
      'time',
      words.say('filed-time-label'),
      time,
      words.say('filed-time-hint'),
    ),
    regionField(person, facts, words),
  ];
}

function eventFields(person: Case, facts: StepFacts, words: Words): readonly FieldView[] {
  return eventsOf[person.procedure || 'issue'].flatMap((event) => {
    const { date = '', time = '' } = person.events[event] ?? {};
    const said = {
      label: words.say(`event-${event}.question`),
      hint: words.maybe(`event-${event}.hint`) ?? '',
    };
    const fields: FieldView[] = [
      dateField(['events', event, 'date'], said, { value: date, apart: person.datesApart }, words),
    ];
    if (facts.timed.includes(event)) {
      const hint = words.say('time-hint');
      const label = words.say('time-label');
      fields.push(plainField(['events', event, 'time'], 'time', label, time, hint));
    }
    return fields;
  });
}

function choices(question: string, person: Case, facts: StepFacts, words: Words): ChoiceField {
  const known = facts.choices[question] ?? [];
  return choiceField(question, [...known, UNKNOWN], person.choices[question] ?? '', words);
}

/** The plain fields of a step; the picker, the jobs and the papers have elements of their own. */
export function fieldsOf(
  step: StepId,
  person: Case,
  facts: StepFacts,
  words: Words,
): readonly FieldView[] {
  switch (step) {
    case 'procedure':
      return [choiceField(step, facts.procedures, person.procedure, words, ['procedure'])];
    case 'filing':
      return filingFields(person, facts, words);
    case 'events':
      return eventFields(person, facts, words);
    case 'conditions':
      return ['qualification_level', 'foreign_language'].map((question) =>
        choices(question, person, facts, words),
      );
    case 'profession':
    case 'experience':
    case 'documents':
      return [];
    default:
      return [choices(step, person, facts, words)];
  }
}
