import type { Assessment, Criterion, Score, ScoreLine } from '#engine';
import { citeView, type CiteView } from './citations.ts';
import { pointsDiffer, railViews, readingsOf, type RailView, type ReadingId } from './rails.ts';
import type { Words } from './words.ts';

/** A point by both readings, by the lenient one alone, one still to be answered, or none. */
export type PointCell = 'both' | 'lenient' | 'unanswered' | 'none';

export interface PointsRow {
  readonly criterion: Criterion;
  readonly label: string;
  readonly strict: string;
  readonly lenient: string;
  readonly most: number;
  /** One cell a point that the criterion can give; what is missing has no mark. */
  readonly cells: readonly PointCell[];
  readonly cite: CiteView;
}

export interface ScoreView {
  /** Whether the two readings give any criterion different points. */
  readonly twoColumns: boolean;
  readonly rails: readonly RailView[];
  readonly verdicts: readonly {
    readonly id: ReadingId;
    readonly verdict: string;
    readonly text: string;
  }[];
  readonly rows: readonly PointsRow[];
  readonly totals: { readonly strict: number; readonly lenient: number };
}

function verdictView(score: Score, id: ReadingId, differ: boolean, words: Words) {
  const { earned, reachable, verdict } = score[id];
  const { threshold } = score;
  const said = words.say('points-verdict', {
    verdict: words.say(`verdict-${verdict}`),
    points: words.say('panel-points', { earned, threshold }),
  });
  const open = verdict === 'undecided' ? words.say('points-reachable', { reachable }) : '';
  const text = [said, open].filter(Boolean).join(' ');
  const reading = words.say(`reading-${id}`);
  return { id, verdict, text: differ ? words.say('colon', { name: reading, value: text }) : text };
}

function cellsOf({ strict, lenient, most }: ScoreLine): readonly PointCell[] {
  return Array.from({ length: most }, (_, place) => {
    if (strict === null) return 'unanswered';
    if (place < strict) return 'both';
    return place < (lenient ?? 0) ? 'lenient' : 'none';
  });
}

function rowView(line: ScoreLine, words: Words): PointsRow {
  const shown = (points: number | null) =>
    points === null ? words.say('points-none') : String(points);
  return {
    criterion: line.criterion,
    label: words.say(`criterion-${line.criterion}`),
    strict: shown(line.strict),
    lenient: shown(line.lenient),
    most: line.most,
    cells: cellsOf(line),
    cite: citeView(line.citation, words),
  };
}

/** Equal readings are shown once. */
export function scoreView({ score }: Assessment, words: Words): ScoreView | null {
  if (!score) return null;
  const readings = readingsOf(score);
  const differ = readings.length > 1;
  return {
    twoColumns: pointsDiffer(score),
    rails: railViews(score, words),
    verdicts: readings.map((id) => verdictView(score, id, differ, words)),
    rows: score.lines.map((line) => rowView(line, words)),
    totals: { strict: score.strict.earned, lenient: score.lenient.earned },
  };
}
