import { html } from 'lit';

import type { DerivationRow, DerivationView } from '../words/derivation.ts';
import { citesTemplate } from './law-cite.ts';
import { tell } from './light.ts';

/** An answer leads back to its question. */
function valueTemplate({ value, step }: DerivationRow) {
  if (!step) return value;
  const go = (event: Event) => {
    event.preventDefault();
    tell(event.target, 'go', { view: step });
  };
  return html`<a href="#${step}" @click=${go}>${value}</a>`;
}

/** The calculation, a step a line. */
export function derivationSteps({ lead, steps }: DerivationView) {
  return html`<p>${lead}</p>
    <ol class="derivation">
      ${steps.map(
        ({ id, title, rows }) =>
          html`<li data-testid="derived-${id}">
            <h4>${title}</h4>
            <dl class="facts">
              ${rows.map(
                (row) =>
                  html`<div>
                    <dt>${row.name}</dt>
                    <dd>${valueTemplate(row)}${citesTemplate(row.cites)}</dd>
                  </div>`,
              )}
            </dl>
          </li>`,
      )}
    </ol>`;
}
