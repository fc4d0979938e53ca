import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Path } from '../case.ts';
import { joined } from '../typed-date.ts';
import type { FaultView } from '../words/faults.ts';
import type { ChoiceField, Option, SelectField, TextField } from '../words/fields.ts';
import type { FieldView } from '../words/step-fields.ts';

/** Told when a person answers. */
export type Tell = (path: Path, value: unknown) => void;

export function faultOf(faults: readonly FaultView[], id: string) {
  return faults.find(({ field }) => field === id) ?? null;
}

function described(id: string, ...parts: readonly (string | false)[]) {
  const ids = parts.filter(Boolean).map((part) => `${id}-${part}`);
  return ids.length ? ids.join(' ') : nothing;
}

export function faultTemplate(id: string, fault: FaultView | null) {
  if (!fault) return nothing;
  return html`<p class="field-error" id="${id}-error">${fault.message}. ${fault.help}</p>`;
}

function optionTemplate(view: ChoiceField, option: Option, place: number, tell: Tell) {
  const id = place === 0 ? view.id : `${view.id}-${option.value}`;
  return html`<div class="option">
    <input
      type="radio"
      id=${id}
      name=${view.id}
      .value=${option.value}
      .checked=${live(view.value === option.value)}
      data-testid="choice-${view.question}-${option.value}"
      aria-describedby=${option.hint ? `${id}-note` : nothing}
      @change=${() => tell(view.path, option.value)}
    />
    <label for=${id}>${option.label}</label>
    ${option.hint ? html`<p class="hint" id="${id}-note">${option.hint}</p>` : nothing}
  </div>`;
}

export function choiceTemplate(view: ChoiceField, faults: readonly FaultView[], tell: Tell) {
  const wrong = faultOf(faults, view.id);
  return html`<fieldset
    class="field ${wrong ? 'wrong' : ''}"
    data-testid="question-${view.question}"
    aria-describedby=${described(view.id, view.hint && 'hint', wrong !== null && 'error')}
  >
    <legend class=${view.quietLabel ? 'unseen' : ''}>${view.label}</legend>
    ${view.hint ? html`<p class="hint" id="${view.id}-hint">${view.hint}</p>` : nothing}
    ${faultTemplate(view.id, wrong)}
    <div class="options">
      ${view.options.map((option, place) => optionTemplate(view, option, place, tell))}
    </div>
  </fieldset>`;
}

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
  </div>`;
}

export function fieldTemplate(view: FieldView, faults: readonly FaultView[], tell: Tell) {
  if (view.kind === 'choice') return choiceTemplate(view, faults, tell);
  return view.kind === 'text' ? textTemplate(view, faults, tell) : selectTemplate(view, tell);
}
