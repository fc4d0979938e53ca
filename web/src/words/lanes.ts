import type { AssessRequest, Assessment, Deadline } from '#engine';
import { eventsOf } from '../flow/steps.ts';
import { daysBetween } from '../typed-date.ts';
import { fullDate } from './dates.ts';
import { termOf } from './deadlines.ts';
import { safeDay } from './next-day.ts';
import type { Words } from './words.ts';

type Lane = Deadline['actor'];

/** Something done, or to be done, by one of the two. */
export interface LaneEntry {
  readonly id: string;
  readonly lane: Lane;
  readonly actor: string;
  readonly title: string;
  readonly when: string;
  /** Said where the calendar of the day is not confirmed. */
  readonly mark: string;
}

export interface LaneDay {
  /** Nothing where the day is not known yet. */
  readonly date: string | null;
  readonly day: string;
  /** "12 days later": the picture gives every day the same room. */
  readonly gap: string;
  readonly marks: readonly string[];
  readonly entries: readonly LaneEntry[];
}

export interface LanesView {
  readonly title: string;
  readonly lead: string;
  readonly days: readonly LaneDay[];
}

type Dated = LaneEntry & { readonly date: string | null };

const byOffice = ['issued'];
/** Its day is that of the term it ends. */
const shownAsTerm = ['certificate_ends'];

function eventEntry(event: string, date: string, words: Words): Dated {
  const lane = byOffice.includes(event) ? 'authority' : 'applicant';
  return {
    id: event,
    lane,
    actor: words.say(`actor-${lane}`),
    title: words.say(`event-${event}`),
    when: '',
    mark: '',
    date: date.slice(0, 10),
  };
}

function eventEntries(
  { deadlines }: Assessment,
  { as_of, procedure = 'issue', events = {} }: AssessRequest,
  words: Words,
): Dated[] {
  const filed = deadlines.some(({ starts }) => starts.event === 'filed');
  const given = eventsOf[procedure]
    .filter((event) => !shownAsTerm.includes(event))
    .flatMap((event) => {
      const date = events[event as keyof typeof events];
      return date ? [eventEntry(event, date, words)] : [];
    });
  return [...(filed ? [eventEntry('filed', as_of, words)] : []), ...given];
}

function whenOf(deadline: Deadline, words: Words): string {
  const term = termOf(deadline, words);
  if (safeDay(deadline)) return term && words.say('lanes-last', { term });
  if (deadline.certainty === 'unknown') return words.say('deadline-no-calendar');
  const from = words.say(`event-${deadline.starts.event}.from`);
  return term ? words.say('term-from', { term, from }) : from;
}

function deadlineEntry(deadline: Deadline, words: Words): Dated {
  const { id, actor, certainty } = deadline;
  return {
    id,
    lane: actor,
    actor: words.say(`actor-${actor}`),
    title: words.say(`deadline-${id}`),
    when: whenOf(deadline, words),
    mark: certainty && certainty !== 'confirmed' ? words.say(`certainty-${certainty}`) : '',
    date: safeDay(deadline),
  };
}

/** The days in order, and today where it lies among them. */
function datesOf(entries: readonly Dated[], today: string): readonly string[] {
  const dates = [...new Set(entries.flatMap(({ date }) => date ?? []))].sort();
  const inside = today > (dates[0] ?? today) && today < (dates.at(-1) ?? today);
  return inside ? [...new Set([...dates, today])].sort() : dates;
}

function gapOf(from: string | undefined, to: string, words: Words): string {
  return from ? words.say('lanes-gap', { count: daysBetween(from, to) }) : '';
}

/** Every step of the procedure by its day, who acts, and what is not known yet. */
export function lanesView(
  assessment: Assessment,
  asked: AssessRequest,
  today: string,
  words: Words,
): LanesView {
  const entries = [
    ...eventEntries(assessment, asked, words),
    ...assessment.deadlines.map((deadline) => deadlineEntry(deadline, words)),
  ];
  const filing = entries.find(({ id }) => id === 'filed')?.date;
  const marksOf = (date: string) => [
    ...(date === filing ? [words.say('lanes-filing')] : []),
    ...(date === today ? [words.say('lanes-today')] : []),
  ];
  const dates = datesOf(entries, today);
  const known = dates.map((date, place) => ({
    date,
    day: fullDate(date, words.language),
    gap: gapOf(dates[place - 1], date, words),
    marks: marksOf(date),
    entries: entries.filter((entry) => entry.date === date),
  }));
  const unknown = entries
    .filter(({ date }) => date === null)
    .map((entry) => ({
      date: null,
      day: words.say('lanes-unknown'),
      gap: '',
      marks: [],
      entries: [entry],
    }));
  return {
    title: words.say('lanes-title'),
    lead: words.say('lanes-lead'),
    days: [...known, ...unknown],
  };
}
