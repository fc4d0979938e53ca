import { html, nothing } from 'lit';

import type { StepId } from '../flow/steps.ts';
import type { AxisView } from '../words/experience-axis.ts';
import type { ResultView } from '../words/result.ts';
import type { ScoreView } from '../words/score.ts';
import './experience-axis.ts';
import './points-rail.ts';
import { pointsTable } from './points-table.ts';
import type { Notes } from './statements.ts';

type Say = ResultView['say'];

/** The points: rails, verdicts, table. */
export function pointsPart(score: ScoreView, axis: AxisView | null, say: Say, notes: Notes) {
  return html`${score.rails.map((rail) => html`<points-rail .view=${rail}></points-rail>`)}
  ${score.verdicts.map(
    ({ id, verdict, text }) =>
      html`<p class="state ${verdict}" data-testid="verdict-${id}" data-verdict=${verdict}>
        ${text}
      </p>`,
  )}
  ${pointsTable(score, say, notes)}
  ${axis ? html`<experience-axis .view=${axis}></experience-axis>` : nothing}`;
}

/** The answers that can still change the result, each with the way to its question. */
export function missingPart(missing: ResultView['missing'], say: Say, go: (step: StepId) => void) {
  if (!missing.length) return html`<p>${say('missing-none')}</p>`;
  const to = (step: StepId) => (event: Event) => {
    event.preventDefault();
    go(step);
  };
  return html`<p>${say('missing-lead')}</p>
    <ul class="missing">
      ${missing.map(
        ({ step, name }) =>
          html`<li>
            <a href="#${step}" data-testid="missing-${step}" @click=${to(step)}>${name}</a>
          </li>`,
      )}
    </ul>`;
}
