import type { Language } from '#engine';
import { scopes, type Scope } from './annex.ts';
import type { Words } from './words.ts';

/** A thing the page is asked to make: not asked for, on its way, done, or impossible just now. */
export type Making = 'idle' | 'coming' | 'done' | 'failed';

interface Choice {
  readonly id: string;
  readonly name: string;
  readonly chosen: boolean;
}

export interface PaperView {
  readonly print: {
    readonly title: string;
    readonly lead: string;
    readonly scope: string;
    readonly scopes: readonly Choice[];
    readonly beside: string;
    readonly languages: readonly Choice[];
    readonly waiting: boolean;
    readonly state: string;
    readonly button: string;
  };
  readonly calendar: {
    readonly title: string;
    readonly lead: string;
    readonly waiting: string;
    readonly count: number;
    readonly button: string;
    readonly state: string;
  };
}

/** The languages an office in Kazakhstan works in. */
export const officeLanguages: readonly Language[] = ['kk', 'ru'];

export interface PaperState {
  readonly scope: Scope;
  readonly beside: Language | '';
  readonly sheet: Making;
  readonly calendar: Making;
  /** Whether a part of the result that paper shows is on its way. */
  readonly coming: boolean;
}

function madeText(making: Making, done: string, words: Words): string {
  const said = { idle: '', coming: 'part-coming', done, failed: 'paper-failed' }[making];
  return said && words.say(said);
}

function printView({ scope, beside, sheet, coming }: PaperState, words: Words): PaperView['print'] {
  const others = officeLanguages.filter((language) => language !== words.language);
  return {
    title: words.say('print-title'),
    lead: words.say('print-lead'),
    scope: words.say('print-scope'),
    scopes: scopes.map((id) => ({
      id,
      name: words.say(`print-scope-${id}`),
      chosen: id === scope,
    })),
    beside: words.say('print-beside'),
    languages: ['', ...others].map((id) => ({
      id,
      name: words.say(`print-beside-${id || 'none'}`),
      chosen: id === beside,
    })),
    waiting: coming || sheet === 'coming',
    state: madeText(sheet, '', words),
    button: words.say('print-button'),
  };
}

/** `count` days can be counted, `waiting` terms have none. */
export function paperView(
  state: PaperState,
  dates: { readonly count: number; readonly waiting: number },
  words: Words,
): PaperView {
  const { count, waiting } = dates;
  return {
    print: printView(state, words),
    calendar: {
      title: words.say('calendar-title'),
      lead: words.say(count ? 'calendar-lead' : 'calendar-none', { count }),
      waiting: waiting ? words.say('calendar-waiting', { count: waiting }) : '',
      count,
      button: words.say('calendar-button'),
      state: madeText(state.calendar, 'calendar-saved', words),
    },
  };
}
