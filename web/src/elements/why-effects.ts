import { html, nothing } from 'lit';

import type { QuestionEffects, WhyView } from '../words/why.ts';
import { citesTemplate } from './law-cite.ts';

function effectsTemplate({ question, same, effects }: QuestionEffects) {
  return html`${question ? html`<h3>${question}</h3>` : nothing}
  ${
    same
      ? html`<p data-testid="why-same">${same}</p>`
      : html`<dl class="effects">
          ${effects.map(
            ({ answer, stand, points, outcome }) =>
              html`<div data-testid="why-effect">
                <dt>${answer}</dt>
                <dd>
                  ${outcome ? html`<strong>${outcome}</strong><br />` : nothing}${stand}<br />${points}
                </dd>
              </div>`,
          )}
        </dl>`
  }`;
}

/** Under "why we ask": the places in the law, and what each answer would do. */
export function whyTemplate({ lawLabel, cites, lead, questions }: WhyView) {
  return html`<div data-testid="why">
    ${
      cites.length
        ? html`<p class="why-law">
            ${lawLabel}
            ${cites.map((cite) => html`<span>${cite.label}${citesTemplate([cite])}</span> `)}
          </p>`
        : nothing
    }
    ${lead ? html`<p>${lead}</p>` : nothing} ${questions.map(effectsTemplate)}
  </div>`;
}
