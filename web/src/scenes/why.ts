import { html, nothing } from 'lit';

import type { Assessment, Citation } from '#engine';
import styles from '../../styles/why.css?inline';
import { choicesByQuestion } from '../described.ts';
import { whyTemplate } from '../elements/why-effects.ts';
import { eventsOf, questionsOf, type StepId } from '../flow/steps.ts';
import { choiceTrials, experienceTrials, type Trial } from '../flow/trials.ts';
import { effectsView, professionEffects, whyView, type Tried } from '../words/why.ts';
import type { Desk } from './desk.ts';

export { styles };

/** The open question of the rulebook that names the place a question rests on. */
const openQuestionOf: Readonly<Record<string, string>> = {
  profession: 'heading_as_profession',
  qualification_level: 'level_below_entry',
  foreign_language: 'language_not_known',
};

function tried(trials: readonly Trial[], { engine }: Desk): readonly Tried[] {
  return trials.map((trial) => ({ trial, assessment: engine.assess(trial.request) }));
}

function trialsOf(question: string, { session, library, described }: Desk): readonly Trial[] {
  const { person } = session;
  if (question === 'experience') return experienceTrials(library.bands, person);
  const listed = described.professions.map(({ id }) => id);
  const choices =
    question === 'profession'
      ? [...listed, 'not_listed']
      : (choicesByQuestion(described)[question] ?? []);
  return choiceTrials(question, choices, person);
}

/** What each answer would do; nothing while another answer cannot be read. */
function effectsOf(step: StepId, desk: Desk) {
  const { session, described, words } = desk;
  if (session.fault || !session.assessment?.score) return [];
  const unanswered: readonly string[] = session.assessment.unanswered;
  const questions = questionsOf(step).map((question) => ({
    question,
    results: tried(trialsOf(question, desk), desk),
  }));
  return questions
    .filter(({ results }) => results.length > 0)
    .map(({ question, results }, _, all) =>
      question === 'profession'
        ? professionEffects(results, described.professions, words)
        : effectsView(
            question,
            results,
            { named: all.length > 1, matters: unanswered.includes(question) },
            words,
          ),
    );
}

function onPapers(step: StepId, { documents, deadlines }: Assessment, desk: Desk): Citation[] {
  const { person } = desk.session;
  switch (step) {
    case 'filing':
      return deadlines.filter(({ id }) => id === 'registration').map(({ citation }) => citation);
    case 'education_recognition':
      return documents
        .filter(({ id }) => id === 'education_documents')
        .map((each) => each.citation);
    case 'documents':
      return documents.map(({ citation }) => citation);
    case 'events': {
      const known = eventsOf[person.procedure || 'issue'];
      return deadlines
        .filter(({ starts }) => known.includes(starts.event))
        .map(({ citation }) => citation);
    }
    default:
      return [];
  }
}

function onMerits(step: StepId, assessment: Assessment, { library }: Desk): Citation[] {
  const questions = questionsOf(step);
  const lines = assessment.score?.lines.filter(({ criterion }) => questions.includes(criterion));
  const opened = questions.map((question) => library.openQuestion(openQuestionOf[question] ?? ''));
  const places = opened.filter((place) => place !== undefined);
  const grounds = places.length
    ? assessment.grounds_for_refusal.filter(({ id }) => id === 'qualification')
    : [];
  return [...(lines ?? []), ...grounds].map(({ citation }) => citation).concat(places);
}

/** The rules that need the answers of a step, each once. */
function citationsOf(step: StepId, desk: Desk): readonly Citation[] {
  const { session, described } = desk;
  const { assessment, person } = session;
  const chosen = described.procedures.find(({ id }) => id === (person.procedure || 'issue'));
  if (step === 'procedure') return chosen ? [chosen.citation] : [];
  if (!assessment) return [];
  const all = [...onMerits(step, assessment, desk), ...onPapers(step, assessment, desk)];
  const first = (each: Citation, place: number) =>
    all.findIndex(({ act, provision }) => act === each.act && provision === each.provision) ===
    place;
  return all.filter(first);
}

/** Why a step asks: the rules that need its answers, and what each answer would do. */
export function why(step: StepId, desk: Desk) {
  void desk.library.wantRulebook();
  const citations = citationsOf(step, desk);
  const threshold = desk.session.assessment?.score?.threshold ?? 0;
  const view = whyView(citations, effectsOf(step, desk), threshold, desk.words);
  const reasons = questionsOf(step).map((question) => desk.words.say(`why-question-${question}`));
  return html`<p>${reasons.join(' ')}</p>
    ${citations.length || view.questions.length ? whyTemplate(view) : nothing}`;
}
