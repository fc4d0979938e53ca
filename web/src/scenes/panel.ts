import { html, nothing } from 'lit';

import { requestOf } from '../case.ts';
import '../elements/case-panel.ts';
import { orders } from '../library.ts';
import { summaryView } from '../words/summary.ts';
import { isBothOfPair, type Desk } from './desk.ts';

/** "Your case so far". */
export function panel(desk: Desk) {
  const { session, words } = desk;
  const { as_of } = requestOf(session.person);
  if (!session.assessment) return nothing;
  return html`<case-panel
    .view=${summaryView(
      session.assessment,
      { as_of, order: orders.order, bothOfPair: isBothOfPair(desk) },
      words,
    )}
    .moreLabel=${words.say('panel-more')}
  ></case-panel>`;
}
