import type { Language } from '#engine';
import type { ViewId } from '../flow/steps.ts';
import { longDate } from './dates.ts';
import type { Repeal } from './statements.ts';
import type { Words } from './words.ts';

export const languages: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
};

export interface FrameView {
  readonly skip: string;
  readonly languageLabel: string;
  readonly languages: readonly {
    readonly id: string;
    readonly name: string;
    readonly current: boolean;
  }[];
  readonly repealTag: string;
  readonly repealText: string;
  readonly repealMore: string;
  readonly introTitle: string;
  readonly introLead: string;
  readonly promises: readonly { readonly title: string; readonly text: string }[];
  readonly navLabel: string;
  readonly parts: readonly {
    readonly id: 'questions' | 'review' | 'result';
    readonly name: string;
    readonly current: boolean;
  }[];
}

function partOf(view: ViewId): FrameView['parts'][number]['id'] {
  return view === 'review' || view === 'result' ? view : 'questions';
}

export function frameView(view: ViewId, repeal: Repeal, words: Words): FrameView {
  const { language } = words;
  const promise = (id: string) => ({
    title: words.say(`intro-${id}-title`),
    text: words.say(`intro-${id}`),
  });
  return {
    skip: words.say('skip-link'),
    languageLabel: words.say('language-label'),
    languages: Object.entries(languages).map(([id, name]) => ({
      id,
      name,
      current: id === language,
    })),
    repealTag: words.say('repeal-tag'),
    repealText: words.say('repeal-text', {
      number: repeal.order,
      since: longDate(repeal.since, language),
      successor: repeal.successor,
      date: longDate(repeal.successorDate, language),
    }),
    repealMore: words.say('repeal-more', { successor: repeal.successor }),
    introTitle: words.say('intro-title'),
    introLead: words.say('intro-lead'),
    promises: ['work', 'decides', 'device'].map(promise),
    navLabel: words.say('nav-label'),
    parts: (['questions', 'review', 'result'] as const).map((id) => ({
      id,
      name: words.say(`view-${id}`),
      current: id === partOf(view),
    })),
  };
}
