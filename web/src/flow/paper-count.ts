import type { AssessRequest, Assessment, Document, DocumentId, Reply } from '#engine';

/** Papers of a filing: how many are ready, and how many there are to have. */
export interface PaperCount {
  readonly ready: number;
  readonly all: number;
}

const recognised = 'recognised' as const;

/**
 * Whether both papers of an "or" pair are wanted: each is, with the other in hand, says the engine. Where it
 * says nothing, one is.
 */
export function bothOfPair(
  request: AssessRequest,
  documents: readonly Document[],
  ask: (request: AssessRequest) => Reply<Assessment> | null,
): boolean {
  const pair = documents.flatMap(({ id, or }) => (or ? [{ id, or }] : []));
  const isWanted = ({ id, or }: { id: DocumentId; or: DocumentId }) => {
    const inHand = { documents: [or], education_recognition: recognised };
    const reply = ask({ ...request, answers: { ...request.answers, ...inHand } });
    const isMissing = (each: Document) => each.id === id && each.status === 'missing';
    return reply !== null && 'ok' in reply && reply.ok.documents.some(isMissing);
  };
  return pair.length > 0 && pair.every(isWanted);
}

/** Of two papers that replace each other one is enough, unless both are wanted. */
export function paperCount(documents: readonly Document[], both: boolean): PaperCount {
  const ready = documents.filter(({ status }) => status === 'have').length;
  const missing = documents.filter(({ status }) => status === 'missing');
  const spare = missing.filter(({ or }) => missing.some(({ id }) => id === or)).length / 2;
  return { ready, all: ready + missing.length - (both ? 0 : spare) };
}
