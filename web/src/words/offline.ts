import { longDate } from './dates.ts';
import type { Orders } from './frame.ts';
import type { Words } from './words.ts';

/** How the copy of the page on this device stands. */
export interface Copy {
  readonly offline: boolean;
  /** A newer version is here, whole, and waits. */
  readonly newer: boolean;
  /** Someone is between the first answer and the result. */
  readonly answering: boolean;
  readonly answered: boolean;
  /** Something typed cannot go over to the newer version: the application. */
  readonly drafted: boolean;
  /** The browser keeps nothing, not even over a reload. */
  readonly closed: boolean;
  /** Other tabs show the old version. */
  readonly others: boolean;
}

export interface CopyView {
  readonly label: string;
  /** Nothing to say: no sentences. */
  readonly sentences: readonly string[];
  readonly use: string | null;
  readonly notNow: string;
}

function newerText({ others, answered, drafted, closed }: Copy): readonly string[] {
  if (others) return ['newer-others'];
  const fate = closed ? 'newer-loses' : 'newer-brings';
  return ['newer-here', answered ? fate : 'newer-keeps', ...(drafted ? ['newer-draft'] : [])];
}

/** A newer version is never offered in the middle of an interview. */
export function copyView(copy: Copy, { inForceTo }: Orders, words: Words): CopyView {
  const offered = copy.newer && !copy.answering;
  const date = longDate(inForceTo, words.language);
  const offline = copy.offline ? [words.say('offline-now', { date })] : [];
  const newer = offered ? newerText(copy).map((id) => words.say(id)) : [];
  return {
    label: words.say('offline-label'),
    sentences: [...offline, ...newer],
    use: offered ? words.say('newer-use') : null,
    notNow: words.say('newer-not-now'),
  };
}
