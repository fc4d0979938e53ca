import type { Assessment, Document } from '#engine';
import { paperCount } from '../flow/paper-count.ts';
import { documentViews, type DocumentView, type PaperFacts } from './documents.ts';
import type { Words } from './words.ts';

export interface PaperGroup {
  readonly id: 'all' | Document['status'];
  readonly title: string;
  readonly documents: readonly DocumentView[];
}

/** The papers of a procedure, and how far they have come. */
export interface PapersView {
  readonly ready: number;
  readonly all: number;
  readonly progress: string;
  readonly groups: readonly PaperGroup[];
}

const order = ['missing', 'have', 'not_needed'] as const;

/** In the order of the law, or what is still needed first. */
export function papersView(
  { documents }: Pick<Assessment, 'documents'>,
  facts: PaperFacts & { readonly bothOfPair: boolean; readonly grouped: boolean },
  words: Words,
): PapersView {
  const { ready, all } = paperCount(documents, facts.bothOfPair);
  const views = documentViews({ documents }, facts, words);
  const group = (id: Document['status']): PaperGroup => {
    const some = views.filter(({ status }) => status === id);
    return { id, title: words.say(`papers-${id}`), documents: some };
  };
  return {
    ready,
    all,
    progress: words.say('papers-ready', { ready, all }),
    groups: facts.grouped
      ? order.map(group).filter((each) => each.documents.length > 0)
      : [{ id: 'all', title: '', documents: views }],
  };
}
