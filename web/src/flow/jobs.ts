import { filledPeriods, type ExperienceAnswer } from '../case.ts';
import { isDay, isoOf } from '../typed-date.ts';

/** The days of one row that count, in ISO. */
export interface Job {
  readonly row: number;
  readonly from: string;
  readonly to: string;
  /** Whether days after the filing day were left out. */
  readonly clipped: boolean;
}

/** Days that two rows have in common. */
export interface Shared {
  readonly first: number;
  readonly second: number;
  readonly from: string;
  readonly to: string;
}

/** The rows whose dates can be read, up to the filing day. */
export function jobsOf(experience: ExperienceAnswer, filed: string): readonly Job[] {
  return filledPeriods(experience).flatMap(({ period, row }) => {
    const from = isoOf(period.from);
    const typed = period.open || !period.to.trim() ? filed : isoOf(period.to);
    if (![from, typed, filed].every(isDay)) return [];
    const to = typed < filed ? typed : filed;
    return from <= to ? [{ row, from, to, clipped: typed > filed }] : [];
  });
}

/** Which days two jobs share, each pair by itself. */
export function sharedDays(jobs: readonly Job[]): readonly Shared[] {
  return jobs.flatMap((first, place) =>
    jobs.slice(place + 1).flatMap((second) => {
      const from = first.from > second.from ? first.from : second.from;
      const to = first.to < second.to ? first.to : second.to;
      return from <= to ? [{ first: first.row, second: second.row, from, to }] : [];
    }),
  );
}
