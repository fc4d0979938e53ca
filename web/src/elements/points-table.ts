import { html, nothing, svg } from 'lit';

import type { PointCell, PointsRow, ScoreView } from '../words/score.ts';
import { citesTemplate } from './law-cite.ts';
import { notesAbout, type Notes } from './statements.ts';

const side = 14;

/** A criterion's points out of its most. The numbers in the row say the same. */
function cellsTemplate(cells: readonly PointCell[]) {
  return html`<svg
    class="cells"
    width=${cells.length * (side + 3)}
    height=${side + 2}
    aria-hidden="true"
  >
    ${cells.map((kind, place) => {
      const x = 1 + place * (side + 3);
      const stroke =
        kind === 'lenient'
          ? svg`<path d="M${x} ${side + 1} L${x + side} 1" class="cell-stroke" />`
          : nothing;
      return svg`<rect class="cell ${kind}" x=${x} y="1" width=${side} height=${side} rx="2" />${stroke}`;
    })}
  </svg>`;
}

/** The heads of the columns; on a phone each number carries its own. One reading has no second column. */
interface Heads {
  readonly strict: string;
  readonly lenient: string;
  readonly most: string;
}

function rowTemplate(row: PointsRow, heads: Heads, notes: Notes) {
  return html`<tr data-testid="line-${row.criterion}">
    <th scope="row">
      <span class="swatch ${row.criterion}"></span>${row.label}${citesTemplate([row.cite])}
      ${cellsTemplate(row.cells)} ${notesAbout(notes, `criterion:${row.criterion}`)}
    </th>
    <td data-testid="strict" data-head=${heads.strict}>${row.strict}</td>
    ${heads.lenient ? html`<td data-testid="lenient" data-head=${heads.lenient}>${row.lenient}</td>` : nothing}
    <td data-head=${heads.most}>${row.most}</td>
  </tr>`;
}

/** The points criterion by criterion; two columns only where the readings differ. */
export function pointsTable(view: ScoreView, say: (id: string) => string, notes: Notes) {
  const heads = {
    strict: say(view.twoColumns ? 'reading-strict' : 'points-yours'),
    lenient: view.twoColumns ? say('reading-lenient') : '',
    most: say('points-most'),
  };
  return html`<div class="table-frame">
    <table class="points ${view.twoColumns ? 'two' : ''}">
      <caption class="unseen">
        ${say('points-caption')}
      </caption>
      <thead>
        <tr>
          <th scope="col">${say('points-criterion')}</th>
          <th scope="col">${heads.strict}</th>
          ${heads.lenient ? html`<th scope="col">${heads.lenient}</th>` : nothing}
          <th scope="col">${heads.most}</th>
        </tr>
      </thead>
      <tbody>
        ${view.rows.map((row) => rowTemplate(row, heads, notes))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">${say('points-total')}</th>
          <td data-testid="score-strict" data-head=${heads.strict}>${view.totals.strict}</td>
          ${
            heads.lenient
              ? html`<td data-testid="score-lenient" data-head=${heads.lenient}>
                  ${view.totals.lenient}
                </td>`
              : nothing
          }
          <td></td>
        </tr>
      </tfoot>
    </table>
  </div>`;
}
