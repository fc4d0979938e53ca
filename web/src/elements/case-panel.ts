import { html, nothing } from 'lit';

import type { SummaryView } from '../words/summary.ts';
import { define, LightElement } from './light.ts';
import './points-rail.ts';

/** `<case-panel>`: "your case so far", beside every question; on small screens it folds. */
export class CasePanel extends LightElement {
  static override properties = {
    view: { attribute: false },
    moreLabel: { attribute: false },
    open: { state: true },
  };
  declare view: SummaryView;
  declare moreLabel: string;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
  }

  readonly #toggle = () => (this.open = !this.open);

  protected override render() {
    const { title, outcome, outcomeId, points } = this.view;
    return html`<section class="panel" aria-labelledby="panel-title" data-testid="case-panel">
      <div class="panel-head">
        <h2 id="panel-title">${title}</h2>
        <button
          type="button"
          class="quiet panel-fold"
          aria-expanded=${this.open}
          aria-controls="panel-body"
          @click=${this.#toggle}
        >
          ${this.moreLabel}
        </button>
      </div>
      ${points ? html`<p class="panel-brief" data-testid="panel-points">${points}</p>` : nothing}
      <div id="panel-body" class="panel-body ${this.open ? 'open' : ''}">
        ${
          this.view.underRepealed
            ? html`<p class="panel-repealed">${this.view.underRepealed}</p>`
            : nothing
        }
        ${
          outcome
            ? html`<p class="state ${outcomeId}" data-testid="panel-outcome">${outcome}</p>`
            : nothing
        }
        ${this.#rails()} ${this.#facts()}
      </div>
    </section>`;
  }

  #rails() {
    return this.view.rails.map((rail) => html`<points-rail small .view=${rail}></points-rail>`);
  }

  #facts() {
    const { missing, papers, nextTitle, next, nextNone } = this.view;
    return html`<dl class="panel-facts">
        <div>
          <dt>${nextTitle}</dt>
          <dd data-testid="panel-next">
            ${next ? html`<strong>${next.day}</strong><br />${next.what}` : nextNone}
          </dd>
        </div>
      </dl>
      ${missing ? html`<p data-testid="panel-missing">${missing}</p>` : nothing}
      <p>${papers}</p>`;
  }
}

define('case-panel', CasePanel);
