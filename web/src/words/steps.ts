import type { Case } from '../case.ts';
import type { StepId } from '../flow/steps.ts';
import { longDate, moment } from './dates.ts';
import { underHeading } from './choice-field.ts';
import { headingOf, questionOf } from './headings.ts';
import { fieldsOf, type FieldView, type StepFacts } from './step-fields.ts';
import type { Words } from './words.ts';

export interface StepView {
  readonly id: StepId;
  readonly heading: string;
  readonly hint: string;
  readonly fields: readonly FieldView[];
}

/** The name of a step where a list names it: "Higher education". */
export function stepName(step: StepId, words: Words): string {
  return words.maybe(`step-${step}-short`) ?? words.say(`${questionOf(step)}.label`);
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
    fields: alone ? [underHeading(first)] : fields,
  };
}

/** The lines under the filing date: the clock there, and how to see the order while in force. */
export function filingNotes(facts: StepFacts, words: Words) {
  const { language } = words;
  return {
    now: words.say('filed-today', { moment: moment(facts.now, language) }),
    useToday: words.say('filed-use-today'),
    last: words.say('filed-repealed', { last: longDate(facts.inForceTo, language) }),
    apart: words.say('dates-apart'),
    useLast: words.say('filed-use-last', { last: longDate(facts.inForceTo, language) }),
  };
}
