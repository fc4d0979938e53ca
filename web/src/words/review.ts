import type { Assessment, Profession } from '#engine';
import { filledPeriods, requestOf, type Case } from '../case.ts';
import { eventsOf, questionsOf, stepsOf, type StepId } from '../flow/steps.ts';
import { isDay, isoOf } from '../typed-date.ts';
import { longDate, moment } from './dates.ts';
import { spanText } from './experience.ts';
import type { Region } from './step-fields.ts';
import { stepName } from './steps.ts';
import type { Words } from './words.ts';

export interface ReviewRow {
  readonly step: StepId;
  readonly name: string;
  readonly answers: readonly string[];
  /** Said where the answer is missing and still matters. */
  readonly open: string;
  readonly changeLabel: string;
  readonly changeWhat: string;
}

export interface ReviewFacts {
  readonly professions: readonly Profession[];
  readonly regions: readonly Region[];
  readonly assessment: Assessment | null;
}

function day(typed: string, words: Words): string {
  const iso = isoOf(typed);
  return isDay(iso) ? longDate(iso, words.language) : typed;
}

function choiceText(question: string, person: Case, words: Words): readonly string[] {
  const choice = person.choices[question];
  if (!choice) return [];
  return [words.maybe(`choice-${question}-${choice}`) ?? words.say('choice-unknown')];
}

function experienceText(person: Case, facts: ReviewFacts, words: Words): readonly string[] {
  const { experience } = person;
  const counted = facts.assessment?.experience;
  if (experience.how === '') return [];
  if (experience.how === 'none' || experience.how === 'unknown') {
    return [words.say(`choice-experience-${experience.how}`)];
  }
  const periods = experience.how === 'periods' ? filledPeriods(experience) : [];
  const lines = periods.map(({ period: { from, to, open } }) =>
    open || !to
      ? words.say('review-days-open', { from: day(from, words) })
      : words.say('review-days', { from: day(from, words), to: day(to, words) }),
  );
  return counted
    ? [...lines, words.say('experience-counted', { span: spanText(counted, words) })]
    : lines;
}

function professionText(person: Case, facts: ReviewFacts, words: Words): readonly string[] {
  const choice = person.choices.profession;
  const entry = facts.professions.find(({ id }) => id === choice);
  return entry ? [entry.title[words.language]] : choiceText('profession', person, words);
}

function eventsText(person: Case, words: Words): readonly string[] {
  return eventsOf[person.procedure || 'issue']
    .filter((event) => person.events[event]?.date?.trim())
    .map((event) =>
      words.say('colon', {
        name: words.say(`event-${event}`),
        value: day(person.events[event]?.date ?? '', words),
      }),
    );
}

function filingText(person: Case, { regions }: ReviewFacts, words: Words): readonly string[] {
  const region = regions.find(({ id }) => id === person.region);
  const { as_of } = requestOf(person);
  const filed = isDay(as_of.slice(0, 10)) ? moment(as_of, words.language) : person.filed.date;
  return region ? [filed, region.name[words.language]] : [filed];
}

function answersOf(step: StepId, person: Case, facts: ReviewFacts, words: Words) {
  switch (step) {
    case 'procedure':
      return person.procedure ? [words.say(`procedure-${person.procedure}`)] : [];
    case 'filing':
      return filingText(person, facts, words);
    case 'profession':
      return professionText(person, facts, words);
    case 'experience':
      return experienceText(person, facts, words);
    case 'documents': {
      const count = Object.values(person.documents).filter(Boolean).length;
      return [words.say('review-documents', { count })];
    }
    case 'events':
      return eventsText(person, words);
    default:
      return questionsOf(step).flatMap((question) => choiceText(question, person, words));
  }
}

/** Every answer of the procedure on one page, each with its way back. */
export function reviewRows(person: Case, facts: ReviewFacts, words: Words): readonly ReviewRow[] {
  return stepsOf(person.procedure).map((step) => {
    const name = stepName(step, words);
    const open = questionsOf(step).some((id) =>
      (facts.assessment?.unanswered as readonly string[] | undefined)?.includes(id),
    );
    return {
      step,
      name,
      answers: answersOf(step, person, facts, words),
      open: open ? words.say('review-open') : '',
      changeLabel: words.say('review-change'),
      changeWhat: words.say('review-change-what', { what: name }),
    };
  });
}
