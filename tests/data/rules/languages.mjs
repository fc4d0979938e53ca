// The words of the data: complete in three languages, every word in one script.
import { objectsIn } from './walk.mjs';

const languages = ['en', 'ru', 'kk'];

/** Titles of acts stand only in the languages in which they were seen; a status is no text. */
const inOneLanguage = /^data\/acts\.json\/acts\/\d+\/title$|\/titles_status$/;

const hasWords = (object) => languages.some((language) => typeof object[language] === 'string');

/** Yields [place, words] for every text in three languages. */
function* wordsIn(data) {
  for (const [path, content] of Object.entries(data)) {
    for (const [place, object] of objectsIn(content, path))
      if (hasWords(object)) yield [place, object];
  }
}

export const untranslated = (data) =>
  [...wordsIn(data)]
    .filter(([place]) => !inOneLanguage.test(place))
    .flatMap(([place, words]) =>
      languages
        .filter((language) => !words[language]?.trim())
        .map((language) => `${place} has no ${language}`),
    );

const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}/u;

/** Latin letters that look Cyrillic; a word of nothing else hides in a Cyrillic text. */
const alike = /^[AaBCcEeHiIKMOoPpTXxy]$/;

/** Quoted as printed in Form 3. */
const quoted = 'S.P.';

/** The words of `text` whose letters are not all of one script, and lone Latin look-alikes. */
export function mixedWords(text, language) {
  return (text.replaceAll(quoted, '').match(/\p{L}+/gu) ?? []).filter(
    (word) => (cyrillic.test(word) && latin.test(word)) || (language !== 'en' && alike.test(word)),
  );
}

/** A Russian or Kazakh text without a Cyrillic word; the name of the program is no word. */
export const isForeign = (text, language) =>
  language !== 'en' && latin.test(text.replaceAll('Anyqtama', '')) && !cyrillic.test(text);

export const mixed = (data) =>
  [...wordsIn(data)].flatMap(([place, words]) =>
    languages.flatMap((language) =>
      mixedWords(words[language] ?? '', language).map((word) => `${place}/${language}: ${word}`),
    ),
  );

/** Letters of Kazakh that Russian does not have, in a Russian text: only names keep them. */
const kazakhNames = new Set(['Жетісу']);

export const kazakhInRussian = (data) =>
  [...wordsIn(data)].flatMap(([place, { ru = '' }]) =>
    (ru.match(/\p{L}*[әғқңөұүһі]\p{L}*/giu) ?? [])
      .filter((word) => !kazakhNames.has(word))
      .map((word) => `${place}/ru: ${word}`),
  );
