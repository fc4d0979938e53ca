import { html, nothing, type PropertyValues } from 'lit';

import type { ArrivalView, Deed, ItemView } from '../words/arrival.ts';
import { define, LightElement } from './light.ts';
import { openFile } from './open-file.ts';

/** `<case-arrival>`: answers that came from outside; asks, tells what was opened, or why not. */
export class CaseArrival extends LightElement {
  static override properties = {
    view: { attribute: false },
    /** Does what a person decided; `from` is where it was said. */
    act: { attribute: false },
    take: { attribute: false },
    /** Whether the answers may be opened without a word. */
    atOnce: { attribute: false },
    said: { state: true },
  };
  declare view: ArrivalView;
  declare act: (deed: Deed, from: EventTarget) => void;
  declare take: (text: string, from: EventTarget) => void;
  declare atOnce: boolean;
  declare said: string;
  #shown = '';

  protected override updated(changed: PropertyValues<this>) {
    if (!changed.has('view')) return;
    if (this.atOnce) return this.act('open', this);
    const { id, asks, title } = this.view;
    if (this.#shown !== id && asks) this.querySelector<HTMLElement>('[tabindex]')?.focus();
    this.#shown = id;
    // The live region stands empty first: only what is put into it later is spoken.
    this.said = asks ? '' : title;
  }

  protected override render() {
    return html`<p class="unseen" role="status">${this.said}</p>
      ${this.atOnce ? nothing : this.#card(this.view)}`;
  }

  #card({ id, wrong, title, texts, lists, choose, actions }: ArrivalView) {
    return html`<div
      class="arrival ${wrong ? 'wrong-arrival' : ''}"
      role="group"
      aria-labelledby="arrival-title"
      tabindex="-1"
      data-testid="arrival"
      data-arrival=${id}
    >
      <h2 class="arrival-title" id="arrival-title">${title}</h2>
      ${texts.map((text) => html`<p>${text}</p>`)}
      ${lists.map(
        (list) =>
          html`<p>${list.title}</p>
            <ul>
              ${list.items.map(itemTemplate)}
            </ul>`,
      )}
      ${choose ? openFile('arrival-file', choose, this.take) : nothing}
      <div class="buttons">
        ${actions.map(({ deed, label }, place) => this.#button(deed, label, place))}
      </div>
    </div>`;
  }

  #button(deed: Deed, label: string, place: number) {
    return html`<button
      type="button"
      class=${place === 0 && deed !== 'close' ? 'primary' : 'quiet'}
      data-testid="arrival-${deed}"
      @click=${() => this.act(deed, this)}
    >
      ${label}
    </button>`;
  }
}

function itemTemplate({ name, id }: ItemView) {
  const said = id ? html`<code translate="no">${id}</code>` : nothing;
  return html`<li data-testid="arrival-item">${name}${name && id ? ': ' : ''}${said}</li>`;
}

define('case-arrival', CaseArrival);
