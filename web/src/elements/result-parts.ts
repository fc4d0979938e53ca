import { html, nothing, type TemplateResult } from 'lit';

import type { WayToReach } from '#engine';
import type { OutcomeView } from '../words/outcome.ts';
import type { ProfessionView } from '../words/profession.ts';
import type { ReadingsView } from '../words/readings.ts';
import type { SuccessorView } from '../words/statements.ts';
import type { WaysView } from '../words/ways.ts';
import { citesTemplate } from './law-cite.ts';
import { quotes } from './law-quote.ts';
import { factsTemplate, notesAbout, saidTemplate, type Notes } from './statements.ts';

/** One part of the result. A person may fold it; what matters less now comes folded. */
export function section(id: string, heading: string, open: boolean, body: unknown) {
  return html`<details class="part" id="part-${id}" data-testid="part-${id}" ?open=${open}>
    <summary id="head-${id}"><h3>${heading}</h3></summary>
    ${body}
  </details>`;
}

export function outcomeCard(view: OutcomeView, notes: Notes) {
  return html`<div class="outcome ${view.id}" data-testid="outcome" data-outcome=${view.id}>
    ${view.underRepealed ? html`<p class="tag repealed">${view.underRepealed}</p>` : nothing}
    <h3 class="outcome-headline">${view.headline}</h3>
    ${view.points ? html`<p class="outcome-points" data-testid="outcome-points">${view.points}</p>` : nothing}
    <p>${view.detail}</p>
    ${factsTemplate(view.facts)} ${view.readings ? readingsTemplate(view.readings) : nothing}
    ${notesAbout(notes, `procedure:${view.procedure}`)}
  </div>`;
}

/** Both readings side by side, and the provisions in which they part. */
function readingsTemplate({ title, readings, quotesTitle, quotes: cites }: ReadingsView) {
  return html`${
    readings.length
      ? html`<h4>${title}</h4>
          <div class="readings" data-testid="readings">
            ${readings.map(
              ({ id, title, detail, points, verdict, verdictText }) =>
                html`<section class="reading ${verdict}" data-testid="reading-${id}">
                  <h5>${title}</h5>
                  <p class="reading-points">${points}</p>
                  <p class="tag ${verdict}">${verdictText}</p>
                  <p class="hint">${detail}</p>
                </section>`,
            )}
          </div>`
      : nothing
  }
  ${
    cites.length
      ? html`<details class="quoted" open>
          <summary>${quotesTitle}</summary>
          ${quotes(cites)}
        </details>`
      : nothing
  }`;
}

export function openQuestions(view: OutcomeView, notes: Notes) {
  return html`<p>${view.openLead}</p>
    ${saidTemplate(view.open, 'open_question', notes)}`;
}

export function waysTemplate(
  { short, lead, beside, showLabel, ways }: WaysView,
  compare: (way: WayToReach) => void,
): TemplateResult {
  return html`<p><strong>${short}</strong> ${lead}</p>
    ${beside ? html`<p class="aside">${beside}</p>` : nothing}
    <ol class="ways">
      ${ways.map(
        ({ changes, reaches, way }, place) =>
          html`<li data-testid="way">
            <span class="way-changes"
              >${changes.map(
                ({ text, when }) =>
                  html`<span class="way-change"
                    >${text}${when ? html` <span class="hint">(${when})</span>` : nothing}</span
                  >`,
              )}</span
            >
            <span class="way-reaches">${reaches}</span>
            <button
              type="button"
              class="quiet"
              data-testid="show-way-${place + 1}"
              @click=${() => compare(way)}
            >
              ${showLabel}<span class="unseen"
                >: ${changes.map(({ text }) => text).join(' + ')}</span
              >
            </button>
          </li>`,
      )}
    </ol>`;
}

export function professionTemplate(view: ProfessionView, defectLabel: string, notes: Notes) {
  return html`<div data-testid="profession-entry">
    <p>
      <strong>${view.title}</strong>
      ${
        view.unofficial && view.printed
          ? html`<span class="hint">(${view.unofficial})</span>
              <span class="printed"
                >${view.printedLabel} <span lang="en" translate="no">${view.printed}</span></span
              >`
          : nothing
      }
      <span class="tag">${view.status}</span>${citesTemplate(view.cites)}
    </p>
    ${factsTemplate(view.facts)}
    ${
      view.defect
        ? html`<p class="hint">${defectLabel}: <span lang="en">${view.defect}</span></p>`
        : nothing
    }
    ${notesAbout(notes, 'professions', `professions:${view.id}`)}
  </div>`;
}

/** What is known of the order now in force, and what is not. */
export function successorTemplate(view: SuccessorView) {
  return html`<p>${view.lead}</p>
    <h4>${view.factsTitle}</h4>
    <ul class="verified">
      ${view.facts.map(
        ({ id, text, source }) =>
          html`<li data-testid="successor-${id}">
            ${text} <a class="hint" href=${source} rel="noreferrer">${view.sourceLabel}</a>
          </li>`,
      )}
    </ul>
    <h4>${view.missingTitle}</h4>
    <ul class="unknown">
      ${view.missing.map(({ id, text }) => html`<li data-testid="successor-${id}">${text}</li>`)}
    </ul>
    <h4>${view.whereTitle}</h4>
    <ul>
      ${view.where.map((address) => html`<li><a class="address" href=${address} rel="noreferrer">${address}</a></li>`)}
    </ul>`;
}
