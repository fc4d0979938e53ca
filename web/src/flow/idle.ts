import type { AssessRequest, Assessment } from '#engine';
import { requestOf, type Case } from '../case.ts';
import { choiceTrials } from './trials.ts';

/** Answers that are kept and change nothing now: ids of questions, papers and events. */
export interface Idle {
  readonly questions: readonly string[];
  readonly documents: readonly string[];
  readonly events: readonly string[];
}

function without(holder: object | undefined, key: string): object {
  return Object.fromEntries(Object.entries(holder ?? {}).filter(([each]) => each !== key));
}

/**
 * The engine decides: an answer counts if the assessment would be another one without it, or with
 * another of its choices.
 */
export function idleAnswers(
  person: Case,
  choices: Readonly<Record<string, readonly string[]>>,
  assess: (request: AssessRequest) => Assessment,
): Idle {
  const request = requestOf(person);
  const { answers = {}, events = {} } = request;
  const { documents = [], ...others } = answers;
  const whole = JSON.stringify(assess(request));
  const isIdle = (changed: Partial<AssessRequest>) =>
    JSON.stringify(assess({ ...request, ...changed })) === whole;
  return {
    questions: Object.keys(others).filter(
      (id) =>
        isIdle({ answers: without(answers, id) }) &&
        choiceTrials(id, choices[id] ?? [], person).every((trial) => isIdle(trial.request)),
    ),
    documents: documents.filter((id) =>
      isIdle({ answers: { ...answers, documents: documents.filter((each) => each !== id) } }),
    ),
    events: Object.keys(events).filter((id) => isIdle({ events: without(events, id) })),
  };
}
