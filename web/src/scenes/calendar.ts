import { calendarDays, type CalendarDay } from '../words/calendar.ts';
import { provenanceLines } from '../words/provenance.ts';
import { askedOf } from './asked.ts';
import { dayNames, type Desk } from './desk.ts';
import { download } from './download.ts';
import { fromOf } from './on-paper.ts';
import { pageAddress } from './page-address.ts';

/** The days of the result, as they would stand in a calendar. */
export function daysOf(desk: Desk): readonly CalendarDay[] {
  const { session, words } = desk;
  const { person, assessment } = session;
  const from = fromOf(desk);
  if (!assessment || !from) return [];
  const facts = {
    procedure: person.procedure || 'issue',
    profession: person.choices.profession ?? '',
    days: dayNames(desk),
    provenance: provenanceLines(from, words),
  } as const;
  return calendarDays(assessment, facts, words);
}

/** Makes the file, with what makes it fetched now. */
export async function saveCalendar(desk: Desk, days: readonly CalendarDay[]) {
  const { session, words } = desk;
  const asked = askedOf(session);
  Object.assign(asked, { calendar: 'coming', calendarOf: session.assessment });
  desk.refresh();
  try {
    const { calendarFile } = await import('../take-away/calendar-file.ts');
    const name = words.say('calendar-name');
    const file = calendarFile(days, {
      name,
      address: pageAddress(words.language),
      now: new Date(),
    });
    const kind = session.person.procedure || 'issue';
    download(`anyqtama-${kind}.ics`, 'text/calendar;charset=utf-8', file);
    asked.calendar = 'done';
  } catch {
    asked.calendar = 'failed';
  }
  desk.refresh();
}
