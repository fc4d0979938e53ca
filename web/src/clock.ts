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

/** Civil date and time (YYYY-MM-DDTHH:MM) at the instant `now`, by the last step that has begun. */
export function civilTime(now: number, clock: readonly ClockStep[]): string {
  const begun = clock.filter((step) => !step.from || civil(now, step) >= step.from);
  const step = begun.at(-1) ?? clock[0];
  if (!step) throw new Error('a region needs a clock');
  return civil(now, step);
}
