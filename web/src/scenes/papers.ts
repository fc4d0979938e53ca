import { html, nothing } from 'lit';

import type { DocumentId } from '#engine';
import { requestOf } from '../case.ts';
import '../elements/document-list.ts';
import { documentViews } from '../words/documents.ts';
import { papersView } from '../words/papers.ts';
import { notesFor, type Desk } from './desk.ts';

const recognised = 'recognised' as const;

/** Whether both papers of an "or" pair are wanted: each is, with the other in hand, says the engine. */
function bothOfPair({ session, engine }: Desk): boolean {
  const pair = session.assessment?.documents.filter(({ or }) => or) ?? [];
  if (pair.length === 0 || session.fault) return false;
  const request = requestOf(session.person);
  return pair.every(({ id, or }) => {
    const documents: DocumentId[] = or ? [or] : [];
    const answers = { ...request.answers, documents, education_recognition: recognised };
    const reply = engine.assess({ ...request, answers });
    return reply.documents.find((each) => each.id === id)?.status === 'missing';
  });
}

function paperFacts({ session, described }: Desk) {
  const { documents: inHand, choices } = session.person;
  const recognition = choices.education_recognition ?? '';
  return { inHand, recognition, listed: described.documents };
}

/** The papers of the procedure, each by itself. */
export function documentsOf(desk: Desk) {
  const { assessment } = desk.session;
  return assessment ? documentViews(assessment, paperFacts(desk), desk.words) : [];
}

/** The papers of the procedure, to tick: in the order of the law, or what is still needed first. */
export function papersOf(desk: Desk, grouped: boolean) {
  const { session, library, words } = desk;
  void library.wantDefects();
  if (!session.assessment) return nothing;
  const facts = { ...paperFacts(desk), bothOfPair: bothOfPair(desk), grouped };
  const { on, label } = notesFor(desk);
  return html`<document-list
    .view=${papersView(session.assessment, facts, words)}
    .notes=${on}
    .notesLabel=${label}
  ></document-list>`;
}
