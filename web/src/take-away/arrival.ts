import type { Assessment, CivilDateTime } from '#engine';
import type { Case } from '../case.ts';
import { readFile, type MadeWith, type Place } from './files.ts';
import { caseFrom } from './kept.ts';
import { sorted, type Dropped, type Known } from './known.ts';
import { readFragment } from './link.ts';
import { Refused } from './shape.ts';

/** Answers that came in, as far as the law still knows them. */
export interface Opened {
  readonly person: Case;
  readonly dropped: readonly Dropped[];
  readonly place?: Place;
  readonly saved?: CivilDateTime;
  /** The result as it was, and by what it was made. */
  readonly before?: { readonly reply: Assessment; readonly made: MadeWith };
}

export type Source = 'link' | 'file' | 'device';

function fromLink(fragment: string, known: Known): Opened {
  return sorted(caseFrom(readFragment(fragment)), known);
}

function fromFile(source: string, known: Known): Opened {
  const file = readFile(source);
  const { place, saved, edition, data, engine } = file;
  return {
    ...sorted(caseFrom(file), known),
    saved,
    ...(place && { place }),
    ...('reply' in file && { before: { reply: file.reply, made: { edition, data, engine } } }),
  };
}

/** The answers in a link, in a file, or in what the device kept; or why they are refused. */
export function readArrival(source: Source, text: string, known: Known): Opened | Refused {
  try {
    return source === 'link' ? fromLink(text, known) : fromFile(text, known);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
