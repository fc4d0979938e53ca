import { html, nothing } from 'lit';

import type { NoteView } from '../words/notes.ts';
import type { Said } from '../words/outcome.ts';
import type { GroundView } from '../words/statements.ts';
import { citesTemplate } from './law-cite.ts';
import { foldedNotes } from './text-notes.ts';

/** The notes on the text that concern one thing, and the line that counts them. */
export interface Notes {
  readonly on: (concern: string) => readonly NoteView[];
  readonly label: (count: number) => string;
}

/** The notes about one thing, or several, folded. */
export function notesAbout({ on, label }: Notes, ...concerns: readonly string[]) {
  const notes = concerns.flatMap(on);
  return foldedNotes(label(notes.length), notes);
}

/** A list of statements, each ending in its place in the law. */
export function saidTemplate(items: readonly Said[], kind: string, notes?: Notes) {
  return html`<ul class="said">
    ${items.map(
      ({ id, title, detail, cites }) =>
        html`<li data-testid="${kind}-${id}">
          <p><strong>${title}</strong></p>
          <p>${detail}${citesTemplate(cites)}</p>
          ${notes ? notesAbout(notes, `${kind}:${id}`) : nothing}
        </li>`,
    )}
  </ul>`;
}

export function groundsTemplate(grounds: readonly GroundView[], notes: Notes) {
  return html`<ul class="said">
    ${grounds.map(
      ({ id, title, detail, status, statusText, cites }) =>
        html`<li data-testid="ground-${id}" data-status=${status}>
          <p><strong>${title}</strong> <span class="tag ${status}">${statusText}</span></p>
          <p>${detail}${citesTemplate(cites)}</p>
          ${notesAbout(notes, `ground:${id}`)}
        </li>`,
    )}
  </ul>`;
}

type Fact = { readonly name: string; readonly value: string; readonly note?: string };

export function factsTemplate(facts: readonly Fact[]) {
  return html`<dl class="facts">
    ${facts.map(
      ({ name, value, note }) =>
        html`<div>
          <dt>${name}</dt>
          <dd>${value} ${note ? html`<span class="hint">${note}</span>` : nothing}</dd>
        </div>`,
    )}
  </dl>`;
}
