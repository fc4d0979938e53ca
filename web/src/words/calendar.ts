import type { Assessment, Deadline, Procedure } from '#engine';
import type { DayNames } from './day-strip.ts';
import { fullDate } from './dates.ts';
import { deadlineView, type DeadlineView } from './deadlines.ts';
import { safeDay } from './next-day.ts';
import type { Words } from './words.ts';

/** One whole day in the calendar file. */
export interface CalendarDay {
  /** Names the day among those of the same case, in this file and in every later one. */
  readonly uid: string;
  readonly date: string;
  readonly title: string;
  readonly text: string;
  /** Another way of counting is shown, but nobody is called by it. */
  readonly reminds: boolean;
}

export interface CalendarFacts {
  readonly procedure: Procedure;
  /** The profession applied for: with the procedure it tells one case from another. */
  readonly profession: string;
  readonly days: DayNames;
  /** Edition, repeal, who decides, where the page is: they end the text of every day. */
  readonly provenance: readonly string[];
}

/** FNV-1a: the name of a day holds no answer in the clear. */
function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** The days of a deadline: the one the page leads with, then those of other ways to count. */
function datesOf(deadline: Deadline): readonly { readonly date: string; readonly way: string }[] {
  const lead = safeDay(deadline);
  if (!lead) return [];
  const others = [
    { date: deadline.due ?? lead, way: 'due' },
    ...deadline.alternatives.map(({ due, because }) => ({ date: due, way: because })),
  ];
  return [{ date: lead, way: 'lead' }, ...others.filter(({ date }) => date !== lead)];
}

function textOf(view: DeadlineView, provenance: readonly string[], words: Words): string {
  const places = view.cites.map(({ label }) => label).join('; ');
  return [
    view.headline,
    view.counted,
    view.certain ? '' : view.certainty,
    ...view.remarks.map(({ text }) => text),
    view.detail,
    places && words.say('paper-law', { places }),
    ...provenance,
  ]
    .filter(Boolean)
    .join('\n');
}

function daysOf(deadline: Deadline, facts: CalendarFacts, words: Words): readonly CalendarDay[] {
  const view = deadlineView(deadline, facts.days, words);
  const text = textOf(view, facts.provenance, words);
  const estimated = (title: string) =>
    view.certain ? title : words.say('calendar-estimated', { title });
  return datesOf(deadline).map(({ date, way }) => {
    const lead = way === 'lead';
    const title = lead ? view.title : words.say('calendar-other', { title: view.title });
    return {
      uid: `${facts.procedure}.${deadline.id}.${way}.${markOf(facts.profession)}@anyqtama`,
      date,
      title: estimated(title),
      text: lead ? text : [fullDate(date, words.language), text].join('\n'),
      reminds: lead,
    };
  });
}

/** Every day the page shows for the deadlines, by the same reply and the same words. */
export function calendarDays(
  { deadlines }: Assessment,
  facts: CalendarFacts,
  words: Words,
): readonly CalendarDay[] {
  return deadlines.flatMap((deadline) => daysOf(deadline, facts, words));
}
