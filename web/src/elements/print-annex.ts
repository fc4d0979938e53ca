import { html, nothing } from 'lit';

import type { AnnexView } from '../words/annex.ts';
import { quotes } from './law-quote.ts';
import { notesTemplate } from './text-notes.ts';

/** What follows the printed result in small print. */
export function printAnnex(view: AnnexView, derivation: unknown) {
  return html`<section class="on-paper annex" data-testid="print-annex">
    ${
      derivation
        ? html`<h3>${view.derivationTitle}</h3>
            ${derivation}`
        : nothing
    }
    <h3>${view.notesTitle}</h3>
    <div class="annex-notes">${view.notes.map(notesTemplate)}</div>
    ${
      view.texts.length
        ? html`<h3>${view.textsTitle}</h3>
            ${quotes(view.texts)}`
        : nothing
    }
  </section>`;
}
