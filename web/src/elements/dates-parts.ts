import { html, nothing } from 'lit';

import type { AppealsView } from '../words/appeals.ts';
import type { ClocksView, ClockView } from '../words/clocks.ts';
import type { DutyView, EventDay } from '../words/duties.ts';
import type { Said } from '../words/outcome.ts';
import './event-day.ts';
import { citesTemplate } from './law-cite.ts';
import { notesAbout, saidTemplate, type Notes } from './statements.ts';

type Reads = (event: string, typed: string) => boolean;

function clockTemplate(
  { id, title, day, dayText, counted, remarks, first, cites }: ClockView,
  mark: string,
) {
  return html`<li
    class="clock ${first ? 'first' : ''}"
    data-testid="clock-${id}"
    data-date=${day ?? nothing}
  >
    <p>${title}${citesTemplate(cites)}</p>
    <p class="clock-day">${dayText} ${first ? html`<span class="tag">${mark}</span>` : nothing}</p>
    ${[counted, ...remarks].map((text) => html`<p class="hint">${text}</p>`)}
  </li>`;
}

/** The two clocks of an extension side by side. */
export function clocksTemplate(view: ClocksView, tell: (event: Event) => void) {
  return html`<section class="clocks" data-testid="clocks">
    <h4>${view.title}</h4>
    <ul>
      ${view.clocks.map((clock) => clockTemplate(clock, view.firstMark))}
    </ul>
    <p data-testid="clocks-verdict"><strong>${view.verdict}</strong></p>
    ${
      view.open
        ? html`<button type="button" class="secondary" @click=${tell}>${view.tell}</button>`
        : nothing
    }
  </section>`;
}

export function coverageTemplate(notes: readonly string[]) {
  return notes.map((note) => html`<p class="coverage" data-testid="coverage">${note}</p>`);
}

const askTemplate = (view: EventDay, reads: Reads) =>
  html`<event-day .view=${view} .reads=${reads}></event-day>`;

/** The duties, each with the day it falls on once its event is told. */
export function dutiesTemplate(duties: readonly DutyView[], reads: Reads) {
  return html`<ul class="said">
    ${duties.map(
      ({ id, title, detail, cites, ask, day, dayText, certainty }) =>
        html`<li data-testid="duty-${id}" data-date=${day ?? nothing}>
          <p><strong>${title}</strong></p>
          <p>${detail}${citesTemplate(cites)}</p>
          ${ask ? askTemplate(ask, reads) : nothing}
          <div role="status">
            ${
              dayText
                ? html`<p class="clock-day">
                    ${dayText}
                    ${certainty ? html`<span class="tag open">${certainty}</span>` : nothing}
                  </p>`
                : nothing
            }
          </div>
        </li>`,
    )}
  </ul>`;
}

export function afterTemplate(
  duties: readonly DutyView[],
  ends: readonly Said[],
  said: { readonly duties: string; readonly ends: string; readonly lead: string },
  reads: Reads,
) {
  return html`<h4>${said.duties}</h4>
    <p>${said.lead}</p>
    ${dutiesTemplate(duties, reads)}
    <h4>${said.ends}</h4>
    ${saidTemplate(ends, 'end')}`;
}

/** Complaints: what the order says, and beside it what the Code says. */
export function appealsTemplate(view: AppealsView, reads: Reads, notes: Notes) {
  return html`<p>${view.lead}</p>
    ${view.ask.map((ask) => askTemplate(ask, reads))}
    <div class="sources">
      <section>
        <h4>${view.orderTitle}</h4>
        <ul class="said">
          ${view.steps.map(
            ({ id, title, detail, cites, day, dayText }) =>
              html`<li data-testid="appeal-${id}" data-date=${day ?? nothing}>
                <p><strong>${title}</strong></p>
                <p>${detail}${citesTemplate(cites)}</p>
                <div role="status">
                  ${dayText ? html`<p class="clock-day">${dayText}</p>` : nothing}
                </div>
              </li>`,
          )}
        </ul>
      </section>
      <section data-testid="appeal-code">
        <h4>${view.codeTitle}</h4>
        ${view.codeNone ? html`<p>${view.codeNone}</p>` : saidTemplate(view.code, 'code')}
      </section>
    </div>
    ${notesAbout(notes, 'procedure:appeal')}`;
}
