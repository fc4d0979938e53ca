import type { Language } from '#engine';

const names = (text: string): readonly string[] => text.split(' ');

/** The months as dates name them. Our own: Chromium has no Kazakh ones and prints "2026 M03 9". */
export const months: Record<Language, readonly string[]> = {
  en: names(
    'January February March April May June July August September October November December',
  ),
  ru: names('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
  kk: names('қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'),
};

/** Kazakh letters that months begin with, as they are typed on a keyboard without them. */
const plain: Record<string, string> = { ә: 'а', қ: 'к', ң: 'н', і: 'и' };
const start = (word: string) =>
  word
    .toLowerCase()
    .replace(/[әқңі]/g, (letter) => plain[letter] ?? letter)
    .slice(0, 3);

/** Three letters tell every month of the three languages apart, in any case: "май" and "мая" are one. */
const numbers = new Map(
  Object.values(months).flatMap((all) => all.map((name, place) => [start(name), place + 1])),
);
numbers.set('май', 5);

/** The number of a month that a word names; nothing for other words. */
export function monthNamed(word: string): number | undefined {
  return numbers.get(start(word));
}
