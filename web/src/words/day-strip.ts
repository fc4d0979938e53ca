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
}

/** The names of days off, and of the acts that moved them. */
export interface DayNames {
  readonly names: Readonly<Record<string, Names>>;
  readonly moved: Readonly<Record<string, MovedDay>>;
  readonly act: (id: string) => string;
}

/** `due` is the day to keep; `latest` the later one where both ways of counting are shown. */
export type CellKind = 'start' | 'working' | 'weekend' | 'holiday' | 'due' | 'latest';

export interface DayCell {
  readonly date: string;
  readonly day: string;
  readonly weekday: string;
  readonly kind: CellKind;
  readonly label: string;
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
  ].join(', ');
}

function cellOf(date: string, kind: CellKind, label: string, language: Language): DayCell {
  const day = String(Number(date.slice(8)));
  const name = `${fullDate(date, language)}: ${label}`;
  return { date, day, weekday: weekdayLetters(date, language), kind, label: name };
}

function kindOf(date: string, reason: string | undefined, lead: string, due: string): CellKind {
  if (date === lead) return 'due';
  if (date === due) return 'latest';
  if (!reason) return 'working';
  return reason === 'weekend' ? 'weekend' : 'holiday';
}

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
  const cells = [cellOf(starts.date, 'start', words.say('day-start'), language)];
  let number = 0;
  for (let date = daysAfter(starts.date, 1); date <= due; date = daysAfter(date, 1)) {
    const reason = reasons.get(date);
    const kind = kindOf(date, reason, lead, due);
    const worked = days.moved[date]?.id === 'transferred_working_day';
    const counted = words.say('day-counted', { number: reason ? number : ++number });
    const why = reason ?? (worked ? 'transferred_working_day' : '');
    const label = why ? reasonOf(date, why, days, words) : counted;
    cells.push(cellOf(date, kind, kind === 'due' ? words.say('day-due') : label, language));
  }
  return cells;
}
