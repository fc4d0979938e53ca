import type { Assessment, Citation, Profession } from '#engine';
import type { Trial } from '../flow/trials.ts';
import { citeViews, type CiteView } from './citations.ts';
import { spanText } from './experience.ts';
import { rangeText, sentence, standText } from './interval.ts';
import type { Words } from './words.ts';

/** What one possible answer, or several that come to the same, would do. */
export interface EffectView {
  readonly answer: string;
  /** Empty while other answers can still change it. */
  readonly outcome: string;
  readonly stand: string;
  readonly points: string;
}

export interface QuestionEffects {
  /** Named where a step asks more than one question. */
  readonly question: string;
  /** Said instead of the effects, where every answer comes to the same. */
  readonly same: string;
  readonly effects: readonly EffectView[];
}

export interface WhyView {
  readonly lawLabel: string;
  readonly cites: readonly CiteView[];
  readonly lead: string;
  readonly questions: readonly QuestionEffects[];
}

/** A trial, and what the engine says of it. */
export interface Tried {
  readonly trial: Trial;
  readonly assessment: Assessment;
}

type Group = readonly [Tried, ...Tried[]];

function signOf({ assessment: { score, outcome } }: Tried): string {
  return JSON.stringify([score?.strict, score?.lenient, outcome]);
}

/** Answers that come to the same, in the order of the first of each. */
function grouped(tried: readonly Tried[]): readonly Group[] {
  const groups = new Map<string, [Tried, ...Tried[]]>();
  for (const each of tried) {
    const group = groups.get(signOf(each));
    if (group) group.push(each);
    else groups.set(signOf(each), [each]);
  }
  return [...groups.values()];
}

function effectView([{ assessment }]: Group, answer: string, words: Words): EffectView {
  const { score, outcome } = assessment;
  return {
    answer,
    stand: score ? sentence(standText(score, words)) : '',
    points: score ? sentence(rangeText(score, words)) : '',
    outcome: outcome && outcome !== 'undecided' ? words.say(`outcome-${outcome}`) : '',
  };
}

function choiceText(question: string, { value, span }: Trial, words: Words): string {
  if (span) return words.say(`why-experience-${value}`, { span: spanText(span, words) });
  return words.say(`choice-${question}-${value}`);
}

/** The answers of one question; those that come to the same share a line. */
export function effectsView(
  question: string,
  tried: readonly Tried[],
  asked: { readonly named: boolean; readonly matters: boolean },
  words: Words,
): QuestionEffects {
  const groups = grouped(tried);
  return {
    question: asked.named ? words.say(`question-${question}.label`) : '',
    same: groups.length < 2 ? words.say(asked.matters ? 'why-same-yet' : 'why-same') : '',
    effects: groups.map((group) => {
      const answers = group.map(({ trial }) => choiceText(question, trial, words));
      return effectView(group, answers.join(' / '), words);
    }),
  };
}

/** The lines of the list, those that come to the same together; then "not on the list". */
export function professionEffects(
  tried: readonly Tried[],
  professions: readonly Profession[],
  words: Words,
): QuestionEffects {
  const titleOf = (id: string) =>
    professions.find((entry) => entry.id === id)?.title[words.language];
  const answerOf = (group: Group) => {
    const [{ trial }] = group;
    const example = titleOf(trial.value);
    if (example === undefined) return words.say('choice-profession-not_listed');
    return words.say('why-lines', { count: group.length, example });
  };
  const groups = grouped(tried);
  return {
    question: '',
    same: groups.length < 2 ? words.say('why-same') : '',
    effects: groups.map((group) => effectView(group, answerOf(group), words)),
  };
}

export function whyView(
  citations: readonly Citation[],
  questions: readonly QuestionEffects[],
  threshold: number,
  words: Words,
): WhyView {
  return {
    lawLabel: words.say('why-law'),
    cites: citations.flatMap((citation) => citeViews(citation, words)),
    lead: questions.some(({ same }) => !same) ? words.say('why-lead', { threshold }) : '',
    questions,
  };
}
