import { html, nothing, type PropertyValues } from 'lit';

import type { CiteView, ProvisionView } from '../words/citations.ts';
import { provisionText } from './law-cite.ts';
import { define, LightElement } from './light.ts';

/** `<law-quote>`: a provision quoted where its very words decide. */
export class LawQuote extends LightElement {
  static override properties = { view: { attribute: false }, text: { state: true } };
  declare view: CiteView;
  declare text: ProvisionView | null;

  constructor() {
    super();
    this.text = null;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('view') && changed.get('view')?.openLabel !== this.view.openLabel) this.#ask();
  }

  #ask() {
    const { citation } = this.view;
    this.text = null;
    this.send('text-wanted', { citation, give: (text) => (this.text = text) });
  }

  protected override render() {
    const { label, loading, citation } = this.view;
    return html`<figure class="quote" data-testid="quote" data-provision=${citation.provision}>
      <figcaption>
        <strong>${label}</strong>
        ${this.text ? html`<span class="hint">${this.text.status}</span>` : nothing}
      </figcaption>
      ${this.text ? provisionText(this.text.text) : html`<p class="hint">${loading}</p>`}
    </figure>`;
  }
}

define('law-quote', LawQuote);

/** Provisions side by side, in their order. */
export function quotes(cites: readonly CiteView[]) {
  return html`<div class="quotes">
    ${cites.map((view) => html`<law-quote .view=${view}></law-quote>`)}
  </div>`;
}
