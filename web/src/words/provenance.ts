import type { Assessment, Procedure } from '#engine';
import { moment } from './dates.ts';
import { repealText, type Orders } from './frame.ts';
import { editionFact } from './outcome.ts';
import type { Words } from './words.ts';

/** What no sheet and no file goes without. */
export interface Provenance {
  readonly noDecision: string;
  readonly repeal: string;
  readonly edition: string;
  readonly editionNote: string;
  /** Where the page is; empty where it was opened from disk. */
  readonly address: string;
}

export interface PaperFacts {
  readonly procedure: Procedure;
  readonly orders: Orders;
  readonly address: string;
}

export function provenanceOf(
  assessment: Assessment,
  { procedure, orders, address }: PaperFacts,
  words: Words,
): Provenance {
  const decides = procedure === 'issue' ? 'issue' : 'office';
  const { value, note = '' } = editionFact(assessment, orders.order, words);
  return {
    noDecision: words.say('paper-no-decision', {
      decides: words.say(`result-decides-${decides}`),
    }),
    repeal: repealText('full', orders, words),
    edition: value,
    editionNote: note,
    address,
  };
}

/** Its lines, for a file. */
export function provenanceLines(from: Provenance, words: Words): readonly string[] {
  return [
    from.noDecision,
    from.repeal,
    words.say('colon', { name: words.say('result-edition'), value: from.edition }),
    from.editionNote,
    from.address,
  ];
}

/** The first lines of the printed page. */
export interface PrintHeadView {
  readonly title: string;
  readonly noDecision: string;
  readonly repealTag: string;
  readonly repeal: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

export function printHeadView(from: Provenance, now: string, words: Words): PrintHeadView {
  const when = { name: words.say('print-when'), value: moment(now, words.language) };
  const where = { name: words.say('print-where'), value: from.address };
  return {
    title: words.say('print-head'),
    noDecision: from.noDecision,
    repealTag: words.say('repeal-tag'),
    repeal: from.repeal,
    facts: from.address ? [when, where] : [when],
  };
}
