import type { Language } from '#engine';
import type { ViewId } from '../flow/steps.ts';
import { longDate } from './dates.ts';
import { languages } from './language.ts';
import type { Words } from './words.ts';

/** The orders the first lines speak of: their numbers and days. */
export interface Orders {
  readonly order: string;
  readonly since: string;
  readonly inForceTo: string;
  readonly successor: string;
  readonly successorDate: string;
}

export interface FrameView {
  readonly skip: string;
  readonly languageLabel: string;
  readonly languages: readonly {
    readonly id: Language;
    readonly name: string;
    readonly current: boolean;
  }[];
  /** The way to leave at once, to a page that anyone may have open. */
  readonly leave: { readonly to: string; readonly name: string; readonly detail: string };
  readonly openSaved: string;
  readonly repealTag: string;
  readonly repealText: string;
  readonly repealMore: string;
  readonly introTitle: string;
  readonly introLead: string;
  readonly introWhat: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly navLabel: string;
  readonly parts: readonly {
    readonly id: 'questions' | 'review' | 'result';
    readonly name: string;
    readonly current: boolean;
  }[];
  readonly about: string;
}

function partOf(view: ViewId): FrameView['parts'][number]['id'] | null {
  if (view === 'about') return null;
  return view === 'review' || view === 'result' ? view : 'questions';
}

/** The repeal: in short above every view, in full on paper and where no script runs. */
export function repealText(length: 'short' | 'full', repeal: Orders, words: Words): string {
  return words.say(`repeal-${length}`, {
    number: repeal.order,
    since: longDate(repeal.since, words.language),
    successor: repeal.successor,
    date: longDate(repeal.successorDate, words.language),
  });
}

export function frameView(view: ViewId, repeal: Orders, words: Words): FrameView {
  const { language } = words;
  const promise = (id: string) => ({
    title: words.say(`intro-${id}-title`),
    text: words.say(`intro-${id}`),
  });
  return {
    skip: words.say('skip-link'),
    languageLabel: words.say('language-label'),
    languages: (Object.entries(languages) as [Language, string][]).map(([id, name]) => ({
      id,
      name,
      current: id === language,
    })),
    leave: {
      to: `https://${language}.wikipedia.org/`,
      name: words.say('leave'),
      detail: words.say('leave-detail'),
    },
    openSaved: words.say('open-saved'),
    repealTag: words.say('repeal-tag'),
    repealText: repealText('short', repeal, words),
    repealMore: words.say('repeal-more', { successor: repeal.successor }),
    introTitle: words.say('intro-title'),
    introLead: words.say('intro-lead'),
    introWhat: words.say('intro-what'),
    promises: ['work', 'decides', 'device'].map(promise),
    navLabel: words.say('nav-label'),
    parts: (['questions', 'review', 'result'] as const).map((id) => ({
      id,
      name: words.say(`view-${id}`),
      current: id === partOf(view),
    })),
    about: words.say('about-title'),
  };
}
