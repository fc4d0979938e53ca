import { html } from 'lit';

import styles from '../../styles/sheet.css?inline';
import '../elements/question-sheet.ts';
import { stepsOf } from '../flow/steps.ts';
import { stepView } from '../words/steps.ts';
import type { Desk } from './desk.ts';
import { bodyOf, factsOf, openingOf, shownFaults, summaryOf } from './steps.ts';

export { styles };

/** All questions of the procedure on one sheet, for who knows the answers already. */
export function sheet(desk: Desk) {
  const { session, words } = desk;
  const faults = shownFaults(desk);
  const parts = stepsOf(session.person.procedure).map((step) => ({
    view: stepView(step, session.person, factsOf(desk), words),
    opening: openingOf(step, desk),
    body: bodyOf(step, desk, faults),
  }));
  const labels = {
    title: words.say('sheet-title'),
    lead: words.say('sheet-lead'),
    result: words.say('see-result'),
    single: words.say('sheet-single'),
  };
  return html`<question-sheet
    .parts=${parts}
    .labels=${labels}
    .faults=${faults}
    .summary=${summaryOf(faults, desk)}
  ></question-sheet>`;
}
