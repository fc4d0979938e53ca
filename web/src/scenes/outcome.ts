import { html, nothing } from 'lit';

import type { WayToReach } from '#engine';
import styles from '../../styles/result-page.css?inline';
import { requestOf } from '../case.ts';
import { choicesByQuestion } from '../described.ts';
import '../elements/answer-review.ts';
import { staleNote } from '../elements/error-summary.ts';
import { tell } from '../elements/light.ts';
import '../elements/opened-part.ts';
import '../elements/result-page.ts';
import { bandDays } from '../flow/band-days.ts';
import { idleAnswers } from '../flow/idle.ts';
import { nextView } from '../flow/steps.ts';
import { variantOf, variedIn, withVariant } from '../flow/variants.ts';
import { orders } from '../library.ts';
import { jobsAxis, totalAxis } from '../words/experience-axis.ts';
import { faultView } from '../words/faults.ts';
import { idleText } from '../words/idle.ts';
import { notesOn } from '../words/notes.ts';
import { resultView, type ResultView } from '../words/result.ts';
import { reviewRows } from '../words/review.ts';
import { successorView } from '../words/statements.ts';
import { isNear } from '../words/near.ts';
import { askedOf } from './asked.ts';
import { afterwards, appeals, beforeDates } from './dates.ts';
import { dayNames, notesFor, type Desk } from './desk.ts';
import { papersOf } from './papers.ts';
import { missing, waiting } from './waiting.ts';

export { styles };

/** Which answers do not count as things stand; quiet, for they are kept and may count again. */
function idleNote({ session, described, engine, words }: Desk) {
  if (session.fault) return nothing;
  const text = idleText(
    idleAnswers(session.person, choicesByQuestion(described), engine.assess),
    words,
  );
  return text ? html`<p class="aside" data-testid="idle">${text}</p>` : nothing;
}

function toTakeAway(event: Event) {
  event.preventDefault();
  tell(event.target, 'go', { view: 'result', field: 'head-take-away' });
}

/** Every answer, to look over before the result. */
export function review(desk: Desk) {
  const { session, described, words } = desk;
  const next = nextView('review', session);
  const rest = next === 'review' ? null : { view: next, label: words.say('answer-rest') };
  const { person, assessment } = session;
  const { professions, regions } = described;
  return html`<div class="view" data-testid="review">
    <h2 id="heading" tabindex="-1">${words.say('review-title')}</h2>
    <p class="lead">${words.say('review-lead')}</p>
    ${idleNote(desk)}
    <answer-review
      .rows=${reviewRows(person, { professions, regions, assessment }, words)}
      .emptyLabel=${words.say('review-empty')}
      .resultLabel=${words.say('see-result')}
      .sheetLabel=${words.say('sheet-title')}
      .rest=${rest}
    ></answer-review>
    <p class="review-away">
      <a href="#result" data-testid="to-take-away" @click=${toTakeAway}>
        ${words.say('review-take-away')}
      </a>
    </p>
  </div>`;
}

/** The papers of the procedure, to tick, in the order of the law. */
export const papers = (desk: Desk) => papersOf(desk, false);

/** Whether the result could be printed now, and with all that is folded. */
function isPrinted({ session, later }: Desk): boolean {
  return later.scenes('paper') !== undefined && askedOf(session).scope !== 'short';
}

/** When to begin with each paper: fetched when someone opens it, or for paper. */
function planOf(desk: Desk) {
  return html`<opened-part
    name="plan"
    .summary=${desk.words.say('plan-title')}
    .printed=${isPrinted(desk)}
    .body=${() => desk.later.scenes('plan')?.plan(desk) ?? waiting('plan', desk)}
  ></opened-part>`;
}

/** The orders side by side: fetched when someone opens them or comes for the order in force, or for paper. */
function editionsOf(desk: Desk) {
  const repealed = desk.session.assessment?.edition.status === 'repealed';
  return html`<opened-part
    name="editions"
    .summary=${desk.words.say('editions-title')}
    .asked=${repealed || desk.opened === 'successor'}
    .printed=${isPrinted(desk)}
    .body=${() => desk.later.scenes('editions')?.editions(desk) ?? waiting('editions', desk)}
  ></opened-part>`;
}

/** How the points come about: fetched when someone opens it, or for the annex on paper. */
function derivationOf(desk: Desk) {
  return html`<opened-part
    name="derivation"
    .summary=${desk.words.say('derivation-title')}
    .body=${() => desk.later.scenes('derivation')?.derivation(desk) ?? waiting('derivation', desk)}
  ></opened-part>`;
}

