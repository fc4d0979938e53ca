import type { Span } from '#engine';
import type { Job, Shared } from '../flow/jobs.ts';
import type { Rise } from '../flow/rises.ts';
import { daysBetween } from '../typed-date.ts';
import { longDate } from './dates.ts';
import { spanText } from './experience.ts';
import { sentence } from './interval.ts';
import type { Words } from './words.ts';

/** A stretch of days on the common axis, in percent. */
export interface Stretch {
  readonly start: number;
  readonly width: number;
}

export interface LaneView {
  readonly name: string;
  readonly stretches: readonly Stretch[];
}

/** The jobs one under the other, and the days that count; shown where there is more than one. */
export interface LanesView {
  readonly lanes: readonly LaneView[];
  readonly shared: readonly Stretch[];
  readonly from: string;
  readonly to: string;
  readonly description: string;
}

export interface JobsView {
  /** What stands under each row, by its place in the list. */
  readonly rows: Readonly<Record<number, readonly string[]>>;
  readonly shared: readonly string[];
  readonly lanes: LanesView | null;
  readonly next: readonly string[];
}

/** What the engine says of the jobs. */
export interface JobFacts {
  readonly jobs: readonly Job[];
  readonly shared: readonly (Shared & { readonly span: Partial<Span> })[];
  readonly spans: readonly Partial<Span>[];
  readonly filed: string;
  readonly rises: { readonly strict: Rise | null; readonly lenient: Rise | null };
  /** The last day of the order, and its number. */
  readonly inForceTo: string;
  readonly order: string;
}

function rowLines({ jobs, spans, filed }: JobFacts, words: Words) {
  const lines = jobs.map(({ row, clipped }, place) => {
    const span = words.say('job-length', { span: spanText(spans[place] ?? {}, words) });
    const date = longDate(filed, words.language);
    return [row, clipped ? [span, words.say('job-clipped', { date })] : [span]] as const;
  });
  return Object.fromEntries(lines);
}

function sharedLines({ shared }: JobFacts, words: Words): readonly string[] {
  return shared.map(({ first, second, from, to, span }) =>
    words.say('jobs-shared', {
      first: first + 1,
      second: second + 1,
      from: longDate(from, words.language),
      to: longDate(to, words.language),
      span: spanText(span, words),
    }),
  );
}

function lanesView({ jobs, shared }: JobFacts, said: readonly string[], words: Words) {
  if (jobs.length < 2) return null;
  const from = jobs.map((job) => job.from).sort()[0] ?? '';
  const to =
    jobs
      .map((job) => job.to)
      .sort()
      .at(-1) ?? '';
  const whole = daysBetween(from, to) + 1;
  const stretch = (days: { readonly from: string; readonly to: string }): Stretch => ({
    start: (100 * daysBetween(from, days.from)) / whole,
    width: (100 * (daysBetween(days.from, days.to) + 1)) / whole,
  });
  const lane = (job: Job): LaneView => ({
    name: words.say('experience-period', { number: job.row + 1 }),
    stretches: [stretch(job)],
  });
  return {
    lanes: [...jobs.map(lane), { name: words.say('jobs-together'), stretches: jobs.map(stretch) }],
    shared: shared.map(stretch),
    from: longDate(from, words.language),
    to: longDate(to, words.language),
    description: [words.say('jobs-picture'), ...said].join(' '),
  };
}

function nextLines({ rises, filed, inForceTo, order }: JobFacts, words: Words): readonly string[] {
  const { strict, lenient } = rises;
  const said = (id: string, { on, points }: Rise) =>
    words.say(id, {
      date: longDate(on, words.language),
      points: words.say('points', { count: points }),
    });
  const early = lenient && lenient.on !== strict?.on;
  const lines = [
    ...(strict ? [said('jobs-next', strict)] : []),
    ...(early ? [said('jobs-next-lenient', lenient)] : []),
  ];
  const first = lenient ?? strict;
  if (first && filed <= inForceTo && first.on > inForceTo) {
    lines.push(words.say('jobs-next-repealed', { number: order }));
  }
  return lines.map(sentence);
}

export function jobsView(facts: JobFacts, words: Words): JobsView {
  const shared = sharedLines(facts, words);
  return {
    rows: rowLines(facts, words),
    shared,
    lanes: lanesView(facts, shared, words),
    next: nextLines(facts, words),
  };
}
