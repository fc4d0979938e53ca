import { html, nothing } from 'lit';

import styles from '../../styles/what-if.css?inline';
import { requestOf, type Case } from '../case.ts';
import { choicesByQuestion } from '../described.ts';
import '../elements/what-if.ts';
import { whatIfView } from '../words/what-if.ts';
import type { Desk } from './desk.ts';

export { styles };

/** The case beside its variants. */
export function whatIf({ session, described, words }: Desk) {
  const { person, assessment, variants } = session;
  if (!assessment) return nothing;
  const facts = {
    person,
    assessment,
    choices: choicesByQuestion(described),
    ask: (other: Case) => session.ask(requestOf(other)) ?? { ok: assessment },
  };
  return html`<what-if
    .view=${whatIfView(variants, facts, words)}
    .person=${person}
    .variants=${variants}
  ></what-if>`;
}
