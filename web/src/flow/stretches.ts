import type { Period } from '#engine';
import { daysAfter } from '../typed-date.ts';

/** Days from one to another, both counted. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
}

/** Jobs laid over one another, to be drawn; the engine alone says how much they count. */
export interface Merged {
  readonly counted: readonly Stretch[];
  readonly overlaps: readonly Stretch[];
  readonly gaps: readonly Stretch[];
}

const later = (one: string, other: string) => (one > other ? one : other);
const sooner = (one: string, other: string) => (one < other ? one : other);

/** Joins stretches that overlap or adjoin. */
function joined(stretches: readonly Stretch[]): Stretch[] {
  const joining: Stretch[] = [];
  for (const { from, to } of [...stretches].sort((a, b) => a.from.localeCompare(b.from))) {
    const last = joining.at(-1);
    if (last && from <= daysAfter(last.to, 1)) {
      joining[joining.length - 1] = { from: last.from, to: later(last.to, to) };
    } else joining.push({ from, to });
  }
  return joining;
}

/** What counts of the jobs up to the filing day, where they overlap, and what lies between. */
export function merged(periods: readonly Period[], filing: string): Merged {
  const worked = periods
    .filter(({ from }) => from <= filing)
    .map(({ from, to }) => ({ from, to: sooner(to ?? filing, filing) }));
  const shared = worked.flatMap((one, place) =>
    worked.slice(place + 1).map((other) => ({
      from: later(one.from, other.from),
      to: sooner(one.to, other.to),
    })),
  );
  const counted = joined(worked);
  return {
    counted,
    overlaps: joined(shared.filter(({ from, to }) => from <= to)),
    gaps: counted.slice(1).map(({ from }, place) => ({
      from: daysAfter(counted[place]?.to ?? from, 1),
      to: daysAfter(from, -1),
    })),
  };
}
