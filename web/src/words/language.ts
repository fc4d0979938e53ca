import type { Language } from '#engine';

export const languages: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  kk: 'Қазақша',
};

export function isLanguage(text: string | null | undefined): text is Language {
  return Object.hasOwn(languages, String(text));
}

/** The language asked for, else the first of the browser's that we have, else English. */
export function chooseLanguage(asked: string | null, wanted: readonly string[]): Language {
  const short = wanted.map((tag) => tag.toLowerCase().split('-')[0]);
  return [asked, ...short].find(isLanguage) ?? 'en';
}
