import { html, nothing } from 'lit';

import type { PointsRow, ScoreView } from '../words/score.ts';
import { citesTemplate } from './law-cite.ts';
import { notesAbout, type Notes } from './statements.ts';

function rowTemplate(row: PointsRow, twoColumns: boolean, notes: Notes) {
  return html`<tr data-testid="line-${row.criterion}">
    <th scope="row">
      <span class="swatch ${row.criterion}"></span>${row.label}${citesTemplate([row.cite])}
      ${notesAbout(notes, `criterion:${row.criterion}`)}
    </th>
    <td data-testid="strict">${row.strict}</td>
    ${twoColumns ? html`<td data-testid="lenient">${row.lenient}</td>` : nothing}
    <td>${row.most}</td>
  </tr>`;
}

/** The points criterion by criterion; two columns only where the readings differ. */
export function pointsTable(view: ScoreView, say: (id: string) => string, notes: Notes) {
  const strict = say(view.twoColumns ? 'reading-strict' : 'points-yours');
  return html`<div class="table-frame">
    <table class="points ${view.twoColumns ? 'two' : ''}">
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
      <tbody>
        ${view.rows.map((row) => rowTemplate(row, view.twoColumns, notes))}
      </tbody>
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
