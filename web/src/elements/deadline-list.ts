import { html, nothing } from 'lit';

import type { DeadlineView, TermView } from '../words/deadlines.ts';
import type { NoteView } from '../words/notes.ts';
import { citesTemplate } from './law-cite.ts';
import { quotes } from './law-quote.ts';
import { define, LightElement } from './light.ts';
import { foldedNotes } from './text-notes.ts';

/** `<deadline-list>`: the terms of the procedure, day by day. */
export class DeadlineList extends LightElement {
  static override properties = {
    deadlines: { attribute: false },
    needDay: { attribute: false },
    termsLabel: { attribute: false },
    notes: { attribute: false },
    notesLabel: { attribute: false },
  };
  declare deadlines: readonly DeadlineView[];
  declare needDay: string;
  declare termsLabel: string;
  declare notes: (concern: string) => readonly NoteView[];
  declare notesLabel: (count: number) => string;

  protected override render() {
    return html`<ol class="deadlines">
      ${this.deadlines.map((deadline) => this.#deadline(deadline))}
    </ol>`;
  }

  #deadline(view: DeadlineView) {
    const notes = this.notes(`deadline:${view.id}`);
    const counted = [view.counted, view.certain ? view.certainty : ''].filter(Boolean);
    return html`<li class="deadline ${view.actor}" data-testid="deadline-${view.id}">
      <p class="deadline-actor"><span class="tag ${view.actor}">${view.actorName}</span></p>
      <h4>${view.title}</h4>
      ${this.#headline(view)} ${counted.map((line) => html`<p class="hint">${line}</p>`)}
      ${view.remarks.map(({ text, cites }) => html`<p>${text}${citesTemplate(cites)}</p>`)}
      ${termsTemplate(view.terms, this.termsLabel)}
      <p class="hint">${view.detail}${citesTemplate(view.cites)}</p>
      ${view.strip.length ? stripTemplate(view) : nothing} ${skippedTemplate(view)}
      ${foldedNotes(this.notesLabel(notes.length), notes)}
    </li>`;
  }

  #headline({ headline, due, certainty, certain }: DeadlineView) {
    if (!headline) return html`<p class="deadline-due none">${this.needDay}</p>`;
    return html`<p
      class="deadline-due"
      data-testid=${due ? 'due' : nothing}
      data-date=${due ?? nothing}
    >
      ${headline}
      ${certainty && !certain ? html`<span class="tag open">${certainty}</span>` : nothing}
    </p>`;
  }
}

function stripTemplate({ id, strip, stripTitle, legend }: DeadlineView) {
  return html`<ol class="strip" aria-label=${stripTitle} data-testid="strip-${id}">
      ${strip.map(
        ({ date, day, weekday, kind, count, label }) =>
          html`<li class="day ${kind}" data-date=${date}>
            <span class="unseen">${label}</span>
            <span aria-hidden="true"><small>${weekday}</small>${day}<small>${count}</small></span>
          </li>`,
      )}
    </ol>
    <ul class="strip-legend" aria-hidden="true" data-testid="legend-${id}">
      ${legend.map(
        ({ kind, text }) =>
          html`<li><span class="day ${kind}" aria-hidden="true"></span>${text}</li>`,
      )}
    </ul>`;
}

/** Two places of the order that give two terms, side by side, with their words. */
function termsTemplate(terms: readonly TermView[], title: string) {
  if (!terms.length) return nothing;
  return html`<div class="readings" data-testid="terms">
      ${terms.map(
        ({ day, said, cite }) =>
          html`<p class="reading">
            <strong>${day}</strong> <span class="hint">${said} ${cite.label}</span>
          </p>`,
      )}
    </div>
    <details class="quoted">
      <summary>${title}</summary>
      ${quotes(terms.map(({ cite }) => cite))}
    </details>`;
}

function skippedTemplate({ id, skipped, skippedTitle }: DeadlineView) {
  if (!skipped.length) return nothing;
  return html`<details class="skipped" data-testid="skipped-${id}">
    <summary>${skippedTitle}</summary>
    <ul>
      ${skipped.map(({ date, reason }) => html`<li>${date}: ${reason}</li>`)}
    </ul>
  </details>`;
}

define('deadline-list', DeadlineList);
