import type { Language } from '#engine';
import { languages } from './words/frame.ts';
import { Words } from './words/words.ts';

const sources = import.meta.glob<string>('../locales/*/*.ftl', {
  query: '?raw',
  import: 'default',
});

export function isLanguage(text: string | null | undefined): text is Language {
  return text !== null && text !== undefined && Object.hasOwn(languages, text);
}

/** The language asked for, else the first of the browser's that we have, else English. */
export function chooseLanguage(asked: string | null, wanted: readonly string[]): Language {
  const short = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return [asked, ...short].find(isLanguage) ?? 'en';
}

/** Fetches the words of one language. */
export async function wordsIn(language: Language): Promise<Words> {
  const fetched = ['page', 'law'].map((file) => sources[`../locales/${language}/${file}.ftl`]?.());
  const texts = await Promise.all(fetched);
  return new Words(
    language,
    texts.filter((text) => text !== undefined),
  );
}
