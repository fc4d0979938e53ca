import type { AssessRequest, Assessment } from '#engine';
import { daysAfter, daysBetween } from '../typed-date.ts';

/** A filing day from which the experience counts for more, and the points it then gives. */
export interface Rise {
  readonly on: string;
  readonly points: number;
}

/** The last day a request can name. */
const lastDay = '2100-12-31';

/**
 * The first later filing day on which experience gives more points, all else as it is: points only
 * grow with time, so the engine is asked at halves of what is left.
 */
export function nextRise(
  request: AssessRequest,
  reading: 'strict' | 'lenient',
  assess: (request: AssessRequest) => Assessment,
): Rise | null {
  const pointsOn = (as_of: string) =>
    assess({ ...request, as_of }).score?.lines.find(
      ({ criterion }) => criterion === 'experience',
    )?.[reading] ?? 0;
  const start = request.as_of.slice(0, 10);
  const now = pointsOn(start);
  let [before, after] = [0, daysBetween(start, lastDay)];
  if (pointsOn(lastDay) <= now) return null;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (pointsOn(daysAfter(start, middle)) > now) after = middle;
    else before = middle;
  }
  const on = daysAfter(start, after);
  return { on, points: pointsOn(on) };
}
