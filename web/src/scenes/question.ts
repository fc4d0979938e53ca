import { html, nothing } from 'lit';

import type { Tell } from '../elements/choice-field.ts';
import '../elements/question-step.ts';
import { previousView, progressOf, questionsOf, type StepId } from '../flow/steps.ts';
import { headingOf } from '../words/headings.ts';
import { notesFor, type Desk } from './desk.ts';
import { waiting } from './waiting.ts';

/** What a step puts between its heading and its buttons. */
export interface Asked {
  readonly opening: unknown;
  readonly fields: (tell: Tell) => unknown;
  readonly body?: unknown;
}

function labelsOf(step: StepId, { session, words }: Desk) {
  const { done, all } = progressOf(session);
  return {
    heading: headingOf(step, words),
    why: words.say('why-ask'),
    progress: words.say('progress', { done, all }),
    done,
    all,
    goOn: words.say('continue'),
    back: words.say('back'),
    result: words.say('see-result'),
    sheet: step === 'procedure' ? words.say('sheet-title') : '',
  };
}

/** One step of the interview. */
export function question(step: StepId, asked: Asked, desk: Desk) {
  return html`<question-step
    .step=${step}
    .labels=${labelsOf(step, desk)}
    .notes=${questionsOf(step).flatMap((id) => notesFor(desk).on(`question:${id}`))}
    .reasons=${() => desk.later.scenes('why')?.why(step, desk) ?? waiting('why', desk)}
    .canGoBack=${previousView(step, desk.session) !== null}
    .opening=${asked.opening}
    .fields=${asked.fields}
    .body=${asked.body ?? nothing}
  ></question-step>`;
}
