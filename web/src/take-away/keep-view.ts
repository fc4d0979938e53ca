import type { Case } from '../case.ts';
import { moment } from '../words/dates.ts';
import type { Args, Words } from '../words/words.ts';
import { canonical } from './canonical.ts';
import { readFile } from './files.ts';
import { caseFrom, tidied } from './kept.ts';
import { Refused } from './shape.ts';

/** The ways to keep and share, as they stand now. */
export interface KeepView {
  readonly say: (id: string, args?: Args) => string;
  readonly hasResult: boolean;
  /** Whether there is a page to link to, and a browser's storage of our own. */
  readonly home: boolean;
  /** What this browser keeps: since when, and whether answers have changed since. */
  readonly saved: string;
}

/** `text` is what the browser kept, if anything. */
function savedText(text: string | null, person: Case, words: Words): string {
  if (text === null) return '';
  try {
    const file = readFile(text);
    const when = words.say('device-saved', { moment: moment(file.saved, words.language) });
    const same = canonical(tidied(caseFrom(file))) === canonical(tidied(person));
    return same ? when : `${when} ${words.say('device-changed')}`;
  } catch (error) {
    if (error instanceof Refused) return words.say('device-unreadable');
    throw error;
  }
}

export function keepView(
  { person, ...standing }: { readonly person: Case } & Pick<KeepView, 'hasResult' | 'home'>,
  text: string | null,
  words: Words,
): KeepView {
  return {
    say: (id, args) => words.say(id, args),
    ...standing,
    saved: savedText(text, person, words),
  };
}
