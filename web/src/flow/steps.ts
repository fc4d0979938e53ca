import { isAnswered, type Case } from '../case.ts';
import type { Assessment, Procedure } from '#engine';

/** One screen of the interview: one question, or one tight group. */
export type StepId =
  | 'procedure'
  | 'filing'
  | 'profession'
  | 'higher_education'
  | 'academic_degree'
  | 'english_teaching_certificate'
  | 'experience'
  | 'conditions'
  | 'education_recognition'
  | 'documents'
  | 'events';
/** What can stand on the screen: a step, all of them on one sheet, the answers, what comes of them, what the check is. */
export type ViewId = StepId | 'sheet' | 'review' | 'result' | 'about';

const issueSteps: readonly StepId[] = [
  'procedure',
  'filing',
  'profession',
  'higher_education',
  'academic_degree',
  'english_teaching_certificate',
  'experience',
  'conditions',
  'education_recognition',
  'documents',
  'events',
];
const otherSteps: readonly StepId[] = ['procedure', 'filing', 'events', 'documents'];

/** The events that start a time limit of each procedure, in the order they happen. */
export const eventsOf: Readonly<Record<Procedure, readonly string[]>> = {
  issue: ['issued', 'certificate_ends', 'contract_concluded'],
  extend: ['issued', 'certificate_ends', 'contract_concluded', 'contract_ends'],
  change_employer: ['issued', 'certificate_ends', 'contract_concluded', 'contract_ends'],
  end_contract: ['contract_terminated'],
  reissue: ['identity_changed'],
  replace: [],
  appeal: ['complaint_filed', 'authority_complaint_filed'],
};

const questionsInStep: Partial<Record<StepId, readonly string[]>> = {
  filing: ['as_of', 'region'],
  conditions: ['qualification_level', 'foreign_language'],
};

/** The questions of the contract that a step asks. */
export function questionsOf(step: StepId): readonly string[] {
  return questionsInStep[step] ?? [step];
}

export function stepsOf(procedure: Procedure | ''): readonly StepId[] {
  if (!procedure || procedure === 'issue') return issueSteps;
  const hasEvents = eventsOf[procedure].length > 0;
  return otherSteps.filter((step) => step !== 'events' || hasEvents);
}

export function isView(text: string): text is ViewId {
  return ['sheet', 'review', 'result', 'about', ...issueSteps].includes(text);
}

/** What the page knows when it chooses the next question. */
export interface Standing {
  readonly person: Case;
  readonly assessment: Assessment | null;
  readonly seen: ReadonlySet<ViewId>;
}

/** Recognition never changes the outcome, but it decides whether diplomas are in due form. */
function recognitionMatters({ person, assessment }: Standing): boolean {
  const areAsked = assessment?.documents.some(({ id }) => id === 'education_documents') ?? false;
  const claimed = ['higher_education', 'academic_degree'].some((question) =>
    ['matching', 'scientific', 'academic'].includes(person.choices[question] ?? ''),
  );
  return areAsked && claimed;
}

/** Whether a step still deserves to be pushed: it can change something and was not answered. */
export function isWanted(step: StepId, standing: Standing): boolean {
  const { person, assessment, seen } = standing;
  const asked: readonly string[] | undefined = assessment?.unanswered;
  const open = (question: string) =>
    !isAnswered(person, question) && (asked?.includes(question) ?? true);
  switch (step) {
    case 'procedure':
      return !person.procedure && !seen.has(step);
    case 'filing':
    case 'documents':
      return !seen.has(step);
    case 'events':
      return person.procedure !== 'issue' && !seen.has(step);
    case 'education_recognition':
      return !isAnswered(person, step) && !seen.has(step) && recognitionMatters(standing);
    default:
      return !seen.has(step) && questionsOf(step).some(open);
  }
}

/** The view after `current`: the first step that is still wanted, then the review. */
export function nextView(current: ViewId, standing: Standing): ViewId {
  const steps = stepsOf(standing.person.procedure).filter((step) => step !== current);
  return steps.find((step) => isWanted(step, standing)) ?? 'review';
}

/** The step to go back to: the nearest earlier one the person has seen. */
export function previousView(current: ViewId, { person, seen }: Standing): ViewId | null {
  const steps = stepsOf(person.procedure);
  const here = steps.findIndex((step) => step === current);
  const before = here < 0 ? steps : steps.slice(0, here);
  return before.findLast((step) => seen.has(step)) ?? null;
}

/** How far the interview has come: steps done, of the steps that were or will be asked. */
export function progressOf(standing: Standing): { readonly done: number; readonly all: number } {
  const steps = stepsOf(standing.person.procedure);
  const left = steps.filter((step) => isWanted(step, standing)).length;
  const done = steps.filter((step) => standing.seen.has(step) && !isWanted(step, standing)).length;
  return { done, all: done + left };
}
