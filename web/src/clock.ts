/** The civil clock of a region of Kazakhstan. The browser's own zone data is not asked: old ones are wrong. */

export interface ClockStep {
  readonly from: string | null;
  readonly utc_offset: string;
}

function minutesOf(offset: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):(\d{2})$/.exec(offset) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

function civil(now: number, step: ClockStep): string {
  return new Date(now + minutesOf(step.utc_offset) * 60_000).toISOString().slice(0, 16);
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
