import { html, nothing } from 'lit';

import type { HitGroup, HitsView, HitView } from '../words/hits.ts';
import type { Piece } from '../words/marks.ts';

const piecesTemplate = (pieces: readonly Piece[]) =>
  pieces.map(({ text, marked }) => (marked ? html`<mark>${text}</mark>` : text));

function whyTemplate({ name, nameLanguage, why }: HitView, foundBy: string) {
  if (!name.length) return why ? html`<span class="hint because">${why}</span>` : nothing;
  return html`<span class="hint because"
    >${foundBy}
    <span lang=${nameLanguage ?? nothing} translate="no">${piecesTemplate(name)}</span>${
      why && ` · ${why}`
    }</span
  >`;
}

/** One line found: what it is, where it stands, why it is here. */
function hitTemplate(hit: HitView, foundBy: string) {
  return html`<span
      ><span class="entry-title">${piecesTemplate(hit.title)}</span> ${
        hit.printed.length
          ? html`<span class="hint" lang="en" translate="no">${piecesTemplate(hit.printed)}</span>`
          : nothing
      }${hit.unseen ? html`<span class="unseen">${hit.unseen}</span>` : nothing}</span
    >
    ${hit.where ? html`<span class="hint">${hit.where}</span>` : nothing}
    ${whyTemplate(hit, foundBy)}`;
}

interface Listbox {
  readonly label: string;
  readonly open: boolean;
  readonly active: string;
  readonly choose: (id: string) => void;
}

/** The popup of the search field. What is pressed in it must not take the focus from the field. */
export function hitsTemplate(view: HitsView | null, { label, open, active, choose }: Listbox) {
  const option = (hit: HitView) =>
    html`<div
      id="hit-${hit.id}"
      role="option"
      data-testid="profession-hit"
      data-id=${hit.id}
      aria-selected=${hit.id === active}
      @click=${() => choose(hit.id)}
    >
      ${hitTemplate(hit, view?.foundBy ?? '')}
    </div>`;
  const group = ({ head, hits }: HitGroup, place: number) =>
    head
      ? html`<div role="group" aria-labelledby="industry-${place}" data-testid="profession-group">
          <div class="industry" id="industry-${place}">
            ${hitTemplate({ ...head, where: '' }, view?.foundBy ?? '')}
            <strong>${view?.industry}</strong>
          </div>
          ${hits.map(option)}
        </div>`
      : hits.map(option);
  return html`<div
    id="picker-list"
    role="listbox"
    aria-label=${label}
    ?hidden=${!open}
    @mousedown=${(event: Event) => event.preventDefault()}
  >
    ${open ? view?.groups.map(group) : nothing}
  </div>`;
}

/** Under "not on the list": the closest entries, each with its difference, and the ways on. */
export function noneFitsTemplate({ noneFits, foundBy }: HitsView, choose: (id: string) => void) {
  if (!noneFits) return nothing;
  const { closest } = noneFits;
  const line = (hit: HitView) =>
    html`<li>
      <button
        type="button"
        class="entry"
        data-testid="profession-close"
        data-id=${hit.id}
        @click=${() => choose(hit.id)}
      >
        ${hitTemplate(hit, foundBy)}
      </button>
    </li>`;
  return html`${
      closest.length
        ? html`<h3>${noneFits.closestLabel}</h3>
            <p class="hint">${noneFits.closestHint}</p>
            <ul class="entries">
              ${closest.map(line)}
            </ul>`
        : nothing
    }
    <p>${noneFits.waysOn}</p>`;
}
