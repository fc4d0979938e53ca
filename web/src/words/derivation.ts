import type { Assessment, Citation, Ground, Score, ScoreLine } from '#engine';
import { partingsOf, type Parting, type Partings } from '../flow/partings.ts';
import type { StepId } from '../flow/steps.ts';
import { citeViews, placeInLaw, type CiteView } from './citations.ts';
import { editionFact } from './outcome.ts';
import { readingsOf, type ReadingId } from './rails.ts';
import type { ReviewRow } from './review.ts';
import { criterionText, type Criterion } from './rules.ts';
import type { Words } from './words.ts';

/** One line of a step: what it is, what it says, and where it comes from. */
export interface DerivationRow {
  readonly name: string;
  readonly value: string;
  readonly cites: readonly CiteView[];
  /** The question whose answer it is; each part of it stands in a line of its own. */
  readonly step?: StepId;
}

export interface DerivationStep {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly DerivationRow[];
}

/** The calculation: each answer, its rule, its points; their sum, the threshold, the grounds, the outcome. */
export interface DerivationView {
  readonly lead: string;
  readonly steps: readonly DerivationStep[];
}

/** The points as `data/rulebooks/` keeps them. */
export interface Scoring extends Partings {
  readonly criteria: readonly (Parting & Criterion)[];
}

export interface DerivationFacts {
  readonly answers: readonly ReviewRow[];
  /** The number of the order. */
  readonly order: string;
  readonly scoring: Scoring;
}

type Told = { readonly facts: DerivationFacts; readonly words: Words };
type Scored = Assessment & { readonly score: Score };

const row = (name: string, value: string, cites: readonly CiteView[] = []): DerivationRow => ({
  name,
  value,
  cites,
});

function answerRow(step: StepId, { facts, words }: Told): DerivationRow {
  const given = facts.answers.find((each) => each.step === step)?.answers ?? [];
  const value = given.join('\n') || words.say('review-empty');
  return { ...row(words.say('derivation-answer'), value), step };
}

function ruleRow(citation: Citation, words: Words): DerivationRow {
  const place = placeInLaw(citation.provision, words);
  return row(words.say('derivation-rule'), place, citeViews(citation, words));
}

/** What each reading says; once where they agree. */
function byReading(
  { score }: Scored,
  name: string,
  say: (reading: ReadingId) => string,
  words: Words,
): readonly DerivationRow[] {
  const readings = readingsOf(score);
  if (readings.length === 1) return [row(words.say(name), say('strict'))];
  return readings.map((id) => row(words.say(`reading-${id}`), say(id)));
}

const questionRows = (questions: Assessment['open_questions'], words: Words) =>
  questions.map(({ id, citation }) =>
    row(
      words.say('derivation-question'),
      words.say(`open_question-${id}`),
      citeViews(citation, words),
    ),
  );

function pointsText(points: number | null, most: number, words: Words): string {
  return points === null
    ? words.say('derivation-no-points', { most })
    : words.say('points-of', { earned: points, most });
}

function criterionStep(line: ScoreLine, assessment: Scored, told: Told): DerivationStep {
  const { facts, words } = told;
  const { criterion, citation, most, strict, lenient } = line;
  const rule = facts.scoring.criteria.find(({ id }) => id === criterion);
  const partings = partingsOf(facts.scoring, criterion);
  const asked = assessment.open_questions.filter(({ id }) => partings.includes(id));
  return {
    id: criterion,
    title: words.say(`criterion-${criterion}`),
    rows: [
      answerRow(criterion, told),
      ruleRow(citation, words),
      ...(rule ? [row(words.say('derivation-gives'), criterionText(rule, words))] : []),
      ...byReading(
        assessment,
        'derivation-points',
        (reading) => pointsText(line[reading], most, words),
        words,
      ),
      ...questionRows(strict === lenient ? [] : asked, words),
    ],
  };
}

