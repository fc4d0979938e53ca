import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

import type { NoteView } from '../words/notes.ts';
import type { DocumentView } from '../words/documents.ts';
import type { PaperGroup, PapersView } from '../words/papers.ts';
import { citesTemplate } from './law-cite.ts';
import { define, LightElement } from './light.ts';
import { foldedNotes } from './text-notes.ts';

/** `<document-list>`: the papers of the procedure, each with its form and a tick box. */
export class DocumentList extends LightElement {
  static override properties = {
    view: { attribute: false },
    notes: { attribute: false },
    notesLabel: { attribute: false },
  };
  declare view: PapersView;
  declare notes: (concern: string) => readonly NoteView[];
  declare notesLabel: (count: number) => string;
  #ticked = '';

  protected override render() {
    const { ready, all, progress, groups } = this.view;
    return html`<p class="progress papers-progress" data-testid="papers-progress">
        <progress value=${ready} max=${all} aria-hidden="true"></progress>
        <span role="status">${progress}</span>
      </p>
      ${repeat(
        groups,
        ({ id }) => id,
        (group) => this.#group(group),
      )}`;
  }

  /** A paper that was ticked may now stand in another group: the focus goes with it. */
  protected override updated() {
    const id = this.#ticked;
    this.#ticked = '';
    if (id) this.querySelector<HTMLElement>(`#paper-${id}`)?.focus({ preventScroll: true });
  }

  #group({ id, title, documents }: PaperGroup) {
    return html`${title ? html`<h4>${title}</h4>` : nothing}
      <ul class="documents" data-testid="papers-${id}">
        ${repeat(
          documents,
          (document) => document.id,
          (document) => this.#line(document, id !== 'all'),
        )}
      </ul>`;
  }

  #line(document: DocumentView, full: boolean) {
    const { id, title, hint, status, statusText, inHand, or, remark, cites } = document;
    const notes = this.notes(`document:${id}`);
    const tick = (event: Event) => {
      this.#ticked = id;
      this.answer(['documents', id], (event.target as HTMLInputElement).checked);
    };
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
        <span class="tick-print" aria-hidden="true">${status === 'have' ? '☑' : '☐'}</span>
        <div>
          <label for="paper-${id}">${title}</label>
          <span class="with-place"
            ><span class="tag ${status}" id="paper-${id}-state">${statusText}</span>${citesTemplate(
              cites,
            )}</span
          >
        </div>
      </div>
      <div class="document-text" id="paper-${id}-note">
        <p class="hint">${hint}</p>
        ${demandsTemplate(document, full)}
        ${remark ? html`<p class="remark">${remark}</p>` : nothing}
        ${or ? html`<p class="hint">${or}</p>` : nothing}
      </div>
      <div class="document-law">${foldedNotes(this.notesLabel(notes.length), notes)}</div>
    </li>`;
  }
}

/** The form asked for, explained in the result; of a paper that is not needed nothing is asked. */
function demandsTemplate({ demands, status }: DocumentView, full: boolean) {
  if (!demands.length || status === 'not_needed') return nothing;
  return html`<ul class="demands">
    ${demands.map(
      ({ id, text, detail, lacking }) =>
        html`<li class=${lacking ? 'lacking' : ''} data-testid="demand-${id}">
          <strong>${text}</strong> ${full ? html`<span class="hint">${detail}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

define('document-list', DocumentList);
