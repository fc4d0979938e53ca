import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { EventDay } from '../words/duties.ts';
import { define, LightElement } from './light.ts';

/** `<event-day>`: a day that a person may tell in the result; nothing changes until it can be read. */
export class EventDayField extends LightElement {
  static override properties = {
    view: { attribute: false },
    /** Whether the engine can read what was typed. */
    reads: { attribute: false },
    typed: { state: true },
    wrong: { state: true },
  };
  declare view: EventDay;
  declare reads: (event: string, typed: string) => boolean;
  /** What stands in the field and is no answer: still being typed, or not to be read. */
  declare typed: string | null;
  declare wrong: boolean;

  constructor() {
    super();
    this.typed = null;
    this.wrong = false;
  }

  readonly #type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
  };

  readonly #changed = (event: Event) => {
    const typed = (event.target as HTMLInputElement).value;
    this.wrong = !this.reads(this.view.event, typed);
    this.typed = this.wrong ? typed : null;
    if (!this.wrong) this.answer(['events', this.view.event, 'date'], typed);
  };

  protected override render() {
    const { id, label, hint, value, fault } = this.view;
    const { typed, wrong } = this;
    return html`<div class="field event-day ${wrong ? 'wrong' : ''} ${value ? '' : 'empty'}">
      <label for=${id}>${label}</label>
      <p class="hint" id="${id}-hint">${hint}</p>
      <div role="status" id="${id}-error">
        ${wrong ? html`<p class="field-error">${fault}</p>` : nothing}
      </div>
      <input
        class="typed date"
        id=${id}
        type="text"
        inputmode="decimal"
        autocomplete="off"
        data-testid=${id}
        .value=${live(typed ?? value)}
        aria-invalid=${wrong ? 'true' : nothing}
        aria-describedby="${id}-hint ${id}-error"
        @input=${this.#type}
        @change=${this.#changed}
      />
    </div>`;
  }
}

define('event-day', EventDayField);
