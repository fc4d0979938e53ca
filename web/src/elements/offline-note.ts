import { html, nothing } from 'lit';

import type { CopyView } from '../words/offline.ts';
import { define, LightElement } from './light.ts';

/** `<offline-note>`: a quiet line at the foot of the window. It says, and never takes the focus. */
export class OfflineNote extends LightElement {
  static override properties = { view: { attribute: false } };
  declare view: CopyView | null;

  protected override render() {
    const { view } = this;
    if (!view) return nothing;
    const says = view.sentences.length > 0;
    // The live region stays while it is empty, so that what is put into it is spoken.
    return html`<div
      class=${says ? 'note' : ''}
      role=${says ? 'region' : nothing}
      aria-label=${says ? view.label : nothing}
    >
      <p role="status" data-testid="offline-note">${view.sentences.join(' ')}</p>
      ${this.#buttons(view)}
    </div>`;
  }

  #buttons({ use, notNow }: CopyView) {
    if (!use) return nothing;
    return html`<div class="buttons">
      <button
        type="button"
        class="secondary"
        data-testid="newer-use"
        @click=${() => this.dispatchEvent(new Event('use'))}
      >
        ${use}
      </button>
      <button
        type="button"
        class="quiet"
        data-testid="newer-not-now"
        @click=${() => this.dispatchEvent(new Event('not-now'))}
      >
        ${notNow}
      </button>
    </div>`;
  }
}

define('offline-note', OfflineNote);
