import ical, {
  ICalAlarmType,
  ICalCalendarMethod,
  ICalEventTransparency,
  type ICalEvent,
} from 'ical-generator';

import { daysAfter } from '../typed-date.ts';
import type { CalendarDay } from '../words/calendar.ts';

/*
 * ical-generator writes the file: it folds at 75 octets and never inside a letter. (`ics` folds at 75
 * letters, which is 135 octets of Cyrillic, writes "TRIGGER:-P3DT", which is no duration, and brings
 * a schema library along: 21 KB brotli against 8.)
 */

const hour = 3600;
/** At nine in the morning: reminders at midnight wake people. */
const nine = 9 * hour;
const threeDays = 3 * 24 * hour;

function remind(event: ICalEvent, description: string) {
  const type = ICalAlarmType.display;
  event.createAlarm({ type, description, triggerBefore: threeDays - nine });
  event.createAlarm({ type, description, triggerAfter: nine });
}

export interface CalendarOptions {
  readonly name: string;
  /** The address of the page, without answers; empty where it was opened from disk. */
  readonly address: string;
  readonly now: Date;
}

/** The text of a calendar file (RFC 5545). A later file of the same case moves its days. */
export function calendarFile(
  days: readonly CalendarDay[],
  { name, address, now }: CalendarOptions,
): string {
  const calendar = ical({
    name,
    prodId: { company: 'Anyqtama', product: 'Anyqtama' },
    method: ICalCalendarMethod.PUBLISH,
  });
  // Calendars take the day with the greater number: minutes grow by themselves, nothing need be kept.
  const sequence = Math.floor(now.getTime() / 60_000);
  const today = now.toISOString().slice(0, 10);
  for (const { uid, date, title, text, reminds } of days) {
    const event = calendar.createEvent({
      id: uid,
      stamp: now,
      sequence,
      allDay: true,
      start: date,
      end: daysAfter(date, 1), // the first day that is no longer part of it
      summary: title,
      description: text,
      transparency: ICalEventTransparency.TRANSPARENT,
      ...(address && { url: address }),
    });
    if (reminds && date >= today) remind(event, title);
  }
  return calendar.toString();
}
