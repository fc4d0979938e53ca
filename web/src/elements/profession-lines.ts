import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { EntryView, PickerView } from '../words/picker.ts';

/** One line of the list: its title, the printed English one, and where it stands. */
export function linesTemplate(entry: EntryView) {
  return html`<span
      ><span class="entry-title">${entry.title}</span> ${
        entry.printed
          ? html`<span class="hint" lang="en" translate="no">${entry.printed}</span>`
          : nothing
      }</span
    >
    ${entry.where ? html`<span class="hint">${entry.where}</span>` : nothing}`;
}

/** The answers beside the list: "not on the list" and "I don't know". */
export function othersTemplate(view: PickerView, choose: (value: string) => void) {
  return html`<fieldset class="field">
    <legend>${view.othersLabel}</legend>
    <div class="options">
      ${view.others.map(
        ({ value, label, hint }) =>
          html`<div class="option">
            <input
              type="radio"
              name="profession"
              id="profession-${value}"
              data-testid="choice-profession-${value}"
              aria-describedby=${hint ? `profession-${value}-note` : nothing}
              .checked=${live(view.choice === value)}
              @change=${() => choose(value)}
            />
            <label for="profession-${value}">${label}</label>
            ${hint ? html`<p class="hint" id="profession-${value}-note">${hint}</p>` : nothing}
          </div>`,
      )}
    </div>
  </fieldset>`;
}

/** The whole list, sector by sector. */
export function browseTemplate(view: PickerView, choose: (entry: EntryView) => void) {
  const line = (entry: EntryView) =>
    html`<li>
      <button
        type="button"
        class="entry"
        data-id=${entry.id}
        aria-pressed=${entry.id === view.choice}
        @click=${() => choose(entry)}
      >
        ${linesTemplate(entry)}
      </button>
    </li>`;
  return html`<details class="browse" data-testid="profession-browse">
    <summary>${view.browseLabel}</summary>
    ${view.sectors.map(
      (sector) =>
        html`<details>
          <summary>${sector.name}</summary>
          ${sector.activities.map(
            (activity) =>
              html`<p class="activity">${activity.name}</p>
                <ul class="entries">
                  ${activity.entries.map(line)}
                </ul>`,
          )}
        </details>`,
    )}
  </details>`;
}
