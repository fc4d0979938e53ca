import type { Reading, Score } from '#engine';
import { readingsOf } from './rails.ts';
import type { Words } from './words.ts';

function numbersText({ earned, reachable }: Reading, words: Words): string {
  if (earned === reachable) return String(earned);
  return words.say('range-numbers', { from: earned, to: reachable });
}

/** What one reading can still come to: "7 points", "between 7 and 10 points". */
export function readingText({ earned, reachable }: Reading, words: Words): string {
  if (earned === reachable) return words.say('points', { count: earned });
  return words.say('range-between', { from: earned, to: reachable });
}

/** The points a person can still end with, "between 3 and 9 points"; both readings where they differ. */
export function rangeText(score: Score, words: Words): string {
  const { strict, lenient } = score;
  if (readingsOf(score).length > 1) {
    return words.say('range-both', {
      strict: numbersText(strict, words),
      lenient: numbersText(lenient, words),
    });
  }
  return readingText(strict, words);
}

/** What both readings say of the threshold; "not enough" only where no answer can change it. */
export function standText({ strict, lenient }: Score, words: Words): string {
  if (strict.verdict !== 'not_reached') return words.say(`stand-${strict.verdict}`);
  const only = { reached: 'open', undecided: 'lenient', not_reached: 'not_reached' };
  return words.say(`stand-${only[lenient.verdict]}`);
}

/** The points as an interval: "Between 3 and 9 points, 5 needed: can still pass"; nothing where none are given. */
export function pointsText(score: Score | null, words: Words): string {
  if (!score) return '';
  const points = rangeText(score, words);
  const stand = standText(score, words);
  return sentence(words.say('so-far', { points, threshold: score.threshold, stand }));
}

/** With a capital, as a sentence begins. */
export function sentence(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
