import type { Criterion, Reading, Score, ScoreLine } from '#engine';
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

const least = 10;

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
  return {
    id,
    title: differ ? title : '',
    total,
    description: parts.join('; ') || total,
    segments,
    earned: reading.earned,
    reachable: reading.reachable,
    threshold,
    needed: words.say('rail-needed', { threshold }),
    scale: Math.max(least, differ ? score.lenient.reachable : reading.reachable),
  };
}

/** Whether the two readings give any criterion different points. */
export function pointsDiffer({ lines }: Score): boolean {
  return lines.some((line) => line.strict !== line.lenient);
}

/** The readings to show: equal ones are shown once. */
export function readingsOf(score: Score): readonly ReadingId[] {
  const differ = pointsDiffer(score) || score.strict.verdict !== score.lenient.verdict;
  return differ ? ['strict', 'lenient'] : ['strict'];
}

export function railViews(score: Score, words: Words): readonly RailView[] {
  const readings = readingsOf(score);
  return readings.map((id) => railView(score, id, readings.length > 1, words));
}
