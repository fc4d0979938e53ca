import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { Path } from '../case.ts';
import type { ChoiceField, Option } from '../words/choice-field.ts';
import type { FaultView } from '../words/faults.ts';

/** Told when a person answers. */
export type Tell = (path: Path, value: unknown) => void;

export function faultOf(faults: readonly FaultView[], id: string) {
  return faults.find(({ field }) => field === id) ?? null;
}

export function described(id: string, ...parts: readonly (string | false)[]) {
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
