import type { Assessment, Change, WayToReach } from '#engine';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

export interface WayView {
  readonly changes: readonly { readonly text: string; readonly when: string }[];
  readonly reaches: string;
  readonly way: WayToReach;
}

export interface WaysView {
  readonly title: string;
  /** How far the strict reading is from the threshold. */
  readonly short: string;
  readonly lead: string;
  /** Said where points alone would not help. */
  readonly beside: string;
  readonly showLabel: string;
  readonly ways: readonly WayView[];
}

function changeView(change: Change, words: Words) {
  const id = `change-${change.criterion}`;
  if (change.criterion !== 'experience') return { text: words.say(id), when: '' };
  const { years = 0, months = 0, days = 0 } = change.to;
  const date = change.on && longDate(change.on, words.language);
  return {
    text: words.say(id, { years, months, days }),
    when: date ? words.say(`${id}.on`, { date }) : '',
  };
}

function wayView(way: WayToReach, words: Words): WayView {
  const { changes, strict, lenient } = way;
  return {
    way,
    changes: changes.map((change) => changeView(change, words)),
    reaches: words.say(strict === lenient ? 'ways-both' : 'ways-differ', { strict, lenient }),
  };
}

/** Another ground for refusal that no points take away. */
function besideText({ grounds_for_refusal }: Assessment, words: Words): string {
  const names = grounds_for_refusal
    .filter(({ id, status }) => id !== 'threshold' && status === 'found')
    .map(({ id }) => words.say(`ground-${id}`));
  return names.length ? words.say('ways-beside', { names: words.list(names) }) : '';
}

/** How the strict reading could still reach the threshold; nothing once it does. */
export function waysView(assessment: Assessment, words: Words): WaysView | null {
  const { score, ways_to_reach } = assessment;
  if (!score || score.strict.earned >= score.threshold) return null;
  const { threshold } = score;
  return {
    title: words.say('ways-title', { threshold }),
    short: words.say('ways-short', { short: threshold - score.strict.earned }),
    showLabel: words.say('ways-show'),
    lead: words.say(ways_to_reach.length ? 'ways-lead' : 'ways-none', { threshold }),
    beside: besideText(assessment, words),
    ways: ways_to_reach.map((way) => wayView(way, words)),
  };
}
