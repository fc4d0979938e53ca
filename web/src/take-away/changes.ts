import type { Assessment, Criterion, DeadlineId, DocumentId } from '#engine';
import { canonical } from './canonical.ts';

/** A value then and now; absent where it did not, or does not, stand. */
export interface Change<Id, Value> {
  readonly id: Id;
  readonly before: Value | undefined;
  readonly after: Value | undefined;
}

/** Points in the strict and the lenient reading; `null` while unanswered. */
export type BothPoints = readonly [number | null, number | null];

export interface Changes {
  readonly same: boolean;
  readonly outcome: readonly Change<'outcome', Assessment['outcome']>[];
  readonly points: readonly Change<Criterion | 'together', BothPoints>[];
  readonly documents: readonly Change<DocumentId, string>[];
  readonly deadlines: readonly Change<DeadlineId, string | null>[];
  /** Whether anything else differs. */
  readonly others: boolean;
}

function changed<Id extends string, Value>(
  before: readonly (readonly [Id, Value])[],
  after: readonly (readonly [Id, Value])[],
): readonly Change<Id, Value>[] {
  const [then, now] = [new Map(before), new Map(after)];
  const ids = [...new Set([...now.keys(), ...then.keys()])];
  return ids
    .map((id) => ({ id, before: then.get(id), after: now.get(id) }))
    .filter((each) => canonical([each.before]) !== canonical([each.after]));
}

function pointsIn({
  score,
}: Assessment): readonly (readonly [Criterion | 'together', BothPoints])[] {
  if (!score) return [];
  const { lines, strict, lenient } = score;
  return [
    ...lines.map((line) => [line.criterion, [line.strict, line.lenient]] as const),
    ['together', [strict.earned, lenient.earned]],
  ];
}

/** What is not compared part by part. */
function remainder({ outcome: _, score: __, documents, deadlines, ...rest }: Assessment) {
  return {
    ...rest,
    documents: documents.map(({ status: _, ...document }) => document),
    deadlines: deadlines.map(({ due: _, ...deadline }) => deadline),
  };
}

/** What differs between two assessments of the same answers. */
export function changesBetween(before: Assessment, after: Assessment): Changes {
  const both = <Id extends string, Value>(
    read: (from: Assessment) => readonly (readonly [Id, Value])[],
  ) => changed(read(before), read(after));
  return {
    same: canonical(before) === canonical(after),
    outcome: both(({ outcome }) => [['outcome', outcome]]),
    points: both(pointsIn),
    documents: both(({ documents }) => documents.map(({ id, status }) => [id, status])),
    deadlines: both(({ deadlines }) => deadlines.map(({ id, due }) => [id, due])),
    others: canonical(remainder(before)) !== canonical(remainder(after)),
  };
}
