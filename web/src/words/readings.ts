import type { Assessment, Citation } from '#engine';
import { citeView, type CiteView } from './citations.ts';
import { readingText, sentence } from './interval.ts';
import { readingsOf, type ReadingId } from './rails.ts';
import type { Words } from './words.ts';

export interface ReadingView {
  readonly id: ReadingId;
  readonly title: string;
  readonly detail: string;
  readonly points: string;
  readonly verdict: string;
  readonly verdictText: string;
}

/** The two readings side by side, and the provisions on which they part. */
export interface ReadingsView {
  readonly title: string;
  readonly readings: readonly ReadingView[];
  readonly quotesTitle: string;
  readonly quotes: readonly CiteView[];
}

/** Annexes are lists of many pages: they are opened, not quoted. */
export const isList = ({ provision }: Citation) => provision.startsWith('Annex');

/** Each place once, where it is first named. */
export function eachPlace(citations: readonly Citation[]): readonly Citation[] {
  const isFirst = ({ act, provision }: Citation, at: number) =>
    at === citations.findIndex((each) => each.act === act && each.provision === provision);
  return citations.filter(isFirst);
}

/** What leaves it open, and the ground that hangs on it. */
function partingProvisions({ open_questions, grounds_for_refusal }: Assessment) {
  const open = grounds_for_refusal.filter(({ status }) => status === 'open');
  const threshold = grounds_for_refusal.filter(({ id }) => id === 'threshold');
  const cited = [...open_questions, ...(open.length ? open : threshold)];
  return eachPlace(cited.map(({ citation }) => citation)).filter((place) => !isList(place));
}

export function readingsView(assessment: Assessment, words: Words): ReadingsView | null {
  const { score } = assessment;
  if (!assessment.open_questions.length || !score) return null;
  const { threshold } = score;
  const readings = readingsOf(score).map((id) => ({
    id,
    title: words.say(`reading-${id}`),
    detail: words.say(`reading-${id}-detail`),
    points: sentence(
      words.say('reading-points', { points: readingText(score[id], words), threshold }),
    ),
    verdict: score[id].verdict,
    verdictText: words.say(`verdict-${score[id].verdict}`),
  }));
  return {
    title: words.say('readings-title'),
    readings: readings.length > 1 ? readings : [],
    quotesTitle: words.say('readings-quotes'),
    quotes: partingProvisions(assessment).map((citation) => citeView(citation, words)),
  };
}
