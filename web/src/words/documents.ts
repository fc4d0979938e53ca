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
  readonly needs: string;
  readonly lacks: string;
  readonly or: string;
  readonly cites: readonly CiteView[];
}

function needsText(id: string, needs: readonly string[], words: Words): string {
  if (!needs.length) return '';
  return words.say(id, { needs: words.list(needs.map((need) => words.say(`need-${need}`))) });
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
    needs: needsText('documents-needs', needs, words),
    lacks: partly ? needsText('documents-lacks', lacks, words) : '',
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
