import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { EntryView, HitsView, PickerView } from '../words/picker.ts';
import { define, LightElement } from './light.ts';
import { browseTemplate, linesTemplate, othersTemplate } from './profession-lines.ts';

const path = ['choices', 'profession'];

/** `<profession-picker>`: finds a line of the list to choose. Only the chosen line's id is an answer. */
export class ProfessionPicker extends LightElement {
  static override properties = {
    view: { attribute: false },
    search: { attribute: false },
    typed: { state: true },
    active: { state: true },
    shown: { state: true },
  };
  declare view: PickerView;
  declare search: (typed: string) => HitsView;
  declare typed: string;
  declare active: number;
  declare shown: boolean;

  constructor() {
    super();
    this.typed = '';
    this.active = -1;
    this.shown = false;
  }

  readonly #type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = -1;
    this.shown = true;
  };

  readonly #choose = (entry: EntryView) => {
    this.answer(path, entry.id);
    this.shown = false;
    this.typed = '';
  };

  readonly #close = () => (this.shown = false);

  readonly #other = (value: string) => this.answer(path, value);

  #key(event: KeyboardEvent, entries: readonly EntryView[]) {
    const last = entries.length - 1;
    if (event.key === 'ArrowDown') this.active = this.active >= last ? 0 : this.active + 1;
    else if (event.key === 'ArrowUp') this.active = this.active <= 0 ? last : this.active - 1;
    else if (event.key === 'Escape' && this.shown) this.shown = false;
    else if (event.key === 'Escape') this.typed = '';
    else if (event.key === 'Enter' && this.shown && this.typed.trim()) {
      const entry = entries[entries.length === 1 ? 0 : this.active];
      if (entry) this.#choose(entry);
      else this.active = 0;
    } else return;
    if (event.key.startsWith('Arrow')) this.shown = true;
    event.preventDefault();
  }

  protected override updated() {
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { view } = this;
    const hits = this.typed.trim() ? this.search(this.typed) : null;
    const entries = this.shown && hits ? hits.entries : [];
    return html`${view.chosen ? this.#chosen(view.chosen) : nothing}
      <div class="field picker">
        <label for="choices-profession">${view.label}</label>
        <p class="hint" id="picker-hint">${view.hint}</p>
        <input
          id="choices-profession"
          class="typed"
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          data-testid="profession-search"
          aria-autocomplete="list"
          aria-expanded=${entries.length > 0}
          aria-controls="picker-list"
          aria-activedescendant=${entries[this.active] ? `hit-${this.active}` : nothing}
          aria-describedby="picker-hint"
          .value=${live(this.typed)}
          @input=${this.#type}
          @blur=${this.#close}
          @keydown=${(event: KeyboardEvent) => this.#key(event, hits?.entries ?? [])}
        />
        <ul id="picker-list" role="listbox" aria-label=${view.label} ?hidden=${!entries.length}>
          ${entries.map((entry, place) => this.#hit(entry, place))}
        </ul>
        <p class="hint" role="status" data-testid="profession-found">${hits?.found ?? ''}</p>
        ${hits?.noneFits ? html`<p class="hint">${hits.noneFits}</p>` : nothing}
      </div>
      ${othersTemplate(view, this.#other)} ${browseTemplate(view, this.#choose)}`;
  }

  #chosen(entry: EntryView) {
    return html`<div class="chosen" data-testid="profession-chosen">
      <p class="hint">${this.view.chosenLabel}</p>
      ${linesTemplate(entry)}
    </div>`;
  }

  #hit(entry: EntryView, place: number) {
    return html`<li
      id="hit-${place}"
      role="option"
      data-testid="profession-hit"
      data-id=${entry.id}
      aria-selected=${place === this.active}
      @mousedown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#choose(entry)}
    >
      ${linesTemplate(entry)}
    </li>`;
  }
}

define('profession-picker', ProfessionPicker);
