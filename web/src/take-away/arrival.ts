import type { Assessment, CivilDateTime } from '#engine';
import type { Case, Path } from '../case.ts';
import type { ViewId } from '../flow/steps.ts';
import type { Variant } from '../flow/variants.ts';
import { readCarried, readFile, type MadeWith, type Place } from './files.ts';
import { caseFrom } from './kept.ts';
import { sorted, type Dropped, type Known } from './known.ts';
import { readFragment } from './link.ts';
import { prefilled } from './prefill.ts';
import { Refused } from './shape.ts';

/** Answers that came in, as far as the law still knows them. */
export interface Opened {
  readonly person: Case;
  readonly dropped: readonly Dropped[];
  /** What the address filled in. */
  readonly filled?: readonly Path[];
  readonly place?: Place;
  /** What goes over a reload alone. */
  readonly carried?: { readonly variants: readonly Variant[]; readonly sought: string };
  readonly saved?: CivilDateTime;
  /** The result as it was, and by what it was made. */
  readonly before?: {
    readonly reply: Assessment;
    readonly made: MadeWith;
    readonly saved: CivilDateTime;
  };
}

/** The fragment of an address, a file, what the browser kept, the query of an address, what went over a reload. */
export type Source = 'link' | 'file' | 'device' | 'query' | 'reload';

/** What came in from outside and what became of it; `on` is the only view that shows it. */
export type Arrival = { readonly on?: ViewId } & (
  | { readonly kind: 'came'; readonly source: Source; readonly text: string }
  | { readonly kind: 'opened'; readonly source: Source; readonly opened: Opened }
  | { readonly kind: 'wanted' | 'forgetting' | 'forgotten' | 'unforgotten' }
);

function fromLink(fragment: string, known: Known): Opened {
  return sorted(caseFrom(readFragment(fragment)), known);
}

function fromReload(source: string, known: Known): Opened {
  const { typed, place, variants = [], sought = '' } = readCarried(source);
  return {
    ...sorted(caseFrom({ typed }), known),
    ...(place && { place }),
    carried: { variants, sought },
  };
}

function fromFile(source: string, known: Known): Opened {
  const file = readFile(source);
  const { place, saved, edition, data, engine } = file;
  return {
    ...sorted(caseFrom(file), known),
    saved,
    ...(place && { place }),
    ...('reply' in file && {
      before: { reply: file.reply, made: { edition, data, engine }, saved },
    }),
  };
}

/** What reading needs beside the text: the ids of the law, and a case without answers. */
export interface Ground {
  readonly known: Known;
  readonly blank: Case;
}

/** The answers that came, or why they are refused. */
export function readArrival(
  source: Source,
  text: string,
  { known, blank }: Ground,
): Opened | Refused {
  try {
    if (source === 'link') return fromLink(text, known);
    if (source === 'query') return prefilled(blank, new URLSearchParams(text), known);
    if (source === 'reload') return fromReload(text, known);
    return fromFile(text, known);
  } catch (error) {
    if (error instanceof Refused) return error;
    throw error;
  }
}
