import { html, nothing } from 'lit';

import { choiceTemplate, type Tell } from '../elements/choice-field.ts';
import type { StepId } from '../flow/steps.ts';
import { choiceField, underHeading } from '../words/choice-field.ts';
import type { Desk } from './desk.ts';
import { question } from './question.ts';
import { waiting } from './waiting.ts';

/** The first question, which comes with the page. */
function procedure(desk: Desk) {
  const { session, described, words } = desk;
  const choices = described.procedures.map(({ id }) => id);
  const { procedure } = session.person;
  const field = choiceField('procedure', choices, procedure, words, ['procedure']);
  const opening = field.hint ? html`<p class="lead">${field.hint}</p>` : nothing;
  const fields = (tell: Tell) => choiceTemplate(underHeading(field), [], tell);
  return question('procedure', { opening, fields }, desk);
}

/** One question of the interview. */
export function asking(step: StepId, desk: Desk) {
  if (step === 'procedure') return procedure(desk);
  return desk.later.scenes('steps')?.laterStep(step, desk) ?? waiting('steps', desk);
}
