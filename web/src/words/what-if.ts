import type { Assessment, Reply } from '#engine';
import { requestOf, UNKNOWN, type Case } from '../case.ts';
import { fieldId } from '../flow/places.ts';
import { caseOf, mostVariants, type Variant } from '../flow/variants.ts';
import { isDay } from '../typed-date.ts';
import { fullDate, longDate } from './dates.ts';
import { spanText } from './experience.ts';
import { faultView, type FaultView } from './faults.ts';
import { dateField, plainField, type SelectField, type TextField } from './fields.ts';
import { pointsText } from './interval.ts';
import { safeDay } from './next-day.ts';
import { railViews, type RailView } from './rails.ts';
import type { Words } from './words.ts';

/** The answers that may be other in a variant, in the order of the interview. */
const asked = ['higher_education', 'academic_degree', 'english_teaching_certificate'] as const;

export interface VariantField {
  readonly name: string;
  readonly fields: readonly (SelectField | TextField)[];
  /** "Yours: …", where it is other than the person's own. */
  readonly yours: string;
}

export interface Scored {
  readonly outcome: string;
  readonly outcomeId: string;
  readonly points: string;
  readonly rails: readonly RailView[];
  readonly dates: readonly string[];
}

export interface VariantView {
  readonly id: string;
  readonly title: string;
  readonly fields: readonly VariantField[];
  readonly fault: FaultView | null;
  /** Nothing while an answer of it cannot be read. */
  readonly scored: Scored | null;
  /** What of the person's own answers it would change. */
  readonly changes: readonly string[];
  readonly removeLabel: string;
  readonly spoken: string;
}

export interface WhatIfView {
  readonly lead: string;
  readonly own: {
    readonly title: string;
    readonly answers: readonly { readonly name: string; readonly value: string }[];
    readonly scored: Scored;
  };
  readonly variants: readonly VariantView[];
  readonly addLabel: string;
  readonly datesTitle: string;
  readonly adoptLabel: string;
  readonly adoptLead: string;
  readonly adoptButton: string;
  readonly adoptNothing: string;
}

/** What the view is made from besides the words. */
export interface WhatIfFacts {
  readonly person: Case;
  readonly assessment: Assessment;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  readonly ask: (person: Case) => Reply<Assessment>;
}

type Answer = { readonly id: string; readonly name: string; readonly value: string };

function choiceText(question: string, { choices }: Case, words: Words): string {
  const choice = choices[question];
  return choice ? words.say(`choice-${question}-${choice}`) : words.say('review-empty');
}

/** The answers side by side, as text. */
function answersOf(person: Case, assessment: Assessment | null, words: Words): readonly Answer[] {
  const day = requestOf(person).as_of.slice(0, 10);
  const span = assessment?.experience;
  return [
    {
      id: 'filed',
      name: words.say('filed-date-label'),
      value: isDay(day) ? longDate(day, words.language) : person.filed.date,
    },
    ...asked.map((question) => ({
      id: question,
      name: words.say(`question-${question}.label`),
      value: choiceText(question, person, words),
    })),
    {
      id: 'experience',
      name: words.say('question-experience.label'),
      value: span ? spanText(span, words) : words.say('review-empty'),
    },
  ];
}

