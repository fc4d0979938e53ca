import type { Assessment, Procedure } from '#engine';
import { citeViews, type CiteView } from './citations.ts';
import { longDate, moment } from './dates.ts';
import { pointsText } from './interval.ts';
import { readingsView, type ReadingsView } from './readings.ts';
import type { Words } from './words.ts';

export interface Said {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly cites: readonly CiteView[];
}

export interface OutcomeView {
  readonly id: string;
  readonly procedure: Procedure;
  readonly headline: string;
  /** Points in a line; empty where the procedure has none. */
  readonly points: string;
  readonly detail: string;
  /** Where the text leaves something open for this person. */
  readonly readings: ReadingsView | null;
  readonly underRepealed: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly note?: string;
  }[];
  readonly openTitle: string;
  readonly openLead: string;
  readonly open: readonly Said[];
}

export function editionFact({ edition }: Assessment, number: string, words: Words) {
  const { not_before, to } = edition.in_force;
  const args = { number, to: to ? longDate(to, words.language) : '' };
  const form = edition.status === 'repealed' ? 'repealed' : 'in-force';
  return {
    name: words.say('result-edition'),
    value: words.say(`result-edition-${form}`, args),
    ...(not_before && {
      note: words.say('result-edition-start', { day: longDate(not_before, words.language) }),
    }),
  };
}

function openQuestion(question: Assessment['open_questions'][number], words: Words): Said {
  return {
    id: question.id,
    title: words.say(`open_question-${question.id}`),
    detail: words.say(`open_question-${question.id}.detail`),
    cites: citeViews(question.citation, words),
  };
}

export function outcomeView(
  assessment: Assessment,
  asked: { readonly as_of: string; readonly procedure: Procedure; readonly order: string },
  words: Words,
): OutcomeView {
  const { outcome } = assessment;
  const decides = asked.procedure === 'issue' ? 'issue' : 'office';
  const repealed = assessment.edition.status === 'repealed';
  return {
    id: outcome ?? 'none',
    procedure: asked.procedure,
    headline: words.say(outcome ? `outcome-${outcome}` : `procedure-${asked.procedure}`),
    points: pointsText(assessment.score, words),
    readings: readingsView(assessment, words),
    detail: words.say(outcome ? `outcome-${outcome}-detail` : 'result-no-points'),
    underRepealed: repealed ? words.say('result-repealed-label', { number: asked.order }) : '',
    facts: [
      { name: words.say('result-as-of'), value: moment(asked.as_of, words.language) },
      { name: words.say('result-procedure'), value: words.say(`procedure-${asked.procedure}`) },
      { name: words.say('result-decides'), value: words.say(`result-decides-${decides}`) },
      editionFact(assessment, asked.order, words),
    ],
    openTitle: words.say('open-title'),
    openLead: words.say('open-lead'),
    open: assessment.open_questions.map((question) => openQuestion(question, words)),
  };
}
