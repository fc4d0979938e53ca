import type { Assessment, Document } from '#engine';
import { citeViews, type CiteView } from './citations.ts';
import type { Words } from './words.ts';

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly status: Document['status'];
  readonly statusText: string;
  readonly inHand: boolean;
  /** The form asked for; `lacking` where a paper in hand does not have it yet. */
  readonly needs: readonly { readonly text: string; readonly lacking: boolean }[];
  readonly or: string;
  readonly cites: readonly CiteView[];
}

export function documentView(document: Document, inHand: boolean, words: Words): DocumentView {
  const { id, status, needs, lacks, or, citation } = document;
  const partly = inHand && status === 'missing';
  return {
    id,
    title: words.say(`document-${id}`),
    hint: words.say(`document-${id}.hint`),
    status,
    statusText: words.say(`document_status-${status}`),
    inHand,
    needs: needs.map((need) => ({
      text: words.say(`need-${need}`),
      lacking: partly && lacks.includes(need),
    })),
    or: or ? words.say('document_or', { document: words.say(`document-${or}`) }) : '',
    cites: citeViews(citation, words),
  };
}

export function documentViews(
  { documents }: Assessment,
  inHand: Readonly<Record<string, boolean>>,
  words: Words,
): readonly DocumentView[] {
  return documents.map((document) => documentView(document, inHand[document.id] ?? false, words));
}
