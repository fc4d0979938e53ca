import type { Assessment, Criterion, Reading, Score, ScoreLine } from '#engine';
import { citeView, type CiteView } from './citations.ts';
import type { Words } from './words.ts';

export type ReadingId = 'strict' | 'lenient';

/** One reading's points as a rail from 0 to `scale`. */
export interface RailView {
  readonly id: ReadingId;
  readonly title: string;
  readonly total: string;
  readonly description: string;
  readonly segments: readonly {
    readonly criterion: Criterion;
    readonly label: string;
    readonly from: number;
    readonly to: number;
  }[];
  readonly earned: number;
  readonly reachable: number;
  readonly threshold: number;
  readonly needed: string;
  readonly scale: number;
}

export interface PointsRow {
  readonly criterion: Criterion;
  readonly label: string;
  readonly strict: string;
  readonly lenient: string;
  readonly most: number;
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

const least = 10;

function pointsDiffer({ lines }: Score): boolean {
  return lines.some((line) => line.strict !== line.lenient);
}

function segmentsOf(lines: readonly ScoreLine[], id: ReadingId, words: Words) {
  let end = 0;
  return lines
    .filter((line) => (line[id] ?? 0) > 0)
    .map((line) => {
      const from = end;
      end += line[id] ?? 0;
      return {
        criterion: line.criterion,
        label: words.say(`criterion-${line.criterion}`),
        from,
        to: end,
      };
    });
}

function railView(score: Score, id: ReadingId, differ: boolean, words: Words): RailView {
  const reading: Reading = score[id];
  const segments = segmentsOf(score.lines, id, words);
  const parts = segments.map(({ label, from, to }) =>
    words.say('rail-part', { criterion: label, points: to - from }),
  );
  if (reading.reachable > reading.earned) {
    parts.push(words.say('rail-ghost', { reachable: reading.reachable }));
  }
  const title = words.say(`reading-${id}`);
  const { threshold } = score;
  const total = words.say('panel-points', { earned: reading.earned, threshold });
  const said = { points: total, parts: parts.join('; ') };
  return {
    id,
    title: differ ? title : '',
    total,
    description: differ
      ? words.say('rail-named', { reading: title, ...said })
      : words.say('rail-alone', said),
    segments,
    earned: reading.earned,
    reachable: reading.reachable,
    threshold,
    needed: words.say('rail-needed', { threshold }),
    scale: Math.max(least, differ ? score.lenient.reachable : reading.reachable),
  };
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

function rowView(line: ScoreLine, words: Words): PointsRow {
  const shown = (points: number | null) =>
    points === null ? words.say('points-none') : String(points);
  return {
    criterion: line.criterion,
    label: words.say(`criterion-${line.criterion}`),
    strict: shown(line.strict),
    lenient: shown(line.lenient),
    most: line.most,
    cite: citeView(line.citation, words),
  };
}

/** Equal readings are shown once. */
export function scoreView({ score }: Assessment, words: Words): ScoreView | null {
  if (!score) return null;
  const twoColumns = pointsDiffer(score);
  const differ = twoColumns || score.strict.verdict !== score.lenient.verdict;
  const readings: readonly ReadingId[] = differ ? ['strict', 'lenient'] : ['strict'];
  return {
    twoColumns,
    rails: readings.map((id) => railView(score, id, differ, words)),
    verdicts: readings.map((id) => verdictView(score, id, differ, words)),
    rows: score.lines.map((line) => rowView(line, words)),
    totals: { strict: score.strict.earned, lenient: score.lenient.earned },
  };
}
