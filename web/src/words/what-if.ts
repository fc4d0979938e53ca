import type { Assessment, Reply } from '#engine';
import type { Case } from '../case.ts';
import { caseOf, mostVariants, variedIn, type Variant } from '../flow/variants.ts';
import { fullDate } from './dates.ts';
import { faultView, type FaultView } from './faults.ts';
import { pointsText } from './interval.ts';
import { safeDay } from './next-day.ts';
import { railViews, type RailView } from './rails.ts';
import { variedAnswer, type VariedField } from './varied.ts';
import type { Words } from './words.ts';

export interface VariantField {
  readonly name: string;
  readonly fields: readonly VariedField[];
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

/** The answers that may be other, in the order of the interview. */
function answersOf({ person, assessment, choices }: WhatIfFacts, words: Words) {
  return variedIn(person, assessment).map((path) => variedAnswer(path, choices, words));
}

/** The days that are other than the person's own; of the own case all that are known. */
function datesOf(assessment: Assessment, own: Assessment | null, words: Words): readonly string[] {
  return assessment.deadlines.flatMap((deadline) => {
    const day = safeDay(deadline);
    const mine = own?.deadlines.find(({ id }) => id === deadline.id);
    if (day === (mine ? safeDay(mine) : null)) return [];
    const value = day ? fullDate(day, words.language) : words.say('lanes-unknown');
    return [words.say('colon', { name: words.say(`deadline-${deadline.id}`), value })];
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

/** What is said when a variant was scored: its outcome and points, or the days that move. */
function spokenText(title: string, { outcome, points, dates }: Scored, words: Words): string {
  const value = outcome ? words.say('live-outcome', { outcome, points }) : dates.join('. ');
  return words.say('colon', { name: title, value });
}

/** The person's own answer where it is other; jobs are no total, and count while its fields are empty. */
function yoursText(
  { root, mine, other }: { root: string; mine: string; other: string },
  { experience }: Case,
  words: Words,
): string {
  const kept = root === 'experience' && experience.how !== 'total';
  if (kept) return words.say('what-if-kept', { answer: mine });
  return mine === other ? '' : words.say('what-if-yours', { answer: mine });
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
  const scored = assessment && scoredOf(assessment, facts.assessment, words);
  const title = words.say('what-if-variant', { number });
  const answers = answersOf(facts, words).map(({ root, name, text, fields }) => {
    const [mine, other] = [text(facts.person, facts.assessment), text(person, assessment)];
    // More days of the same jobs are no other answer.
    const told = variant.some(({ path }) => path[0] === root);
    return { root, name, mine, other, changed: told && mine !== other, fields: fields(person) };
  });
  return {
    id,
    title,
    fields: answers.map(({ root, name, mine, other, fields }) => ({
      name,
      fields: fields.map((field) => ({ ...field, id: `${id}-${field.id}` })),
      yours: yoursText({ root, mine, other }, person, words),
    })),
    fault: fault && { ...fault, field: `${id}-${fault.field}` },
    scored,
    changes: answers
      .filter(({ changed }) => changed)
      .map(({ name, mine, other }) => words.say('what-if-change', { name, from: mine, to: other })),
    removeLabel: words.say('what-if-remove', { number }),
    spoken: scored ? spokenText(title, scored, words) : '',
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
      answers: answersOf(facts, words).map(({ name, text }) => ({
        name,
        value: text(person, assessment),
      })),
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
