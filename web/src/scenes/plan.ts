import { html, nothing } from 'lit';

import styles from '../../styles/plan.css?inline';
import { requestOf } from '../case.ts';
import '../elements/ready-plan.ts';
import { planView } from '../words/plan.ts';
import type { Desk } from './desk.ts';

export { styles };

/** When to begin with each paper, by the person's own durations. */
export function plan({ session, words, now }: Desk) {
  const { person, assessment } = session;
  if (!assessment || session.fault) return nothing;
  const filed = requestOf(person).as_of.slice(0, 10);
  const facts = { plan: person.plan, filed, today: now.slice(0, 10) };
  return html`<ready-plan .view=${planView(assessment.documents, facts, words)}></ready-plan>`;
}
