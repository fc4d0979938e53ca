import { html, nothing } from 'lit';

import type { RecheckView } from '../take-away/recheck-view.ts';

/** An old result beside today's: what has changed, or that nothing has. */
export function recheckCard({ same, title, verdict, heads, rows, others, made }: RecheckView) {
  return html`<section
    class="arrival recheck"
    aria-labelledby="recheck-title"
    data-testid="recheck"
    data-same=${same}
  >
    <h2 class="arrival-title" id="recheck-title">${title}</h2>
    <p><strong>${verdict}</strong></p>
    ${
      rows.length
        ? html`<table aria-labelledby="recheck-title">
            <thead>
              <tr>
                ${heads.map((head) => html`<th scope="col">${head}</th>`)}
              </tr>
            </thead>
            <tbody>
              ${rows.map(
                ({ id, what, before, after }) =>
                  html`<tr data-testid="recheck-${id}">
                    <th scope="row">${what}</th>
                    <td>${before}</td>
                    <td>${after}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
        : nothing
    }
    ${others ? html`<p>${others}</p>` : nothing}
    <ul class="hint">
      ${made.map((fact) => html`<li>${fact}</li>`)}
    </ul>
  </section>`;
}
