import type { Description, Engine, Language } from '#engine';
import { requestOf } from '../case.ts';
import { bothOfPair } from '../flow/paper-count.ts';
import type { Library } from '../library.ts';
import type { Session } from '../session.ts';
import type { Arrival } from '../take-away/arrival.ts';
import type { DayNames } from '../words/day-strip.ts';
import { notesOn } from '../words/notes.ts';
import type { Words } from '../words/words.ts';

/** Scenes with words and `styles` of their own that are fetched when first wanted. */
export interface LaterScenes {
  readonly steps: typeof import('./steps.ts');
  readonly experience: typeof import('./experience.ts');
  readonly profession: typeof import('./profession.ts');
  readonly result: typeof import('./outcome.ts');
  readonly 'what-if': typeof import('./what-if.ts');
  readonly sheet: typeof import('./sheet.ts');
  readonly why: typeof import('./why.ts');
  readonly arrival: typeof import('./arrival.ts');
  readonly recheck: typeof import('./recheck.ts');
  readonly 'take-away': typeof import('./take-away.ts');
  readonly paper: typeof import('./paper.ts');
  readonly application: typeof import('./application.ts');
  readonly plan: typeof import('./plan.ts');
  readonly editions: typeof import('./editions.ts');
  readonly about: typeof import('./about.ts');
  readonly derivation: typeof import('./derivation.ts');
  readonly stopped: typeof import('./stopped.ts');
}

/** Parts of the page that may still be on their way. */
export interface Parts {
  /** The scenes of a part, or nothing yet. Who asks for them has them fetched. */
  readonly scenes: <Name extends keyof LaterScenes>(name: Name) => LaterScenes[Name] | undefined;
  readonly hasFailed: (name: keyof LaterScenes) => boolean;
  readonly want: (name: keyof LaterScenes) => Promise<void>;
}

/** What lies on the desk when a scene is laid out. */
export interface Desk {
  readonly session: Session;
  readonly library: Library;
  readonly described: Description;
  readonly engine: Engine;
  readonly words: Words;
  readonly later: Parts;
  /** What came in from outside is dealt with by a part of its own. */
  readonly arrive: (arrival: Arrival | null) => void;
  /** Begins without any answer. */
  readonly forget: () => void;
  /** Whether this is a page of our own, and not a part of another. */
  readonly home: boolean;
  /** The words of any language, for what is said beside. */
  readonly wordsIn: (language: Language) => Promise<Words>;
  /** Shows what has changed. */
  readonly refresh: () => void;
  /** The part of the result a person asked for by name. */
  readonly opened: string;
  /** Civil date and time in Kazakhstan. */
  readonly now: string;
}

/** The notes on the order's text, as far as they have been fetched. */
export function notesFor({ library, words }: Desk) {
  return {
    on: (concern: string) => notesOn(library.defects, concern, words),
    label: (count: number) => words.say('notes-count', { count }),
  };
}

/** Whether both papers of an "or" pair are wanted. */
export function isBothOfPair({ session }: Desk): boolean {
  const { person, assessment, ask } = session;
  return assessment !== null && bothOfPair(requestOf(person), assessment.documents, ask);
}

/** The names of days off in the reader's language, and of the acts that moved some. */
export function dayNames({ library, words }: Desk): DayNames {
  const act = (id: string) => library.actName(id, words);
  return { names: library.dayNames, moved: library.moved, act };
}
