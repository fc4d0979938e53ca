import type { Language } from '#engine';
import { languages } from '../words/language.ts';
import { Words } from '../words/words.ts';

/** The words of some files, in each language: few enough to come all at once. */
export function wordsOf(
  sources: Readonly<Record<string, string>>,
): Readonly<Record<Language, Words>> {
  const own = (language: string) =>
    Object.entries(sources).flatMap(([path, text]) =>
      path.includes(`/${language}/`) ? [text] : [],
    );
  const spoken = Object.keys(languages).map((language) => [
    language,
    new Words(language as Language, own(language)),
  ]);
  return Object.fromEntries(spoken);
}
