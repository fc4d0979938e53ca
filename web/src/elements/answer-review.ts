import { html, nothing } from 'lit';

import type { ViewId } from '../flow/steps.ts';
import type { ReviewRow } from '../words/review.ts';
import { define, LightElement } from './light.ts';

/** `<answer-review>`: every answer on one page, each with a way to change it. */
export class AnswerReview extends LightElement {
  static override properties = {
    rows: { attribute: false },
    emptyLabel: { attribute: false },
    resultLabel: { attribute: false },
    sheetLabel: { attribute: false },
    /** The question that could still change the result, if one is left. */
    rest: { attribute: false },
  };
  declare rows: readonly ReviewRow[];
  declare emptyLabel: string;
  declare resultLabel: string;
  declare sheetLabel: string;
  declare rest: { readonly view: ViewId; readonly label: string } | null;

  protected override render() {
    return html`<dl class="review">${this.rows.map((row) => this.#row(row))}</dl>
      <div class="buttons">
        ${this.#button('result', this.resultLabel, 'primary', 'see-result')}
        ${this.#button('sheet', this.sheetLabel, 'quiet', 'to-sheet')}
        ${this.rest ? this.#button(this.rest.view, this.rest.label, 'quiet', 'next-question') : nothing}
      </div>`;
  }

  #button(view: ViewId, label: string, look: string, hook: string) {
    return html`<button
      type="button"
      class=${look}
      data-testid=${hook}
      @click=${() => this.send('go', { view })}
    >
      ${label}
    </button>`;
  }

  #row({ step, name, answers, open, changeLabel, changeWhat }: ReviewRow) {
    const go = (event: Event) => {
      event.preventDefault();
      this.send('go', { view: step });
    };
    return html`<div data-testid="review-${step}">
      <dt>${name}</dt>
      <dd>
        ${
          answers.length
            ? answers.map((line) => html`<p>${line}</p>`)
            : html`<p class="hint">${this.emptyLabel}</p>`
        }
        ${open ? html`<p><span class="tag open">${open}</span></p>` : nothing}
      </dd>
      <dd class="change">
        <a href="#${step}" aria-label=${changeWhat} data-testid="change-${step}" @click=${go}>
          ${changeLabel}
        </a>
      </dd>
    </div>`;
  }
}

define('answer-review', AnswerReview);
