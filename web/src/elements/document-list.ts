import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { NoteView } from '../words/notes.ts';
import type { DocumentView } from '../words/documents.ts';
import { citesTemplate } from './law-cite.ts';
import { define, LightElement } from './light.ts';
import { foldedNotes } from './text-notes.ts';

/** `<document-list>`: the papers of the procedure, each with its form and a tick box. */
export class DocumentList extends LightElement {
  static override properties = {
    documents: { attribute: false },
    notes: { attribute: false },
    notesLabel: { attribute: false },
  };
  declare documents: readonly DocumentView[];
  declare notes: (concern: string) => readonly NoteView[];
  declare notesLabel: (count: number) => string;

  protected override render() {
    return html`<ul class="documents">
      ${this.documents.map((document) => this.#line(document))}
    </ul>`;
  }

  #line(document: DocumentView) {
    const { id, title, hint, status, statusText, inHand, needs, or, cites } = document;
    const notes = this.notes(`document:${id}`);
    const tick = (event: Event) =>
      this.answer(['documents', id], (event.target as HTMLInputElement).checked);
    return html`<li class="document ${status}" data-testid="document-${id}" data-status=${status}>
      <div class="option">
        <input
          type="checkbox"
          id="paper-${id}"
          data-testid="tick-${id}"
          aria-describedby="paper-${id}-state paper-${id}-note"
          .checked=${live(inHand)}
          @change=${tick}
        />
        <div>
          <label for="paper-${id}">${title}</label>
          <span class="tag ${status}" id="paper-${id}-state">${statusText}</span>${citesTemplate(
            cites,
          )}
        </div>
      </div>
      <div class="document-text" id="paper-${id}-note">
        <p class="hint">${hint}</p>
        ${needs.length ? needsTemplate(needs) : nothing}
        ${or ? html`<p class="hint">${or}</p>` : nothing}
      </div>
      <div class="document-law">${foldedNotes(this.notesLabel(notes.length), notes)}</div>
    </li>`;
  }
}

function needsTemplate(needs: DocumentView['needs']) {
  return html`<ul class="needs">
    ${needs.map(({ text, lacking }) => html`<li class=${lacking ? 'lacking' : ''}>${text}</li>`)}
  </ul>`;
}

define('document-list', DocumentList);
