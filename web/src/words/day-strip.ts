import type { Deadline, Language, Names } from '#engine';
import { daysAfter } from '../typed-date.ts';
import { fullDate, longDate, weekdayLetters } from './dates.ts';
import type { Words } from './words.ts';

/** What the calendar files say about a day that was moved. */
export interface MovedDay {
  readonly date: string;
  readonly id: string;
  readonly moved_from?: string;
  readonly act?: string;
  /** Not announced yet: the day may still move. */
  readonly estimated?: boolean;
}

/** The names of days off, and of the acts that moved them. */
export interface DayNames {
  readonly names: Readonly<Record<string, Names>>;
  readonly moved: Readonly<Record<string, MovedDay>>;
  readonly act: (id: string) => string;
}

/**
 * `worked` is a day off that an act made a working day. `due` is the day to keep; `latest` the later
 * one where both ways of counting are shown.
 */
export type CellKind = 'start' | 'working' | 'worked' | 'weekend' | 'holiday' | 'due' | 'latest';

export interface DayCell {
  readonly date: string;
  readonly day: string;
  readonly weekday: string;
  readonly kind: CellKind;
  /** Which day of the term it is; empty where it does not count. */
  readonly count: string;
  readonly label: string;
}

/** What a look means; days with a name of their own are named. */
export interface LegendLine {
  readonly kind: CellKind;
  readonly text: string;
}

/** Why a day does not count, by name: "Day off moved from 1 July 2023, by No. 326 of…". */
export function reasonOf(date: string, reason: string, days: DayNames, words: Words): string {
  if (reason === 'weekend') return words.say('day-weekend');
  const moved = days.moved[date];
  const name = days.names[reason]?.[words.language] ?? reason;
  const from = moved?.moved_from && longDate(moved.moved_from, words.language);
  const act = moved?.act && days.act(moved.act);
  return [
    name,
    ...(from ? [words.say('deadline-moved', { from })] : []),
    ...(act ? [words.say('deadline-by-act', { act })] : []),
    ...(moved?.estimated ? [words.say('day-estimated')] : []),
  ].join(', ');
}

function cellOf(
  date: string,
  kind: CellKind,
  said: { readonly label: string; readonly count: string },
  language: Language,
): DayCell {
  const day = String(Number(date.slice(8)));
  const label = `${fullDate(date, language)}: ${said.label}`;
  return { date, day, weekday: weekdayLetters(date, language), kind, count: said.count, label };
}

function kindOf(reason: string | undefined, worked: boolean): CellKind {
  if (!reason) return worked ? 'worked' : 'working';
  return reason === 'weekend' ? 'weekend' : 'holiday';
}

const made = 'transferred_working_day';
const startOf = (safe: boolean) => (safe ? 'day-start-counts' : 'day-start');

/** One cell a day of a term in working days: start, counted days, days off, the day to keep. */
export function dayStrip(
  deadline: Deadline,
  lead: string,
  days: DayNames,
  words: Words,
): readonly DayCell[] {
  const { starts, due, term, skipped } = deadline;
  if (!starts.date || !due || term?.unit !== 'working_day') return [];
  const reasons = new Map(skipped.map(({ date, reason }) => [date, reason]));
  const { language } = words;
  // The safe day is the one that counts the starting day too.
  const safe = lead !== due;
  let number = safe ? 1 : 0;
  const start = { label: words.say(startOf(safe)), count: safe ? '1' : '' };
  const cells = [cellOf(starts.date, 'start', start, language)];
  for (let date = daysAfter(starts.date, 1); date <= due; date = daysAfter(date, 1)) {
    const reason = reasons.get(date);
    const worked = days.moved[date]?.id === made;
    const count = reason || date > lead ? '' : String(++number);
    const last = date === lead ? 'due' : date === due ? 'latest' : null;
    const label = [
      ...(last ? [words.say(`day-${last}`)] : []),
      ...(count ? [words.say('day-counted', { number })] : []),
      ...(reason || worked ? [reasonOf(date, reason ?? made, days, words)] : []),
    ].join('; ');
    cells.push(cellOf(date, last ?? kindOf(reason, worked), { label, count }, language));
  }
  return cells;
}

const sameForAll: Partial<Record<CellKind, string>> = {
  working: 'legend-working',
  weekend: 'day-weekend',
  due: 'day-due',
  latest: 'day-latest',
};

/** The looks that a strip has, each in words; a holiday or a moved day by its own name. */
export function stripLegend(
  strip: readonly DayCell[],
  deadline: Deadline,
  days: DayNames,
  words: Words,
): readonly LegendLine[] {
  const reasons = new Map(deadline.skipped.map(({ date, reason }) => [date, reason]));
  const shown = new Set<CellKind>();
  return strip.flatMap(({ date, kind, count }) => {
    const id = kind === 'start' ? startOf(count !== '') : sameForAll[kind];
    if (!id) {
      const reason = reasonOf(date, reasons.get(date) ?? made, days, words);
      const name = longDate(date, words.language);
      return [{ kind, text: words.say('colon', { name, value: reason }) }];
    }
    if (shown.has(kind)) return [];
    shown.add(kind);
    return [{ kind, text: words.say(id) }];
  });
}
