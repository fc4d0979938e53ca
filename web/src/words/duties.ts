import type { Citation, Deadline } from '#engine';
import { citeViews } from './citations.ts';
import { longDate, weekdayName } from './dates.ts';
import { safeDay } from './next-day.ts';
import type { Said } from './outcome.ts';
import type { Afterwards, Listed } from './statements.ts';
import type { Words } from './words.ts';

/** A day that a person may tell, right where it matters. */
export interface EventDay {
  readonly event: string;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly fault: string;
}

/** A duty after the certificate; `day` once its event's day is known. */
export interface DutyView extends Said {
  readonly ask: EventDay | null;
  readonly day: string | null;
  readonly dayText: string;
  readonly certainty: string;
}

export interface DutyFacts {
  readonly law: Afterwards;
  /** Days of events as typed. */
  readonly typed: (event: string) => string;
  /** The engine's deadline of a duty, by the id of the duty. */
  readonly deadlines: Readonly<Record<string, Deadline | undefined>>;
}

export function eventDay(event: string, value: string, words: Words): EventDay {
  return {
    event,
    id: `tell-${event}`,
    label: words.say(`event-${event}.question`),
    hint: words.say(`event-${event}.hint`),
    value,
    fault: words.say('error-invalid_date.detail'),
  };
}

function dayTextOf(deadline: Deadline | undefined, words: Words): string {
  if (!deadline?.starts.date) return '';
  const day = safeDay(deadline);
  if (!day) return words.say('deadline-no-calendar');
  const { language } = words;
  return words.say('deadline-by', {
    date: longDate(day, language),
    weekday: weekdayName(day, language),
  });
}

/** The day that starts a duty's term; none where the order sets no term. */
export function startOf(duty: Listed, law: Afterwards): string | undefined {
  return law.time_limits.find(({ id }) => id === duty.time_limit)?.starts;
}

/** The duties; the day of an event is asked for where it is first needed. */
export function dutyViews({ law, typed, deadlines }: DutyFacts, words: Words): readonly DutyView[] {
  const asked = new Set<string | undefined>();
  return law.duties.map((duty) => {
    const { id, provision, time_limit } = duty;
    const limit = law.time_limits.find((each) => each.id === time_limit);
    const place = provision ?? limit?.provision;
    const citation: Citation | undefined = place ? { act: law.act, provision: place } : undefined;
    const event = limit?.starts;
    const ask = event && !asked.has(event) ? eventDay(event, typed(event), words) : null;
    asked.add(event);
    const deadline = deadlines[id];
    const certainty = deadline?.certainty ?? 'confirmed';
    return {
      id,
      title: words.say(`duty-${id}`),
      detail: words.say(`duty-${id}.detail`),
      cites: citeViews(citation, words),
      ask,
      day: deadline ? safeDay(deadline) : null,
      dayText: dayTextOf(deadline, words),
      certainty: certainty === 'confirmed' ? '' : words.say(`certainty-${certainty}`),
    };
  });
}
