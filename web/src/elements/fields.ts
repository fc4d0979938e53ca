import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { joined } from '../typed-date.ts';
import type { FaultView } from '../words/faults.ts';
import type { SelectField, TextField } from '../words/fields.ts';
import type { FieldView } from '../words/step-fields.ts';
import { choiceTemplate, described, faultOf, faultTemplate, type Tell } from './choice-field.ts';

export function textTemplate(view: TextField, faults: readonly FaultView[], tell: Tell) {
  const wrong = faultOf(faults, view.id);
  if (view.parts.length) return datePartsTemplate(view, wrong, tell);
  const typed = (event: Event) => tell(view.path, (event.target as HTMLInputElement).value);
  return html`<div class="field ${wrong ? 'wrong' : ''}" data-testid="field-${view.id}">
    <label for=${view.id}>${view.label}</label>
    ${view.hint ? html`<p class="hint" id="${view.id}-hint">${view.hint}</p>` : nothing}
    ${faultTemplate(view.id, wrong)}
    <input
      class="typed ${view.size}"
      id=${view.id}
      type="text"
      inputmode=${view.size === 'number' ? 'numeric' : 'decimal'}
      autocomplete="off"
      .value=${live(view.value)}
      aria-invalid=${wrong ? 'true' : nothing}
      aria-describedby=${described(
        view.id,
        view.hint !== '' && 'hint',
        wrong !== null && 'error',
        view.echo !== '' && 'echo',
      )}
      @input=${typed}
    />
    ${view.echo ? html`<p class="echo" id="${view.id}-echo">${view.echo}</p>` : nothing}
  </div>`;
}

/** A date in three fields: day first. */
function datePartsTemplate(view: TextField, wrong: FaultView | null, tell: Tell) {
  const typed = (event: Event) => {
    const fields = (event.currentTarget as HTMLElement).querySelectorAll('input');
    tell(view.path, joined([...fields].map(({ value }) => value)));
  };
  return html`<fieldset
    class="field ${wrong ? 'wrong' : ''}"
    data-testid="field-${view.id}"
    aria-describedby=${described(
      view.id,
      view.hint !== '' && 'hint',
      wrong !== null && 'error',
      view.echo !== '' && 'echo',
    )}
    @input=${typed}
  >
    <legend>${view.label}</legend>
    ${view.hint ? html`<p class="hint" id="${view.id}-hint">${view.hint}</p>` : nothing}
    ${faultTemplate(view.id, wrong)}
    <div class="row">
      ${view.parts.map(
        ({ id, label, value }) =>
          html`<div>
            <label for=${id}>${label}</label>
            <input
              class="typed number"
              id=${id}
              type="text"
              inputmode="numeric"
              autocomplete="off"
              .value=${live(value)}
              aria-invalid=${wrong ? 'true' : nothing}
            />
          </div>`,
      )}
    </div>
    ${view.echo ? html`<p class="echo" id="${view.id}-echo">${view.echo}</p>` : nothing}
  </fieldset>`;
}

export function selectTemplate(view: SelectField, tell: Tell) {
  const chosen = (event: Event) => tell(view.path, (event.target as HTMLSelectElement).value);
  return html`<div class="field" data-testid="question-${view.id}">
    <label for=${view.id}>${view.label}</label>
    ${view.hint ? html`<p class="hint" id="${view.id}-hint">${view.hint}</p>` : nothing}
    <div class="select">
      <select
        id=${view.id}
        aria-describedby=${described(view.id, view.hint !== '' && 'hint')}
        @change=${chosen}
      >
        ${view.options.map(
          ({ value, label }) =>
            html`<option .value=${value} .selected=${live(view.value === value)}>${label}</option>`,
        )}
      </select>
      <span class="chosen" aria-hidden="true"
        >${view.options.find(({ value }) => value === view.value)?.label}</span
      >
    </div>
  </div>`;
}

export function fieldTemplate(view: FieldView, faults: readonly FaultView[], tell: Tell) {
  if (view.kind === 'choice') return choiceTemplate(view, faults, tell);
  return view.kind === 'text' ? textTemplate(view, faults, tell) : selectTemplate(view, tell);
}
