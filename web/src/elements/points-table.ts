import { html, nothing } from 'lit';

import type { PointsRow, ScoreView } from '../words/score.ts';
import { citeTemplate } from './law-cite.ts';
import { notesAbout, type Notes } from './statements.ts';

/** A criterion's points; under them, over the full width, the law it rests on. */
function lineTemplate(row: PointsRow, differ: boolean, notes: Notes) {
  return html`<tbody data-testid="line-${row.criterion}">
    <tr>
      <th scope="row"><span class="swatch ${row.criterion}"></span>${row.label}</th>
      <td data-testid="strict">${row.strict}</td>
      ${differ ? html`<td data-testid="lenient">${row.lenient}</td>` : nothing}
      <td>${row.most}</td>
    </tr>
    <tr class="law">
      <td colspan=${differ ? 4 : 3}>
        ${citeTemplate(row.cite)} ${notesAbout(notes, `criterion:${row.criterion}`)}
      </td>
    </tr>
  </tbody>`;
}

/** The points criterion by criterion; two columns only where the readings differ. */
export function pointsTable(view: ScoreView, say: (id: string) => string, notes: Notes) {
  const strict = say(view.twoColumns ? 'reading-strict' : 'points-yours');
  return html`<div class="table-frame">
    <table class="points">
      <caption class="unseen">
        ${say('points-caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('points-criterion')}</th>
          <th scope="col">${strict}</th>
          ${view.twoColumns ? html`<th scope="col">${say('reading-lenient')}</th>` : nothing}
          <th scope="col">${say('points-most')}</th>
        </tr>
      </thead>
      ${view.rows.map((row) => lineTemplate(row, view.twoColumns, notes))}
      <tfoot>
        <tr>
          <th scope="row">${say('points-total')}</th>
          <td data-testid="score-strict">${view.totals.strict}</td>
          ${
            view.twoColumns
              ? html`<td data-testid="score-lenient">${view.totals.lenient}</td>`
              : nothing
          }
          <td></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
