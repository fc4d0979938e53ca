import type { Deadline } from '#engine';
import { citeViews, type CiteView } from './citations.ts';
import { fullDate } from './dates.ts';
import { countedOf, remarksOf } from './deadlines.ts';
import { safeDay } from './next-day.ts';
import type { Words } from './words.ts';

export interface ClockView {
  readonly id: 'contract' | 'certificate';
  readonly title: string;
  readonly day: string | null;
  readonly dayText: string;
  readonly counted: string;
  readonly remarks: readonly string[];
  readonly first: boolean;
  readonly cites: readonly CiteView[];
}

/** The two clocks of an extension: each alone, and which runs out first. */
export interface ClocksView {
  readonly title: string;
  readonly clocks: readonly ClockView[];
  readonly firstMark: string;
  readonly verdict: string;
  /** Whether a day is still to be told. */
  readonly open: boolean;
  readonly tell: string;
}

/** The five days from the contract without the certificate's end, and that end without the contract. */
export interface Clocks {
  readonly contract: Deadline;
  readonly certificate: Deadline;
  /** Whether that end was read off the certificate: then nothing is counted. */
  readonly printed: boolean;
}

function verdictOf(contract: string | null, certificate: string | null, words: Words): string {
  if (!contract || !certificate) return words.say('clocks-open');
  const said = (id: string, day: string) => words.say(id, { date: fullDate(day, words.language) });
  if (contract === certificate) return said('clocks-same', contract);
  if (contract < certificate) return said('clocks-contract', contract);
  return said('clocks-certificate', certificate);
}

export function clocksView(all: Clocks, words: Words): ClocksView {
  const { contract, certificate, printed } = all;
  const days = { contract: safeDay(contract), certificate: certificate.due };
  const both = days.contract !== null && days.certificate !== null;
  const other = { contract: days.certificate, certificate: days.contract };
  const clock = (id: ClockView['id'], deadline: Deadline): ClockView => ({
    id,
    title: words.say(`clock-${id}`),
    day: days[id],
    dayText: days[id] ? fullDate(days[id], words.language) : words.say('clock-no-day'),
    counted:
      printed && id === 'certificate' ? words.say('clock-printed') : countedOf(deadline, words),
    remarks: remarksOf(deadline, words).map(({ text }) => text),
    first: both && (days[id] ?? '') < (other[id] ?? ''),
    cites: citeViews(deadline.citation, words),
  });
  return {
    title: words.say('clocks-title'),
    clocks: [clock('contract', contract), clock('certificate', certificate)],
    firstMark: words.say('clocks-first'),
    verdict: verdictOf(days.contract, days.certificate, words),
    open: !both,
    tell: words.say('clocks-tell'),
  };
}
