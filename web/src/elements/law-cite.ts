import { html, nothing, type PropertyValues } from 'lit';

import type { CiteView, ProvisionView } from '../words/citations.ts';
import { define, LightElement } from './light.ts';
import { notesTemplate } from './text-notes.ts';

let opened = 0;

/** `<law-cite>`: the quiet "§" after a statement. It opens the place in the law, right there. */
export class LawCite extends LightElement {
  static override properties = {
    view: { attribute: false },
    open: { state: true },
    text: { state: true },
  };
  declare view: CiteView;
  declare open: boolean;
  declare text: ProvisionView | null;
  readonly #panel = `place-${++opened}`;

  constructor() {
    super();
    this.open = false;
    this.text = null;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    const before = changed.get('view');
    if (before && before.openLabel !== this.view.openLabel && this.open) this.#ask();
  }

  readonly #toggle = () => {
    this.open = !this.open;
    if (this.open) this.#ask();
  };

  #ask() {
    const { citation } = this.view;
    this.text = null;
    this.send('text-wanted', { citation, give: (text) => (this.text = text) });
  }

  protected override render() {
    const { label, openLabel } = this.view;
    return html`<button
        type="button"
        class="cite"
        aria-expanded=${this.open}
        aria-controls=${this.#panel}
        aria-label=${openLabel}
        title=${label}
        @click=${this.#toggle}
      >
        §
      </button>
      <span class="cite-print">[${label}]</span>
      <div class="provision" id=${this.#panel} ?hidden=${!this.open}>${this.#provision()}</div>`;
  }

  #provision() {
    if (!this.open) return nothing;
    if (!this.text) return html`<p class="hint">${this.view.loading}</p>`;
    const { title, act, text, status, notes, address, addressLabel } = this.text;
    return html`<p class="provision-title"><strong>${title}</strong> ${act}</p>
      ${provisionText(text)}
      <p class="hint">
        ${status}
        ${address ? html`<a href=${address} rel="noreferrer">${addressLabel}</a>` : nothing}
      </p>
      ${notes.map(notesTemplate)}`;
  }
}

/** A long text scrolls in its own frame, which must then be reached by keyboard. */
const isLong = (text: string) => text.length > 1000;

/** The words of a provision, English as published. */
export function provisionText(text: string | null) {
  if (!text) return nothing;
  const long = isLong(text);
  // As text, for its line breaks are kept and the template's own would be too.
  return html`<blockquote
    class=${long ? 'long' : ''}
    lang="en"
    tabindex=${long ? 0 : nothing}
    .textContent=${text}
  ></blockquote>`;
}

define('law-cite', LawCite);

/** The places after a statement, kept on the line of its last word. */
export function citesTemplate(cites: readonly CiteView[]) {
  return cites.map((view) => html`&nbsp;<law-cite .view=${view}></law-cite>`);
}
