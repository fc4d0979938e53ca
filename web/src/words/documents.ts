import type { Assessment, Document, Need } from '#engine';
import { citeViews, type CiteView } from './citations.ts';
import type { Words } from './words.ts';

/** What the order asks of a paper's form; `lacking` where a paper in hand does not have it yet. */
export interface Demand {
  readonly id: Need;
  readonly text: string;
  readonly detail: string;
  readonly lacking: boolean;
}

export interface DocumentView {
  readonly id: string;
  readonly title: string;
  readonly hint: string;
  readonly status: Document['status'];
  readonly statusText: string;
  readonly inHand: boolean;
  readonly demands: readonly Demand[];
  /** Why recognition is not asked for, or what is still wanting. */
  readonly remark: string;
  readonly or: string;
  readonly cites: readonly CiteView[];
}

export interface PaperFacts {
  readonly inHand: Readonly<Record<string, boolean>>;
  /** What was answered about recognition. */
  readonly recognition: string;
  /** All that may be asked of a paper's form, from the description. */
  readonly listed: readonly { readonly id: string; readonly needs: readonly Need[] }[];
}

function remarkOn({ id, needs, lacks }: Document, facts: PaperFacts, words: Words): string {
  const listed = facts.listed.find((each) => each.id === id)?.needs ?? [];
  if (!listed.includes('recognition')) return '';
  const settled = needs.includes('recognition') && !lacks.includes('recognition');
  return settled ? '' : (words.maybe(`recognition-${facts.recognition}`) ?? '');
}

export function documentView(document: Document, facts: PaperFacts, words: Words): DocumentView {
  const { id, status, needs, lacks, or, citation } = document;
  const inHand = facts.inHand[id] ?? false;
  const partly = inHand && status === 'missing';
  return {
    id,
    title: words.say(`document-${id}`),
    hint: words.say(`document-${id}.hint`),
    status,
    statusText: words.say(`document_status-${status}`),
    inHand,
    demands: needs.map((need) => ({
      id: need,
      text: words.say(`need-${need}`),
      detail: words.say(`need-${need}.detail`),
      lacking: partly && lacks.includes(need),
    })),
    remark: remarkOn(document, facts, words),
    or: or ? words.say('document_or', { document: words.say(`document-${or}`) }) : '',
    cites: citeViews(citation, words),
  };
}

export function documentViews(
  { documents }: Pick<Assessment, 'documents'>,
  facts: PaperFacts,
  words: Words,
): readonly DocumentView[] {
  return documents.map((document) => documentView(document, facts, words));
}
