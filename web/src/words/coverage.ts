import type { CalendarYear, Deadline } from '#engine';
import type { Words } from './words.ts';

/** What the calendars do not know, as far as it bears on these dates. */
export function coverageNotes(
  deadlines: readonly Deadline[],
  years: readonly CalendarYear[],
  words: Words,
): readonly string[] {
  const some = (wanted: Deadline['certainty']) =>
    deadlines.some(({ certainty }) => certainty === wanted);
  const first = String(years[0]?.year ?? '');
  const last = String(years.at(-1)?.year ?? '');
  const projected = years.filter(({ status }) => status === 'projected');
  const named = words.list(projected.map(({ year }) => String(year)));
  return [
    ...(some('projected') ? [words.say('calendar-projected', { years: named })] : []),
    ...(some('unknown') ? [words.say('calendar-covered', { first, last })] : []),
  ];
}
