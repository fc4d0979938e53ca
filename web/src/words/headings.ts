import type { StepId, ViewId } from '../flow/steps.ts';
import type { Words } from './words.ts';

/** The id under which the words of a step's question are kept. */
export function questionOf(step: StepId): string {
  return step === 'filing' ? 'question-as_of' : `question-${step}`;
}

/** The heading of a view; a general one while the words of the steps are on their way. */
export function headingOf(view: ViewId, words: Words): string {
  if (view === 'sheet' || view === 'review' || view === 'result' || view === 'about')
    return words.say(`${view}-title`);
  const own = words.maybe(`step-${view}`) ?? words.maybe(questionOf(view));
  return own ?? words.say('view-questions');
}

/** The title of the page; it says first that something is wrong. */
export function pageTitle(view: ViewId, wrong: boolean, words: Words): string {
  const title = words.say('page-title', { view: headingOf(view, words) });
  return wrong ? words.say('page-title-error', { title }) : title;
}
