import type { Alternative, Citation, Deadline } from '#engine';
import { citeView, citeViews, type CiteView } from './citations.ts';
import { fullDate, longDate, weekdayName } from './dates.ts';
import {
  dayStrip,
  reasonOf,
  stripLegend,
  type DayCell,
  type DayNames,
  type LegendLine,
} from './day-strip.ts';
import { safeDay } from './next-day.ts';
import type { Words } from './words.ts';

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
  /** Where two places of the order give two terms: the later day, and the earlier ones. */
  readonly terms: readonly TermView[];
  readonly certainty: string;
  readonly certain: boolean;
  readonly skippedTitle: string;
  readonly skipped: readonly { readonly date: string; readonly reason: string }[];
  readonly strip: readonly DayCell[];
  readonly legend: readonly LegendLine[];
  readonly stripTitle: string;
  readonly cites: readonly CiteView[];
}

export interface TermView {
  readonly day: string;
  readonly said: string;
  readonly cite: CiteView;
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

/** "within 6 working days"; empty for a day that is no term. */
export function termOf(deadline: Deadline, words: Words): string {
  const { term } = deadline;
  if (!term) return '';
  const form = isExpiry(deadline) ? 'most' : 'within';
  return words.say(`term-${term.unit}.${form}`, { count: term.count });
}

/** "within 5 working days from the day you conclude the contract: 1 June 2022". */
export function countedOf(deadline: Deadline, words: Words): string {
  const { starts } = deadline;
  const from = words.say(`event-${starts.event}.from`);
  const term = termOf(deadline, words);
  if (!term) return '';
  if (!starts.date) return words.say('term-from', { term, from });
  return words.say('deadline-counted', {
    term,
    from,
    start: longDate(starts.date, words.language),
  });
}

/** An alternative that another place of the order gives. */
function isAnotherPlace({ citation }: Alternative, deadline: Deadline): boolean {
  return citation.provision !== deadline.citation.provision;
}

function termsOf(deadline: Deadline, words: Words): readonly TermView[] {
  const others = deadline.alternatives.filter((other) => isAnotherPlace(other, deadline));
  if (!deadline.due || !others.length) return [];
  const view = (due: string, said: string, citation: Citation) => ({
    day: fullDate(due, words.language),
    said: words.say(said),
    cite: citeView(citation, words),
  });
  return [
    view(deadline.due, 'terms-later', deadline.citation),
    ...others.map(({ due, citation }) => view(due, 'terms-earlier', citation)),
  ];
}

/** What other counts or readings give. */
export function remarksOf(deadline: Deadline, words: Words) {
  const { language } = words;
  const samePlace = deadline.alternatives.filter((other) => !isAnotherPlace(other, deadline));
  return samePlace.map(({ due, because, citation }) => {
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
  const strip = dayStrip(deadline, safeDay(deadline) ?? '', days, words);
  return {
    id,
    title: words.say(`deadline-${id}`),
    detail: words.say(`deadline-${id}-detail`),
    actor,
    actorName: words.say(`actor-${actor}`),
    due: safeDay(deadline),
    headline: headlineOf(deadline, words),
    counted: countedOf(deadline, words),
    remarks: remarksOf(deadline, words),
    terms: termsOf(deadline, words),
    certainty: certainty ? words.say(`certainty-${certainty}`) : '',
    certain: certainty === 'confirmed',
    skippedTitle: words.say('deadline-skipped', { count: deadline.skipped.length }),
    skipped: deadline.skipped.map(({ date, reason }) => ({
      date: fullDate(date, words.language),
      reason: reasonOf(date, reason, days, words),
    })),
    strip,
    legend: stripLegend(strip, deadline, days, words),
    stripTitle: words.say('deadline-strip'),
    cites: citeViews(citation, words, see_also),
  };
}
