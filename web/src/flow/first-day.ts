import { daysAfter, daysBetween } from '../typed-date.ts';

/** The last day a request can name. */
export const lastDay = '2100-12-31';

/** The first of the days from `first` to `last` that holds, where all after it hold too. */
export function firstDay(
  first: string,
  last: string,
  holds: (day: string) => boolean,
): string | null {
  if (last < first || !holds(last)) return null;
  let [low, high] = [0, daysBetween(first, last)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(daysAfter(first, middle))) high = middle;
    else low = middle + 1;
  }
  return daysAfter(first, low);
}
