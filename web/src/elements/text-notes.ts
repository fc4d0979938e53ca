import { html, nothing } from 'lit';

import type { NoteView } from '../words/notes.ts';

/** One note on the text of the order: what is wrong with it, and what the checker does. */
export function notesTemplate(note: NoteView) {
  return html`<div class="text-note">
    <p>
      <strong><span class="cite-print">${note.id}. </span>${note.title}</strong>
    </p>
    <p>${note.problem}</p>
    <p>${note.treatment}</p>
    <p class="handled">${note.handling}</p>
  </div>`;
}

/** The notes about one statement, folded under a line that counts them; paper names them by letter. */
export function foldedNotes(title: string, notes: readonly NoteView[]) {
  if (!notes.length) return nothing;
  return html`<details class="notes">
    <summary>
      ${title}<span class="cite-print">: ${notes.map(({ id }) => id).join(', ')}</span>
    </summary>
    ${notes.map(notesTemplate)}
  </details>`;
}
