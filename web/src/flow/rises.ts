import type { AssessRequest, Assessment } from '#engine';
import { firstDay, lastDay } from './first-day.ts';

/** A filing day from which the experience counts for more, and the points it then gives. */
export interface Rise {
  readonly on: string;
  readonly points: number;
}

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
  const on = firstDay(start, lastDay, (day) => pointsOn(day) > now);
  return on ? { on, points: pointsOn(on) } : null;
}
