import { html, nothing } from 'lit';

import type { RecheckView } from '../take-away/recheck-view.ts';

/** An old result beside today's: what has changed, or that nothing has. */
export function recheckCard({ same, title, verdict, rows, others, made }: RecheckView) {
  return html`<section
    class="arrival recheck"
    aria-labelledby="recheck-title"
    data-testid="recheck"
    data-same=${same}
  >
    <h2 class="arrival-title" id="recheck-title">${title}</h2>
    <p><strong>${verdict}</strong></p>
    <dl>
      ${rows.map(
        ({ id, what, before, after }) =>
          html`<div data-testid="recheck-${id}">
            <dt>${what}</dt>
            <dd>${before}</dd>
            <dd>${after}</dd>
          </div>`,
      )}
    </dl>
    ${others ? html`<p>${others}</p>` : nothing}
    <ul class="hint">
      ${made.map((fact) => html`<li>${fact}</li>`)}
    </ul>
  </section>`;
}
