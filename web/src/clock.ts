/** The civil clock of a region of Kazakhstan. The browser's own zone data is not asked: old ones are wrong. */

export interface ClockStep {
  readonly from: string | null;
  readonly utc_offset: string;
}

/** A clock has its midnight of 1 January 1970 as long before the instant 0 as it is ahead. */
function civil(now: number, { utc_offset: offset }: ClockStep): string {
  return new Date(now - Date.parse(`1970-01-01T00:00${offset}`)).toISOString().slice(0, 16);
}

/**
 * Civil date and time (YYYY-MM-DDTHH:MM) at the instant `now`. A step begins when the clock before
 * it shows its day: on 1 March 2024 at midnight the hour from 23:00 came again.
 */
export function civilTime(now: number, clock: readonly ClockStep[]): string {
  const [first, ...later] = clock;
  if (!first) throw new Error('a region needs a clock');
  const current = later.reduce(
    (before, step) => (step.from && civil(now, before) >= step.from ? step : before),
    first,
  );
  return civil(now, current);
}
