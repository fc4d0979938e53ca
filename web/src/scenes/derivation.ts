import { html, nothing } from 'lit';

import styles from '../../styles/derivation.css?inline';
import { derivationSteps } from '../elements/derivation-steps.ts';
import { orders } from '../library.ts';
import { derivationView, type Scoring } from '../words/derivation.ts';
import { reviewRows } from '../words/review.ts';
import type { Desk } from './desk.ts';
import { waiting } from './waiting.ts';

export { styles };

/** How the points and the outcome come about, from each answer on. */
export function derivation(desk: Desk) {
  const { session, library, described, words } = desk;
  const { person, assessment } = session;
  if (!assessment?.score || session.fault) return nothing;
  const book = library.file<{ readonly scoring: Scoring }>(`rulebooks/${assessment.edition.id}`);
  if (!book) return waiting('derivation', desk);
  const { professions, regions } = described;
  const answers = reviewRows(person, { professions, regions, assessment }, words);
  const facts = { answers, order: orders.order, scoring: book.scoring };
  const view = derivationView(assessment, facts, words);
  return view && html`<div data-testid="derivation">${derivationSteps(view)}</div>`;
}
