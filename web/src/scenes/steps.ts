import { html, nothing } from 'lit';

import styles from '../../styles/forms.css?inline';
import { choicesByQuestion, oneClockSince } from '../described.ts';
import type { Tell } from '../elements/choice-field.ts';
import '../elements/error-summary.ts';
import { fieldTemplate } from '../elements/fields.ts';
import { filingNotesTemplate } from '../elements/filing-notes.ts';
import { questionsOf, type StepId } from '../flow/steps.ts';
import { orders } from '../library.ts';
import { typedOf } from '../typed-date.ts';
import { faultView, type FaultView } from '../words/faults.ts';
import type { StepFacts } from '../words/step-fields.ts';
import { filingNotes, stepView } from '../words/steps.ts';
import type { Desk } from './desk.ts';
import { question } from './question.ts';
import { waiting } from './waiting.ts';

export { styles };

export function factsOf({ described, now }: Desk): StepFacts {
  return {
    choices: choicesByQuestion(described),
    procedures: described.procedures.map(({ id }) => id),
    regions: described.regions,
    timed: described.events.filter((event) => event.may_have_time).map(({ id }) => id),
    now,
    inForceTo: orders.inForceTo,
    oneClockSince: oneClockSince(described),
  };
}

export function bodyOf(step: StepId, desk: Desk, faults: readonly FaultView[]) {
  switch (step) {
    case 'profession':
      return desk.later.scenes('profession')?.profession(desk) ?? waiting('profession', desk);
    case 'documents':
      return desk.later.scenes('result')?.papers(desk) ?? waiting('result', desk);
    case 'experience':
      return (
        desk.later.scenes('experience')?.experience(desk, faults) ?? waiting('experience', desk)
      );
    default:
      return nothing;
  }
}

export function openingOf(step: StepId, desk: Desk) {
  if (step !== 'filing') return nothing;
  return filingNotesTemplate(filingNotes(factsOf(desk), desk.words), {
    today: typedOf(desk.now.slice(0, 10)),
    last: typedOf(orders.inForceTo),
    apart: desk.session.person.datesApart,
  });
}

/** Whether every question of a step can no longer change the result. */
function isSettled(step: StepId, { session }: Desk): boolean {
  const { assessment } = session;
  const asked: readonly string[] = assessment?.unanswered ?? [];
  const counts = ['procedure', 'filing', 'documents', 'events', 'education_recognition'];
  if (!assessment?.outcome || assessment.outcome === 'undecided' || counts.includes(step))
    return false;
  return (
    isUnanswered(step, session.person.choices) &&
    !questionsOf(step).some((id) => asked.includes(id))
  );
}

function isUnanswered(step: StepId, choices: Readonly<Record<string, string>>): boolean {
  return step !== 'experience' && questionsOf(step).every((question) => !choices[question]);
}

/** What is wrong in this step, once the person tried to go on. */
export function shownFaults({ session, words }: Desk): readonly FaultView[] {
  if (!session.attempt) return [];
  return session.faultsHere().map((fault) => faultView(fault, session.person, words));
}

/** What is wrong, over everything else. */
export function summaryOf(faults: readonly FaultView[], { session, words }: Desk) {
  return html`<error-summary
    .heading=${words.say('fault-title')}
    .kept=${words.say('fault-kept')}
    .faults=${faults}
    .attempt=${session.attempt}
  ></error-summary>`;
}

/** Every question but the first. */
export function laterStep(step: StepId, desk: Desk) {
  const { session, words } = desk;
  const faults = shownFaults(desk);
  const { hint, fields } = stepView(step, session.person, factsOf(desk), words);
  const opening = html`${summaryOf(faults, desk)}
  ${hint ? html`<p class="lead">${hint}</p>` : nothing}
  ${isSettled(step, desk) ? html`<p class="aside">${words.say('not-pushed')}</p>` : nothing}
  ${openingOf(step, desk)}`;
  const shown = (tell: Tell) => fields.map((field) => fieldTemplate(field, faults, tell));
  return question(step, { opening, fields: shown, body: bodyOf(step, desk, faults) }, desk);
}
