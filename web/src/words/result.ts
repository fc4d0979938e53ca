import type { Assessment, Procedure } from '#engine';
import { requestOf, type Case } from '../case.ts';
import { stepsOf, questionsOf, type StepId } from '../flow/steps.ts';
import type { DayNames } from './day-strip.ts';
import type { AxisView } from './experience-axis.ts';
import { deadlineView, type DeadlineView } from './deadlines.ts';
import { lanesView, type LanesView } from './lanes.ts';
import { outcomeView, type OutcomeView, type Said } from './outcome.ts';
import { professionView, type Catalogue, type Listing, type ProfessionView } from './profession.ts';
import { scoreView, type ScoreView } from './score.ts';
import { groundViews, noticeViews, type GroundView } from './statements.ts';
import { stepName } from './steps.ts';
import { waysView, type WaysView } from './ways.ts';
import type { Words } from './words.ts';

export interface ResultView {
  readonly outcome: OutcomeView;
  readonly score: ScoreView | null;
  /** Nothing where no experience was told, or the bands have not come yet. */
  readonly axis: AxisView | null;
  readonly missing: readonly { readonly step: StepId; readonly name: string }[];
  readonly ways: WaysView | null;
  readonly profession: ProfessionView | null;
  readonly deadlines: readonly DeadlineView[];
  readonly lanes: LanesView;
  readonly grounds: readonly GroundView[];
  readonly notices: readonly Said[];
  /** The page's own words for headings and labels. */
  readonly say: (id: string) => string;
}

export interface ResultFacts {
  readonly person: Case;
  readonly order: string;
  readonly listing: Listing;
  readonly catalogue: Catalogue | null;
  readonly days: DayNames;
  /** The day in Kazakhstan. */
  readonly today: string;
  readonly axis: AxisView | null;
}

function missingSteps(person: Case, { unanswered }: Assessment, words: Words) {
  const open: readonly string[] = unanswered;
  return stepsOf(person.procedure)
    .filter((step) => questionsOf(step).some((question) => open.includes(question)))
    .map((step) => ({ step, name: stepName(step, words) }));
}

function levelOf(person: Case): number | null {
  const level = Number(person.choices.qualification_level);
  return level > 0 ? level : null;
}

export function resultView(assessment: Assessment, facts: ResultFacts, words: Words): ResultView {
  const { person, order, listing, catalogue, days, today, axis } = facts;
  const level = levelOf(person);
  const procedure: Procedure = person.procedure || 'issue';
  const asked = { as_of: requestOf(person).as_of, procedure, order };
  return {
    outcome: outcomeView(assessment, asked, words),
    score: scoreView(assessment, words),
    axis,
    missing: missingSteps(person, assessment, words),
    ways: waysView(assessment, words),
    profession: professionView(assessment, { listing, catalogue, level }, words),
    deadlines: assessment.deadlines.map((deadline) => deadlineView(deadline, days, words)),
    lanes: lanesView(assessment, requestOf(person), today, words),
    grounds: groundViews(assessment, words),
    notices: noticeViews(assessment.notices, words),
    say: (id) => words.say(id),
  };
}
