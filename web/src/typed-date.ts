/** Dates as people type them here: day, month, year. Never month first. */
import { monthNamed } from './months.ts';

const forms = [
  /^(?<day>\d{1,2})[.,/\s-]+(?<month>\d{1,2})[.,/\s-]+(?<year>\d{4})\.?$/,
  /^(?<year>\d{4})[./-](?<month>\d{1,2})[./-](?<day>\d{1,2})$/,
  /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/,
];

const allIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([found]) => found);

/** "4 May 2022", "4 мая 2022 г.", "2022 ж. 4 мамыр": one day, one year, one name of a month. */
function named(text: string) {
  const [day, ...days] = allIn(text, /(?<!\d)\d{1,2}(?!\d)/g);
  const [year, ...years] = allIn(text, /(?<!\d)\d{4}(?!\d)/g);
  const [month, ...months] = allIn(text, /\p{L}+/gu).flatMap((word) => monthNamed(word) ?? []);
  const clear = days.length + years.length + months.length === 0;
  return clear ? { day, month: month?.toString(), year } : undefined;
}

/** ISO text of a typed date. What is not a date is handed on as typed: the engine points at it. */
export function isoOf(typed: string): string {
  const text = typed.trim();
  const form = forms.map((each) => each.exec(text)?.groups).find(Boolean) ?? named(text);
  const { day, month, year } = form ?? {};
  if (!day || !month || !year) return text;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Day, month and year of a typed date, each as typed as far as they can be told apart. */
export function partsOf(typed: string): readonly string[] {
  const iso = isoOf(typed);
  if (typed.split('.').length !== 3 && isDay(iso)) return typedOf(iso).split('.');
  const [day = '', month = '', ...year] = typed.split('.');
  return [day, month, year.join('.')];
}

/** A date typed in parts, as one text; nothing where every part is empty. */
export function joined(parts: readonly string[]): string {
  return parts.some((part) => part.trim()) ? parts.map((part) => part.trim()).join('.') : '';
}

/** The form a person types, of an ISO date: 04.05.2022. */
export function typedOf(iso: string): string {
  const [year, month, day] = iso.split('-');
  return `${day}.${month}.${year}`;
}

/** ISO text of a typed time: "9:30", "9.30" and "0930" are 09:30. */
export function isoTimeOf(typed: string): string {
  return typed
    .trim()
    .replace(
      /^(\d{1,2})[:.,\s]?(\d{2})$/,
      (_, hours: string, minutes: string) => `${hours.padStart(2, '0')}:${minutes}`,
    );
}

/** Whether the text names a day that exists. */
export function isDay(iso: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return false;
  const time = Date.parse(`${iso}T00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(iso);
}

/** How many days lie from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00Z`) - Date.parse(`${from}T00:00Z`)) / 86_400_000);
}

/** The day `count` days after an ISO day. */
export function daysAfter(iso: string, count: number): string {
  const day = new Date(`${iso}T00:00Z`);
  day.setUTCDate(day.getUTCDate() + count);
  return day.toISOString().slice(0, 10);
}
