import type { Language, Procedure } from '#engine';
import type { Case } from '../case.ts';
import { UNKNOWN } from '../case.ts';
import { eventsOf, type StepId, type ViewId } from '../flow/steps.ts';
import { alphabetical } from './alphabet.ts';
import { longDate, moment } from './dates.ts';
import {
  choiceField,
  dateField,
  dateHint,
  plainField,
  type ChoiceField,
  type SelectField,
  type TextField,
} from './fields.ts';
import type { Words } from './words.ts';

export type FieldView = ChoiceField | TextField | SelectField;

export interface Region {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
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

export interface StepView {
  readonly id: StepId;
  readonly heading: string;
  readonly hint: string;
  readonly why: string;
  readonly whyLabel: string;
  readonly fields: readonly FieldView[];
}

/** The name of a step where a list names it: "Higher education". */
export function stepName(step: StepId, words: Words): string {
  return words.maybe(`step-${step}-short`) ?? words.say(`${questionOf(step)}.label`);
}

/** The id under which the words of a step's question are kept. */
function questionOf(step: StepId): string {
  return step === 'filing' ? 'question-as_of' : `question-${step}`;
}

/** The heading of a view. */
export function headingOf(view: ViewId, words: Words): string {
  if (view === 'review' || view === 'result') return words.say(`${view}-title`);
  return words.maybe(`step-${view}`) ?? words.say(questionOf(view));
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
    dateField(['filed', 'date'], said, date, words),
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
    const fields: FieldView[] = [dateField(['events', event, 'date'], said, date, words)];
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

function fieldsOf(
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

function hintOf(step: StepId, person: Case, words: Words): string {
  if (step === 'events') {
    const early = person.procedure === 'issue' || !person.procedure;
    return [...(early ? [words.say('step-events-issue')] : []), words.say('fields-optional')].join(
      ' ',
    );
  }
  if (step === 'documents') return words.say('step-documents-hint');
  return words.maybe(`${questionOf(step)}.hint`) ?? '';
}

export function stepView(step: StepId, person: Case, facts: StepFacts, words: Words): StepView {
  const fields = fieldsOf(step, person, facts, words);
  const [first] = fields;
  const alone = fields.length === 1 && first?.kind === 'choice';
  return {
    id: step,
    heading: headingOf(step, words),
    hint: hintOf(step, person, words),
    why: words.maybe(`${questionOf(step)}.why`) ?? '',
    whyLabel: words.say('why-ask'),
    fields: alone ? [{ ...first, hint: '', quietLabel: true }] : fields,
  };
}

/** The lines under the filing date: the clock there, and how to see the order while in force. */
export function filingNotes(facts: StepFacts, words: Words) {
  const { language } = words;
  return {
    now: words.say('filed-today', { moment: moment(facts.now, language) }),
    useToday: words.say('filed-use-today'),
    last: words.say('filed-repealed', { last: longDate(facts.inForceTo, language) }),
    useLast: words.say('filed-use-last', { last: longDate(facts.inForceTo, language) }),
  };
}
