import type { Deadline, Language } from '#engine';
import { daysAfter } from '../typed-date.ts';
import { citeViews, type CiteView } from './citations.ts';
import { fullDate, longDate, weekdayLetters, weekdayName } from './dates.ts';
import type { Words } from './words.ts';

/** What the calendar files say about a day that was moved. */
export interface MovedDay {
  readonly date: string;
  readonly moved_from?: string;
  readonly act?: string;
}

/** The names of days off, and of the acts that moved them. */
export interface DayNames {
  readonly names: Readonly<Record<string, Readonly<Record<Language, string>>>>;
  readonly moved: Readonly<Record<string, MovedDay>>;
  readonly act: (id: string) => string;
}

export type CellKind = 'start' | 'working' | 'weekend' | 'holiday' | 'due';

export interface DayCell {
  readonly date: string;
  readonly day: string;
  readonly weekday: string;
  readonly kind: CellKind;
  readonly label: string;
}

export interface DeadlineView {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  readonly actor: Deadline['actor'];
  readonly actorName: string;
  /** The day to act by: for the applicant's duties the earlier, safe one. */
  readonly due: string | null;
  readonly headline: string;
  readonly counted: string;
  readonly remarks: readonly { readonly text: string; readonly cites: readonly CiteView[] }[];
  readonly certainty: string;
  readonly certain: boolean;
  readonly skippedTitle: string;
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
  readonly strip: readonly DayCell[];
  readonly stripTitle: string;
  readonly cites: readonly CiteView[];
}

/** The day to lead with. The Commission's day may slip; the applicant's must not. */
export function safeDay(deadline: Deadline): string | null {
  const early = deadline.alternatives.find(({ because }) => because === 'start_day_counts');
  return deadline.actor === 'applicant' && early ? early.due : deadline.due;
}

function reasonOf(date: string, reason: string, days: DayNames, words: Words): string {
  if (reason === 'weekend') return words.say('day-weekend');
  const moved = days.moved[date];
  const name = days.names[reason]?.[words.language] ?? reason;
  const from = moved?.moved_from && longDate(moved.moved_from, words.language);
  const act = moved?.act && days.act(moved.act);
  return [
    name,
    ...(from ? [words.say('deadline-moved', { from })] : []),
    ...(act ? [words.say('deadline-by-act', { act })] : []),
  ].join(', ');
}

function cellOf(date: string, kind: CellKind, label: string, language: Language): DayCell {
  const day = String(Number(date.slice(8)));
  const name = `${fullDate(date, language)}: ${label}`;
  return { date, day, weekday: weekdayLetters(date, language), kind, label: name };
}

/** One cell a day of a term in working days: start, counted days, days off, last day. */
function stripOf(deadline: Deadline, days: DayNames, words: Words): readonly DayCell[] {
  const { starts, due, term, skipped } = deadline;
  if (!starts.date || !due || term?.unit !== 'working_day') return [];
  const reasons = new Map(skipped.map(({ date, reason }) => [date, reason]));
  const { language } = words;
  const cells = [cellOf(starts.date, 'start', words.say('day-start'), language)];
  let number = 0;
  for (let date = daysAfter(starts.date, 1); date <= due; date = daysAfter(date, 1)) {
    const reason = reasons.get(date);
    const off = reason === 'weekend' ? 'weekend' : 'holiday';
    const kind = date === due ? 'due' : reason ? off : 'working';
    const label = reason
      ? reasonOf(date, reason, days, words)
      : words.say(date === due ? 'day-due' : 'day-counted', { number: ++number });
    cells.push(cellOf(date, kind, label, language));
  }
  return cells;
}

/** A certificate lasts until its day; other terms are kept by theirs. */
function isExpiry({ id }: Deadline): boolean {
  return id === 'certificate_expiry' || id === 'extended_certificate_expiry';
}

function headlineOf(deadline: Deadline, words: Words): string {
  const due = safeDay(deadline);
  if (!due) return deadline.certainty === 'unknown' ? words.say('deadline-no-calendar') : '';
  const { language } = words;
  const day = { date: longDate(due, language), weekday: weekdayName(due, language) };
  if (!deadline.term) return words.say('deadline-on', day);
  return words.say(isExpiry(deadline) ? 'deadline-until' : 'deadline-by', day);
}

function termOf(deadline: Deadline, words: Words): string {
  const { term } = deadline;
  if (!term) return '';
  const form = isExpiry(deadline) ? 'most' : 'within';
  return words.say(`term-${term.unit}.${form}`, { count: term.count });
}

function countedOf(deadline: Deadline, words: Words): string {
  const { starts } = deadline;
  const from = words.say(`event-${starts.event}.from`);
  const term = termOf(deadline, words);
  if (!term) return '';
  if (!starts.date) return words.say('deadline-unknown-start', { term, from });
  return words.say('deadline-counted', {
    term,
    from,
    start: longDate(starts.date, words.language),
  });
}

function remarksOf(deadline: Deadline, words: Words) {
  const { language } = words;
  return deadline.alternatives.map(({ due, because, citation }) => {
    const leads = because === 'start_day_counts' && deadline.actor === 'applicant' && deadline.due;
    const text = leads
      ? words.say('deadline-start-counts', {
          safe: fullDate(due, language),
          date: fullDate(leads, language),
        })
      : words.say('deadline-alternative', {
          date: fullDate(due, language),
          because: words.say(`because-${because}`),
        });
    return { text, cites: citeViews(citation, words) };
  });
}

export function deadlineView(deadline: Deadline, days: DayNames, words: Words): DeadlineView {
  const { id, actor, certainty, citation, see_also } = deadline;
  return {
    id,
    title: words.say(`deadline-${id}`),
    detail: words.say(`deadline-${id}.detail`),
    actor,
    actorName: words.say(`actor-${actor}`),
    due: safeDay(deadline),
    headline: headlineOf(deadline, words),
    counted: countedOf(deadline, words),
    remarks: remarksOf(deadline, words),
    certainty: certainty ? words.say(`certainty-${certainty}`) : '',
    certain: certainty === 'confirmed',
    skippedTitle: words.say('deadline-skipped', { count: deadline.skipped.length }),
    skipped: deadline.skipped.map(({ date, reason }) => ({
      date: fullDate(date, words.language),
      reason: reasonOf(date, reason, days, words),
    })),
    strip: stripOf(deadline, days, words),
    stripTitle: words.say('deadline-strip'),
    cites: citeViews(citation, words, see_also),
  };
}

/** The next day to keep: the earliest on or after the filing day, else none. */
export function nextDay(
  deadlines: readonly Deadline[],
  asOf: string,
): { readonly deadline: Deadline; readonly day: string } | null {
  const ahead = deadlines
    .map((deadline) => ({ deadline, day: safeDay(deadline) }))
    .filter(
      (each): each is { deadline: Deadline; day: string } => (each.day ?? '') >= asOf.slice(0, 10),
    )
    .filter(({ deadline }) => deadline.term !== null);
  return ahead.sort((left, right) => left.day.localeCompare(right.day))[0] ?? null;
}
