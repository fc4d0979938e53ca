import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Scope } from '../words/annex.ts';
import type { PaperView } from '../words/paper.ts';
import { define, LightElement } from './light.ts';
import { openFolds } from './open-folds.ts';

/** `<paper-out>`: to print, to put into a calendar. */
export class PaperOut extends LightElement {
  static override properties = { view: { attribute: false } };
  declare view: PaperView;
  #close = () => {};

  override connectedCallback() {
    super.connectedCallback();
    addEventListener('beforeprint', this.#unfold);
    addEventListener('afterprint', this.#fold);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#unfold);
    removeEventListener('afterprint', this.#fold);
  }

  /** Paper has no folds, however printing began; and it says the hour of its own printing. */
  readonly #unfold = () => {
    this.#close();
    this.#close = openFolds(this.getRootNode() as ParentNode);
    this.send('printing');
  };

  readonly #fold = () => {
    this.#close();
    this.#close = () => {};
  };

  protected override render() {
    return html`${this.#print()} ${this.#calendar()}`;
  }

  #print() {
    const { print } = this.view;
    return html`<h4>${print.title}</h4>
      <p>${print.lead}</p>
      ${choiceTemplate('print-scope', print.scope, print.scopes, (id) =>
        this.send('print-scope', { scope: id as Scope }),
      )}
      ${choiceTemplate('print-beside', print.beside, print.languages, (language) =>
        this.send('print-beside', { language }),
      )}
      <p role="status">${print.state}</p>
      <button
        type="button"
        class="secondary"
        data-testid="print"
        ?disabled=${print.waiting}
        @click=${() => globalThis.print()}
      >
        ${print.button}
      </button>`;
  }

  #calendar() {
    const { calendar } = this.view;
    return html`<h4>${calendar.title}</h4>
      <p>${calendar.lead}</p>
      ${calendar.waiting ? html`<p class="hint">${calendar.waiting}</p>` : nothing}
      ${
        calendar.count
          ? html`<button
              type="button"
              class="secondary"
              data-testid="calendar"
              @click=${() => this.send('calendar-wanted')}
            >
              ${calendar.button}
            </button>`
          : nothing
      }
      <p role="status" data-testid="calendar-state">${calendar.state}</p>`;
  }
}

function choiceTemplate(
  id: string,
  label: string,
  choices: PaperView['print']['scopes'],
  choose: (id: string) => void,
) {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    <select
      id=${id}
      data-testid=${id}
      @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}
    >
      ${choices.map(
        (each) =>
          html`<option value=${each.id} .selected=${live(each.chosen)}>${each.name}</option>`,
      )}
    </select>
  </div>`;
}

define('paper-out', PaperOut);
