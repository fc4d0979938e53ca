import type { Assessment, Document } from '#engine';
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

/** How many papers a filing takes: of two that replace each other, one. */
export function paperCount(documents: readonly Document[], bothOfPair: boolean) {
  const ready = documents.filter(({ status }) => status === 'have').length;
  const missing = documents.filter(({ status }) => status === 'missing');
  const spare = missing.filter(({ or }) => missing.some(({ id }) => id === or)).length / 2;
  return { ready, all: ready + missing.length - (bothOfPair ? 0 : spare) };
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
