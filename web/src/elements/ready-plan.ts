import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { DurationField, PlanRow, PlanView } from '../words/plan.ts';
import { define, LightElement } from './light.ts';

/** `<ready-plan>`: how long the work on papers takes a person, and the day to begin each. */
export class ReadyPlan extends LightElement {
  static override properties = { view: { attribute: false } };
  declare view: PlanView;

  protected override render() {
    const { lead, fields, readyBy, past, rows, rowsTitle, nothing: none, earliest } = this.view;
    if (none) return html`<p>${none}</p>`;
    return html`<p>${lead}</p>
      <div class="durations">${fields.map((field) => this.#field(field))}</div>
      <p class="counted" data-testid="plan-ready-by">${readyBy}</p>
      ${past ? html`<p class="hint" data-testid="plan-past">${past}</p>` : nothing}
      <div role="status">
        ${earliest ? html`<p class="plan-earliest" data-testid="plan-earliest">${earliest}</p>` : nothing}
      </div>
      <h4>${rowsTitle}</h4>
      <ol class="plan">
        ${rows.map(rowTemplate)}
      </ol>`;
  }

  #field({ work, id, label, hint, value, fault }: DurationField) {
    const typed = (event: Event) =>
      this.answer(['plan', work], (event.target as HTMLInputElement).value);
    return html`<div class="field ${fault ? 'wrong' : ''}">
      <label for=${id}>${label}</label>
      <p class="hint" id="${id}-hint">${hint}</p>
      ${fault ? html`<p class="field-error" id="${id}-error">${fault}</p>` : nothing}
      <input
        class="typed number"
        id=${id}
        type="text"
        inputmode="numeric"
        autocomplete="off"
        data-testid="plan-${work}"
        .value=${live(value)}
        aria-invalid=${fault ? 'true' : nothing}
        aria-describedby=${fault ? `${id}-hint ${id}-error` : `${id}-hint`}
        @input=${typed}
      />
    </div>`;
  }
}

function rowTemplate({ id, title, start, startText, days, late, or }: PlanRow) {
  return html`<li class=${late ? 'late' : ''} data-testid="plan-row-${id}" data-start=${start}>
    <p><span class="tick-print" aria-hidden="true">☐</span> ${title}</p>
    <p class="plan-start">
      ${startText} ${late ? html`<span class="tag open">${late}</span>` : nothing}
    </p>
    ${days ? html`<p class="hint">${days}</p>` : nothing}
    ${or ? html`<p class="hint">${or}</p>` : nothing}
  </li>`;
}

define('ready-plan', ReadyPlan);
