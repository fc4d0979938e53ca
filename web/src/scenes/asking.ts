import { html, nothing } from 'lit';

import { choicesByQuestion, oneClockSince } from '../described.ts';
import { filingNotesTemplate } from '../elements/filing-notes.ts';
import '../elements/question-step.ts';
import { previousView, progressOf, questionsOf, type StepId } from '../flow/steps.ts';
import { orders } from '../library.ts';
import { typedOf } from '../typed-date.ts';
import { faultView, type FaultView } from '../words/faults.ts';
import type { StepFacts } from '../words/step-fields.ts';
import { filingNotes, stepView } from '../words/steps.ts';
import { notesFor, type Desk } from './desk.ts';
import { waiting } from './waiting.ts';

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

function labelsOf(step: StepId, desk: Desk) {
  const { session, words } = desk;
  const { done, all } = progressOf(session);
  return {
    progress: words.say('progress', { done, all }),
    done,
    all,
    notPushed: isSettled(step, desk) ? words.say('not-pushed') : '',
    goOn: words.say('continue'),
    back: words.say('back'),
    result: words.say('see-result'),
    sheet: step === 'procedure' ? words.say('sheet-title') : '',
    faultTitle: words.say('fault-title'),
    faultKept: words.say('fault-kept'),
  };
}

/** What is wrong in this step, once the person tried to go on. */
export function shownFaults({ session, words }: Desk): readonly FaultView[] {
  if (!session.attempt) return [];
  return session.faultsHere().map((fault) => faultView(fault, session.person, words));
}

/** One question of the interview. */
export function asking(step: StepId, desk: Desk) {
  const { session, words } = desk;
  const faults = shownFaults(desk);
  return html`<question-step
    .view=${stepView(step, session.person, factsOf(desk), words)}
    .labels=${labelsOf(step, desk)}
    .faults=${faults}
    .attempt=${session.attempt}
    .notes=${questionsOf(step).flatMap((question) => notesFor(desk).on(`question:${question}`))}
    .reasons=${() => desk.later.scenes('why')?.why(step, desk) ?? waiting('why', desk)}
    .canGoBack=${previousView(step, session) !== null}
    .opening=${openingOf(step, desk)}
    .body=${bodyOf(step, desk, faults)}
  ></question-step>`;
}