function choiceSelect(
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

function fieldsOf(id: string, person: Case, { choices }: WhatIfFacts, words: Words) {
  const total = person.experience.how === 'total' ? person.experience.total : null;
  const parts = (['years', 'months', 'days'] as const).map((part) =>
    plainField(
      ['experience', 'total', part],
      'number',
      words.say(`experience-${part}`),
      total?.[part] ?? '',
    ),
  );
  const { date } = person.filed;
  const own = (field: SelectField | TextField) => ({ ...field, id: `${id}-${field.id}` });
  return {
    filed: [
      own(
        dateField(
          ['filed', 'date'],
          { label: words.say('filed-date-label') },
          { value: date, apart: false },
          words,
        ),
      ),
    ],
    ...Object.fromEntries(
      asked.map((question) => [
        question,
        [own(choiceSelect(question, person, choices[question] ?? [], words))],
      ]),
    ),
    experience: parts.map(own),
  } as Readonly<Record<string, readonly (SelectField | TextField)[]>>;
}

function datesOf(assessment: Assessment, own: Assessment | null, words: Words): readonly string[] {
  const told = ({ id }: { id: string }) => words.say(`deadline-${id}`);
  return assessment.deadlines.flatMap((deadline) => {
    const day = safeDay(deadline);
    const mine = own?.deadlines.find(({ id }) => id === deadline.id);
    if (!day || (mine && safeDay(mine) === day)) return [];
    const value = fullDate(day, words.language);
    return [words.say('colon', { name: told(deadline), value })];
  });
}

function scoredOf(assessment: Assessment, own: Assessment | null, words: Words): Scored {
  const dates = datesOf(assessment, own, words);
  return {
    outcome: assessment.outcome ? words.say(`outcome-${assessment.outcome}`) : '',
    outcomeId: assessment.outcome ?? 'none',
    points: pointsText(assessment.score, words),
    rails: assessment.score ? railViews(assessment.score, words) : [],
    dates: dates.length || !own ? dates : [words.say('what-if-same-dates')],
  };
}

function variantView(
  place: number,
  variant: Variant,
  facts: WhatIfFacts,
  words: Words,
): VariantView {
  const id = `variant-${place + 1}`;
  const number = place + 1;
  const person = caseOf(facts.person, variant);
  const reply = facts.ask(person);
  const assessment = 'ok' in reply ? reply.ok : null;
  const fault = 'ok' in reply ? null : faultView(reply.error, person, words);
  const own = answersOf(facts.person, facts.assessment, words);
  const shown = answersOf(person, assessment, words);
  const fields = fieldsOf(id, person, facts, words);
  const differs = (answer: Answer, row: number) => answer.value !== own[row]?.value;
  const scored = assessment && scoredOf(assessment, facts.assessment, words);
  const title = words.say('what-if-variant', { number });
  return {
    id,
    title,
    fields: shown.map((answer, row) => ({
      name: answer.name,
      fields: fields[answer.id] ?? [],
      yours:
        differs(answer, row) || answer.id === 'experience'
          ? words.say('what-if-yours', { answer: own[row]?.value ?? '' })
          : '',
    })),
    fault: fault && { ...fault, field: `${id}-${fault.field}` },
    scored,
    changes: shown.flatMap((answer, row) => {
      const from = own[row]?.value ?? '';
      // More days of the same jobs are no other answer.
      const told = answer.id !== 'experience' || variant.some(({ path }) => path[0] === answer.id);
      if (answer.value === from || !told) return [];
      return [words.say('what-if-change', { name: answer.name, from, to: answer.value })];
    }),
    removeLabel: words.say('what-if-remove', { number }),
    spoken: scored
      ? words.say('colon', {
          name: title,
          value: words.say('live-outcome', { outcome: scored.outcome, points: scored.points }),
        })
      : '',
  };
}

/** The person's case beside up to three others, each scored by the engine. */
export function whatIfView(
  variants: readonly Variant[],
  facts: WhatIfFacts,
  words: Words,
): WhatIfView {
  const { person, assessment } = facts;
  return {
    lead: words.say('what-if-untouched'),
    own: {
      title: words.say('what-if-own'),
      answers: answersOf(person, assessment, words),
      scored: scoredOf(assessment, null, words),
    },
    variants: variants.map((variant, place) => variantView(place, variant, facts, words)),
    addLabel: variants.length < mostVariants ? words.say('what-if-add') : '',
    datesTitle: words.say('what-if-dates'),
    adoptLabel: words.say('what-if-adopt'),
    adoptLead: words.say('what-if-adopt-lead'),
    adoptButton: words.say('what-if-adopt-now'),
    adoptNothing: words.say('what-if-adopt-nothing'),
  };
}
