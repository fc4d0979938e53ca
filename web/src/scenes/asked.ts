import type { Assessment, Language } from '#engine';
import type { Session } from '../session.ts';
import type { Scope } from '../words/annex.ts';
import type { Making } from '../words/paper.ts';
import type { Words } from '../words/words.ts';

/** What a visitor asked to be made. It is kept as long as the visit. */
export interface Asked {
  scope: Scope;
  beside: Language | '';
  besideWords: Words | null;
  sheet: Making;
  calendar: Making;
  /** Whether the draft of the application is unfolded. */
  drafting: boolean;
  /** What the calendar file was made of: of another assessment it would be another file. */
  calendarOf: Assessment | null;
}

const askedIn = new WeakMap<Session, Asked>();

export function askedOf(session: Session): Asked {
  const asked = askedIn.get(session) ?? {
    scope: 'whole',
    beside: '',
    besideWords: null,
    sheet: 'idle',
    calendar: 'idle',
    drafting: false,
    calendarOf: null,
  };
  askedIn.set(session, asked);
  return asked;
}
