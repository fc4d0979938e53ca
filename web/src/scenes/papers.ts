import { html, nothing } from 'lit';

import '../elements/document-list.ts';
import { documentViews } from '../words/documents.ts';
import { papersView } from '../words/papers.ts';
import { isBothOfPair, notesFor, type Desk } from './desk.ts';

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
  const facts = { ...paperFacts(desk), bothOfPair: isBothOfPair(desk), grouped };
  const { on, label } = notesFor(desk);
  return html`<document-list
    .view=${papersView(session.assessment, facts, words)}
    .notes=${on}
    .notesLabel=${label}
  ></document-list>`;
}
