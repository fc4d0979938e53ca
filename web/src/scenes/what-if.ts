import { html, nothing } from 'lit';

import styles from '../../styles/what-if.css?inline';
import { requestOf, type Case, type Path } from '../case.ts';
import { choicesByQuestion } from '../described.ts';
import '../elements/what-if.ts';
import { fieldId } from '../flow/places.ts';
import { variedIn, type Variant } from '../flow/variants.ts';
import { whatIfView } from '../words/what-if.ts';
import type { Desk } from './desk.ts';

export { styles };

/** Of a variant, what counts in the procedure chosen now. */
function counting(variant: Variant, varied: readonly Path[]): Variant {
  const places = varied.map(fieldId);
  return variant.filter(({ path }) => places.includes(fieldId(path)));
}

/** The case beside its variants. */
export function whatIf({ session, described, words }: Desk) {
  const { person, assessment } = session;
  if (!assessment) return nothing;
  const varied = variedIn(person, assessment);
  const variants = session.variants.map((variant) => counting(variant, varied));
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
