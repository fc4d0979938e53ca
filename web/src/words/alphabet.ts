import type { Language } from '#engine';

/** The Kazakh alphabet. Chromium has no Kazakh collation and would sort Ә, Ғ, Қ after Я. */
const kazakh = [...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя'];
const rank = new Map(kazakh.map((letter, place) => [letter, place]));

function compareKazakh(left: string, right: string): number {
  const [a, b] = [[...left.toLowerCase()], [...right.toLowerCase()]];
  for (let at = 0; at < Math.min(a.length, b.length); ++at) {
    const difference = (rank.get(a[at] ?? '') ?? -1) - (rank.get(b[at] ?? '') ?? -1);
    if (difference) return difference;
  }
  return a.length - b.length;
}

/** The order of names in a language. */
export function alphabetical(language: Language): (left: string, right: string) => number {
  return language === 'kk' ? compareKazakh : new Intl.Collator(language).compare;
}