function sumStep(assessment: Scored, { words }: Told): DerivationStep {
  const { lines, ...readings } = assessment.score;
  const sum = (reading: ReadingId) => {
    const { earned, reachable } = readings[reading];
    const parts = lines.map((line) => line[reading] ?? '?').join(' + ');
    const text = words.say('derivation-sum', { parts, earned });
    return reachable > earned ? `${text} ${words.say('points-reachable', { reachable })}` : text;
  };
  return {
    id: 'sum',
    title: words.say('points-total'),
    rows: byReading(assessment, 'derivation-points', sum, words),
  };
}

function verdictText({ score }: Scored, reading: ReadingId, words: Words): string {
  const { threshold } = score;
  const { earned, reachable, verdict } = score[reading];
  return words.say(`verdict-${verdict}.detail`, { earned, reachable, threshold });
}

/** What of the case a ground is measured against. */
function measured(ground: Ground, assessment: Scored, told: Told): readonly DerivationRow[] {
  const { facts, words } = told;
  if (ground.id === 'threshold') {
    const verdict = (reading: ReadingId) => verdictText(assessment, reading, words);
    return byReading(assessment, 'derivation-points', verdict, words);
  }
  if (ground.id !== 'qualification') return [];
  const { profession, open_questions, score } = assessment;
  const status = profession ? words.say(`profession_status-${profession.status}`) : '';
  const moving = score.lines.flatMap(({ criterion }) => partingsOf(facts.scoring, criterion));
  return [
    answerRow('profession', told),
    ...(status ? [row(words.say('derivation-list'), status)] : []),
    ...questionRows(
      open_questions.filter(({ id }) => !moving.includes(id)),
      words,
    ),
  ];
}

function groundStep(ground: Ground, assessment: Scored, told: Told): DerivationStep {
  const { words } = told;
  return {
    id: ground.id,
    title: words.say(`ground-${ground.id}`),
    rows: [
      ruleRow(ground.citation, words),
      ...measured(ground, assessment, told),
      row(words.say('derivation-ground'), words.say(`ground_status-${ground.status}`)),
    ],
  };
}

const deciding = { refusal_expected: 'found', open_question: 'open' } as const;

/** How the outcome follows from the grounds; answers still missing may all lead to the same. */
function reasonText({ outcome, grounds_for_refusal, unanswered }: Scored, words: Words): string {
  const reason = `derivation-because-${outcome}`;
  if (outcome === 'undecided') {
    const names = unanswered.map((question) => words.say(`question-${question}.label`));
    return words.say(reason, { names: words.list(names) });
  }
  if (outcome !== 'refusal_expected' && outcome !== 'open_question') return words.say(reason);
  const names = grounds_for_refusal
    .filter(({ status }) => status === deciding[outcome])
    .map(({ id }) => words.say('derivation-named', { name: words.say(`ground-${id}`) }));
  return names.length
    ? words.say(reason, { names: words.list(names) })
    : words.say(`${reason}.whatever`);
}

function outcomeStep(assessment: Scored, { words }: Told): DerivationStep {
  return {
    id: 'outcome',
    title: words.say('derivation-outcome'),
    rows: [
      row(words.say('derivation-because'), reasonText(assessment, words)),
      row(words.say('derivation-so'), words.say(`outcome-${assessment.outcome}`)),
    ],
  };
}

const hasScore = (assessment: Assessment): assessment is Scored => assessment.score !== null;

/** How points and outcome come about; nothing where the procedure has none. */
export function derivationView(
  assessment: Assessment,
  facts: DerivationFacts,
  words: Words,
): DerivationView | null {
  if (!hasScore(assessment)) return null;
  const told = { facts, words };
  const { score, grounds_for_refusal: grounds } = assessment;
  const isThreshold = ({ id }: Ground) => id === 'threshold';
  const ordered = [
    ...grounds.filter(isThreshold),
    ...grounds.filter((ground) => !isThreshold(ground)),
  ];
  return {
    lead: words.say('derivation-lead', {
      edition: editionFact(assessment, facts.order, words).value,
    }),
    steps: [
      ...score.lines.map((line) => criterionStep(line, assessment, told)),
      sumStep(assessment, told),
      ...ordered.map((ground) => groundStep(ground, assessment, told)),
      outcomeStep(assessment, told),
    ],
  };
}
