import type { AssessRequest, Assessment, Period, Span } from '#engine';
import { firstDay, lastDay } from './first-day.ts';

/** A step of the points for experience: from this length on, so many points. */
export interface Band {
  readonly from: Partial<Span>;
  readonly points: number;
  /** The open question, where the readings differ at the very edge. */
  readonly edge_only_lenient?: string;
}

type ReadingId = 'strict' | 'lenient';

/** The first day with the points of a band, by each reading; `null` where these jobs never give them. */
export interface BandDays extends Band {
  readonly strict: string | null;
  readonly lenient: string | null;
}

function lastOf(periods: readonly Period[], filing: string): string {
  if (periods.some(({ to }) => !to)) return lastDay;
  return periods.reduce((last, { to = '' }) => (to > last ? to : last), filing);
}

/** The jobs as they stood on the evening of a day. */
function until(periods: readonly Period[], day: string): Period[] {
  return periods
    .filter(({ from }) => from <= day)
    .map(({ from, to }) => ({ from, to: to && to < day ? to : day }));
}

/** When each band is reached: the engine is asked day by day, and measures every time itself. */
export function bandDays(
  periods: readonly Period[],
  filing: string,
  bands: readonly Band[],
  ask: (request: AssessRequest) => Assessment,
): readonly BandDays[] {
  const first = periods.map(({ from }) => from).sort()[0];
  if (!first) return bands.map((band) => ({ ...band, strict: null, lenient: null }));
  const points = (day: string, reading: ReadingId) => {
    const as_of = day > filing ? day : filing;
    const { score } = ask({ as_of, answers: { experience: { periods: until(periods, day) } } });
    return score?.lines.find(({ criterion }) => criterion === 'experience')?.[reading] ?? 0;
  };
  const last = lastOf(periods, filing);
  const reached = (band: Band, reading: ReadingId) =>
    firstDay(first, last, (day) => points(day, reading) >= band.points);
  return bands.map((band) => ({
    ...band,
    strict: reached(band, 'strict'),
    lenient: reached(band, 'lenient'),
  }));
}
