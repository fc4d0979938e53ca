import type { Deadline } from '#engine';

/** The day to lead with. The Commission's day may slip; the applicant's must not. */
export function safeDay(deadline: Deadline): string | null {
  const early = deadline.alternatives.find(({ because }) => because === 'start_day_counts');
  return deadline.actor === 'applicant' && early ? early.due : deadline.due;
}

/** The next day to keep: the earliest on or after the filing day, else none. */
export function nextDay(
  deadlines: readonly Deadline[],
  asOf: string,
): { readonly deadline: Deadline; readonly day: string } | null {
  const ahead = deadlines
    .map((deadline) => ({ deadline, day: safeDay(deadline) }))
    .filter(
      (each): each is { deadline: Deadline; day: string } =>
        each.day !== null && each.day >= asOf.slice(0, 10),
    )
    .filter(({ deadline }) => deadline.term !== null);
  return ahead.sort((left, right) => left.day.localeCompare(right.day))[0] ?? null;
}
