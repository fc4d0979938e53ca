import type { Assessment, Period, ScoreLine, Span } from '#engine';
import type { Band, BandDays } from '../flow/band-days.ts';
import { merged, type Stretch } from '../flow/stretches.ts';
import { daysAfter, daysBetween } from '../typed-date.ts';
import { longDate } from './dates.ts';
import { spanText } from './experience.ts';
import type { Words } from './words.ts';

/** A place on the axis, as a share of it. */
export interface AxisBar {
  readonly at: number;
  readonly width: number;
}

export interface AxisFlag {
  readonly at: number;
  readonly label: string;
  readonly reached: boolean;
}

export interface AxisView {
  readonly title: string;
  /** What the picture shows, for who cannot see it; the lines below it say the rest. */
  readonly description: string;
  readonly jobs: readonly AxisBar[];
  readonly counted: readonly AxisBar[];
  readonly overlaps: readonly AxisBar[];
  readonly gaps: readonly AxisBar[];
  readonly flags: readonly AxisFlag[];
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  readonly filing: { readonly at: number; readonly label: string } | null;
  readonly total: string;
  readonly lines: readonly string[];
  readonly key: readonly { readonly id: 'counted' | 'overlap' | 'gap'; readonly label: string }[];
}

const bandName = ({ from, points }: Band, words: Words) =>
  words.say('axis-band', {
    span: spanText(from, words),
    points: words.say('points', { count: points }),
  });

/** Says when a band is reached; the day of the lenient reading only where it is another. */
function bandLine(band: BandDays, filing: string, words: Words): string {
  const name = bandName(band, words);
  const { strict, lenient } = band;
  const day = strict ?? lenient;
  if (!day) return words.say('axis-never', { band: name });
  const date = longDate(day, words.language);
  const said = words.say(day <= filing ? 'axis-since' : 'axis-from', { band: name, date });
  if (!lenient || lenient === day) return said;
  const early = longDate(lenient, words.language);
  return [said, words.say('axis-lenient', { date: early })].join(' ');
}

/** The ends of the axis: the jobs, the filing day, and the next band unless it is far off. */
function reach(periods: readonly Period[], filing: string, bands: readonly BandDays[]): Stretch {
  const from = periods.map((period) => period.from).reduce((a, b) => (a < b ? a : b), filing);
  const far = daysAfter(filing, Math.max(365, daysBetween(from, filing)));
  const days = bands.flatMap(({ strict }) => (strict && strict <= far ? strict : []));
  const ends = [...periods.map(({ to }) => to ?? filing), ...days];
  return { from, to: ends.reduce((a, b) => (a > b ? a : b), filing) };
}

const fewYears = 5;

function yearTicks({ from, to }: Stretch, at: (day: string) => number) {
  const [first, last] = [Number(from.slice(0, 4)) + 1, Number(to.slice(0, 4))];
  const count = last - first + 1;
  const step = Math.ceil(count / fewYears);
  return Array.from({ length: count }, (_, place) => first + place)
    .filter((year) => (year - first) % step === 0)
    .map((year) => ({ at: at(`${year}-01-01`), label: String(year) }))
    .filter((tick) => tick.at > 0.05 && tick.at < 0.95);
}

interface Facts {
  readonly filing: string;
  readonly bands: readonly BandDays[];
  readonly span: Span;
}

/** Jobs on the days they were worked. */
export function jobsAxis(
  periods: readonly Period[],
  { filing, bands, span }: Facts,
  words: Words,
): AxisView {
  const { language } = words;
  const axis = reach(periods, filing, bands);
  const length = daysBetween(axis.from, axis.to) + 1;
  const at = (day: string) => daysBetween(axis.from, day) / length;
  const bar = ({ from, to }: Stretch) => ({
    at: at(from),
    width: (daysBetween(from, to) + 1) / length,
  });
  const { counted, overlaps, gaps } = merged(periods, filing);
  const between = (id: string, { from, to }: Stretch) =>
    words.say(id, { from: longDate(from, language), to: longDate(to, language) });
  const jobLine = ({ from, to }: Period, place: number) =>
    words.say('colon', {
      name: words.say('experience-period', { number: place + 1 }),
      value: to
        ? between('review-days', { from, to })
        : words.say('review-days-open', { from: longDate(from, language) }),
    });
  const total = words.say('experience-counted', { span: spanText(span, words) });
  return {
    title: words.say('axis-title'),
    description: words.say('axis-described', { total, count: periods.length }),
    jobs: periods
      .filter(({ from }) => from <= axis.to)
      .map(({ from, to }) => bar({ from, to: to ?? (from > filing ? from : filing) })),
    counted: counted.map(bar),
    overlaps: overlaps.map(bar),
    gaps: gaps.map(bar),
    flags: bands.flatMap((band) =>
      band.strict && band.strict <= axis.to
        ? [{ at: at(band.strict), label: bandName(band, words), reached: band.strict <= filing }]
        : [],
    ),
    ticks: yearTicks(axis, at),
    filing: { at: at(daysAfter(filing, 1)), label: words.say('lanes-filing') },
    total,
    lines: [
      ...periods.map(jobLine),
      ...overlaps.map((stretch) => between('axis-overlap', stretch)),
      ...gaps.map((stretch) => between('axis-gap', stretch)),
      ...bands.map((band) => bandLine(band, filing, words)),
    ],
    key: [
      { id: 'counted' as const, label: words.say('axis-key-counted') },
      ...(overlaps.length
        ? [{ id: 'overlap' as const, label: words.say('axis-key-overlap') }]
        : []),
      ...(gaps.length ? [{ id: 'gap' as const, label: words.say('axis-key-gap') }] : []),
    ],
  };
}

/** In years, only to draw by. */
const inYears = ({ years = 0, months = 0, days = 0 }: Partial<Span>) =>
  years + months / 12 + days / 365;

function totalLine(band: Band, line: ScoreLine | undefined, words: Words): string {
  const name = bandName(band, words);
  if ((line?.strict ?? 0) >= band.points) return words.say('axis-above', { band: name });
  const open = (line?.lenient ?? 0) >= band.points;
  return words.say(open ? 'axis-edge' : 'axis-below', { band: name });
}

/** A total alone: a bar from nothing, with the edges of the bands. */
export function totalAxis(
  { experience, score }: Assessment,
  bands: readonly Band[],
  words: Words,
): AxisView {
  const span: Partial<Span> = experience ?? {};
  const line = score?.lines.find(({ criterion }) => criterion === 'experience');
  const edges = bands.map(({ from }) => inYears(from));
  const scale = Math.ceil(Math.max(inYears(span) + 1, 1.2 * Math.max(0, ...edges)));
  const step = Math.ceil(scale / 6);
  const total = words.say('experience-counted', { span: spanText(span, words) });
  return {
    title: words.say('axis-title'),
    description: words.say('axis-described-total', { total }),
    jobs: [],
    counted: [{ at: 0, width: inYears(span) / scale }],
    overlaps: [],
    gaps: [],
    flags: bands.map((band) => ({
      at: inYears(band.from) / scale,
      label: bandName(band, words),
      reached: (line?.strict ?? 0) >= band.points,
    })),
    ticks: Array.from({ length: Math.floor(scale / step) }, (_, place) => ({
      at: (place * step) / scale,
      label: words.say('span-years', { count: place * step }),
    })).slice(1),
    filing: null,
    total,
    lines: bands.map((band) => totalLine(band, line, words)),
    key: [],
  };
}