/** Told without asking, but only near the day that matters. */
function whichDayOf(desk: Desk) {
  const { inForceTo: last, since } = orders;
  const filed = requestOf(desk.session.person).as_of.slice(0, 10);
  if (desk.session.fault || !isNear(filed, { last, since })) return null;
  return desk.later.scenes('editions')?.whichDay(desk) ?? waiting('editions', desk);
}

function wantAll({ session, library }: Desk) {
  void library.wantRulebook();
  void library.wantDayNames();
  void library.wantActs();
  void library.wantDefects();
  void library.wantSuccessor();
  const years = session.assessment?.deadlines.flatMap(({ skipped, starts, due }) =>
    [starts.date, due, ...skipped.map(({ date }) => date)].map((date) => date?.slice(0, 4)),
  );
  for (const year of new Set(years)) if (year) void library.wantCalendar(year);
}

/** The person's experience in time, or as a bar. */
function axisOf({ session, library, engine, words }: Desk) {
  const { assessment, fault, person } = session;
  const { answers = {}, as_of } = requestOf(person);
  const { experience } = answers;
  if (fault || !assessment?.experience || !experience || !library.bands.length) return null;
  if (!experience.periods) return totalAxis(assessment, library.bands, words);
  if (!experience.periods.length) return null;
  const filing = as_of.slice(0, 10);
  const bands = bandDays(experience.periods, filing, library.bands, engine.assess);
  return jobsAxis(experience.periods, { filing, bands, span: assessment.experience }, words);
}

/** The comparison, once there is something to compare; nothing where nothing could be other. */
function whatIf(desk: Desk) {
  const { person, assessment, variants } = desk.session;
  if (!assessment || !variedIn(person, assessment).length) return null;
  if (!variants.length) return undefined;
  return desk.later.scenes('what-if')?.whatIf(desk) ?? waiting('what-if', desk);
}

function staleTemplate({ session, words }: Desk) {
  if (!session.fault) return nothing;
  const fault = faultView(session.fault, session.person, words);
  return staleNote(fault, words.say('fault-in-result'), words.say('fault-change'));
}

/** What a person can take away. */
function taken(desk: Desk) {
  return desk.later.scenes('take-away')?.takeAway(desk) ?? waiting('take-away', desk);
}

/** What the assessment says, in the words on the desk. */
export function resultOf(desk: Desk): ResultView | null {
  const { session, library, described, words } = desk;
  const { person, assessment } = session;
  const facts = {
    person,
    order: orders.order,
    listing: described,
    catalogue: library.catalogue,
    days: dayNames(desk),
    axis: axisOf(desk),
    today: desk.now.slice(0, 10),
  };
  return assessment && resultView(assessment, facts, words);
}

/** Everything the assessment says. */
export function result(desk: Desk) {
  wantAll(desk);
  const { session, library, words, later } = desk;
  const view = resultOf(desk);
  const paper = later.scenes('paper');
  return html`<div class="view" data-testid="result">
    ${paper?.head(desk) ?? nothing}
    <h2 id="heading" tabindex="-1">${words.say('result-title')}</h2>
    ${staleTemplate(desk)} ${library.lacks ? missing(desk, library.tryAgain) : nothing}
    ${
      view
        ? html`<result-page
            .view=${view}
            .whichDay=${whichDayOf(desk)}
            .derivation=${derivationOf(desk)}
            .editions=${editionsOf(desk)}
            .papers=${html`${papersOf(desk, true)}${planOf(desk)}`}
            .clocks=${beforeDates(desk)}
            .afterwards=${afterwards(desk)}
            .appeals=${appeals(desk)}
            .notes=${notesFor(desk)}
            .whatIf=${whatIf(desk)}
            .varied=${(way?: WayToReach) =>
              withVariant(session.variants, way ? variantOf(session.person, way) : [])}
            .pageNotes=${notesOn(library.defects, 'page', words)}
            .annexHead=${paper?.annexHead(desk) ?? nothing}
            .opened=${desk.opened}
            .successor=${library.successor && successorView(library.successor, orders, words)}
          ></result-page>`
        : nothing
    }
    ${(view && paper?.foot(desk, view)) ?? nothing} ${taken(desk)}
  </div>`;
}
