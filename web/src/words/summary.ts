import type { Assessment } from '#engine';
import { paperCount } from '../flow/paper-count.ts';
import { fullDate } from './dates.ts';
import { pointsText } from './interval.ts';
import { nextDay } from './next-day.ts';
import { railViews, type RailView } from './rails.ts';
import type { Words } from './words.ts';

/** "Your case so far": the few lines that stay beside every question. */
export interface SummaryView {
  readonly title: string;
  /** Said where the filing day is after the repeal. */
  readonly underRepealed: string;
  readonly outcome: string;
  readonly outcomeId: string;
  readonly points: string;
  readonly rails: readonly RailView[];
  readonly missing: string;
  readonly papers: string;
  readonly nextTitle: string;
  readonly next: { readonly what: string; readonly day: string } | null;
  readonly nextNone: string;
}

export function summaryView(
  assessment: Assessment,
  asked: { readonly as_of: string; readonly order: string; readonly bothOfPair: boolean },
  words: Words,
): SummaryView {
  const outcome = assessment.outcome ? words.say(`outcome-${assessment.outcome}`) : '';
  const points = pointsText(assessment.score, words);
  const next = nextDay(assessment.deadlines, asked.as_of);
  const { ready, all } = paperCount(assessment.documents, asked.bothOfPair);
  const left = assessment.unanswered.length;
  return {
    title: words.say('panel-title'),
    underRepealed:
      assessment.edition.status === 'repealed'
        ? words.say('result-repealed-label', { number: asked.order })
        : '',
    outcome,
    outcomeId: assessment.outcome ?? 'none',
    points,
    rails: assessment.score ? railViews(assessment.score, words) : [],
    missing: left ? words.say('panel-missing', { count: left }) : '',
    papers: words.say('panel-papers', { count: all - ready }),
    nextTitle: words.say('panel-next'),
    next: next && {
      what: words.say(`deadline-${next.deadline.id}`),
      day: fullDate(next.day, words.language),
    },
    nextNone: words.say('panel-next-none'),
  };
}

/** One sentence for the live region. */
export function spokenSummary(assessment: Assessment | null, words: Words): string {
  if (!assessment?.outcome) return '';
  const outcome = words.say(`outcome-${assessment.outcome}`);
  const points = pointsText(assessment.score, words);
  return words.say('live-outcome', { outcome, points });
}
