import { html, nothing } from 'lit';

import type { NoteView } from '../words/notes.ts';

/** One note on the text of the order: what is wrong with it, and what the checker does. */
export function notesTemplate(note: NoteView) {
  return html`<div class="text-note">
    <p><strong>${note.title}</strong></p>
    <p>${note.problem}</p>
    <p>${note.treatment}</p>
    <p class="handled">${note.handling}</p>
  </div>`;
}

/** The notes about one statement, folded under a line that counts them. */
export function foldedNotes(title: string, notes: readonly NoteView[]) {
  if (!notes.length) return nothing;
  return html`<details class="notes">
    <summary>${title}</summary>
    ${notes.map(notesTemplate)}
  </details>`;
}
