import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';

import type { HitsView } from '../words/hits.ts';
import type { EntryView, PickerView } from '../words/picker.ts';
import { define, LightElement } from './light.ts';
import { hitsTemplate, noneFitsTemplate } from './profession-hits.ts';
import { browseTemplate, linesTemplate, othersTemplate } from './profession-lines.ts';

const path = ['choices', 'profession'];

/** `<profession-picker>`: finds a line of the list to choose. Only the chosen line's id is an answer. */
export class ProfessionPicker extends LightElement {
  static override properties = {
    view: { attribute: false },
    search: { attribute: false },
    /** What was typed here before the person looked elsewhere. */
    sought: { attribute: false },
    /** Said where something was typed and no line chosen. */
    fault: { attribute: false },
    typed: { state: true },
    active: { state: true },
    shown: { state: true },
  };
  declare view: PickerView;
  declare search: (typed: string) => HitsView;
  declare sought: string;
  declare fault: string;
  declare typed: string;
  /** An id, not a place: the hits may change under it when the catalogue comes. */
  declare active: string;
  declare shown: boolean;
  /** The lines found, as the arrow keys go through them. */
  #ids: readonly string[] = [];

  constructor() {
    super();
    this.typed = '';
    this.active = '';
    this.shown = false;
  }

  /** On a phone the keyboard takes half of the screen: the list must stand in the other half. */
  readonly #enter = () => {
    this.shown = true;
    if (!matchMedia('(max-width: 34rem)').matches) return;
    this.querySelector('label')?.scrollIntoView({ block: 'start' });
  };

  readonly #type = (event: Event) => {
    this.typed = (event.target as HTMLInputElement).value;
    this.active = '';
    this.shown = true;
  };

  readonly #choose = (id: string) => {
    this.answer(path, id);
    this.#close();
    this.typed = '';
    requestAnimationFrame(() =>
      this.querySelector('.chosen')?.scrollIntoView({ block: 'nearest' }),
    );
  };

  /** The button pressed goes away with the rest: what was chosen takes the focus. */
  readonly #chooseClosest = (id: string) => {
    this.#choose(id);
    requestAnimationFrame(() => this.querySelector<HTMLElement>('.chosen')?.focus());
  };

  readonly #close = () => {
    this.shown = false;
    this.active = '';
  };

  /** Not before the click has done its work: what was pressed would move from under the pointer. */
  readonly #leave = () => {
    const close = () => this.querySelector('.typed:focus') ?? this.#close();
    addEventListener('click', () => setTimeout(close), { once: true });
  };

  readonly #key = (event: KeyboardEvent) => {
    if (!event.isComposing && this.#acts(event.key)) event.preventDefault();
  };

  /** Acts on a key; false where it is the text field's own. */
  #acts(key: string): boolean {
    const ids = this.#ids;
    const at = this.shown ? ids.indexOf(this.active) : -1;
    const last = ids.length - 1;
    switch (key) {
      case 'ArrowDown':
        return this.#moveTo(ids[at === last ? 0 : at + 1]);
      case 'ArrowUp':
        return this.#moveTo(ids[at > 0 ? at - 1 : last]);
      case 'Home':
        return at >= 0 && this.#moveTo(ids[0]);
      case 'End':
        return at >= 0 && this.#moveTo(ids[last]);
      case 'Enter':
        // Not yet an answer: the step must not go on without it.
        if (at >= 0) this.#choose(this.active);
        else this.shown = true;
        return this.typed.trim() !== '' || at >= 0;
      case 'Escape':
        if (this.shown && ids.length) this.#close();
        else this.typed = '';
        return true;
      case 'Tab':
        this.#close();
        return false;
      default:
        this.active = '';
        return false;
    }
  }

  #moveTo(id = ''): true {
    this.active = id;
    this.shown = true;
    return true;
  }

  protected override willUpdate() {
    if (!this.hasUpdated) this.typed = this.sought;
  }

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('typed') && this.typed !== this.sought)
      this.send('seek', { typed: this.typed });
    this.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  protected override render() {
    const { view } = this;
    const hits = this.typed.trim() ? this.search(this.typed) : null;
    this.#ids = hits?.groups.flatMap((group) => group.hits.map(({ id }) => id)) ?? [];
    const open = this.shown && this.#ids.length > 0;
    const choose = this.#choose;
    return html`<div role="status">${view.chosen ? this.#chosen(view.chosen) : nothing}</div>
      <div class="field picker ${this.fault ? 'wrong' : ''}">
        <label for="choices-profession">${view.label}</label>
        <p class="hint" id="picker-hint">${view.hint}</p>
        ${this.fault ? html`<p class="field-error" id="picker-error">${this.fault}</p>` : nothing}
        ${this.#field(open)}
        <div
          class=${hits?.noneFits ? 'none-fits' : ''}
          data-testid=${hits?.noneFits ? 'profession-none-fits' : nothing}
        >
          <p class="hint" role="status" data-testid="profession-found">${hits?.found ?? ''}</p>
          ${hits ? noneFitsTemplate(hits, this.#chooseClosest) : nothing}
          ${hits?.note ? html`<p class="hint" data-testid="profession-note">${hits.note}</p>` : nothing}
        </div>
        ${hitsTemplate(hits, { label: view.label, open, active: this.active, choose })}
      </div>
      ${othersTemplate(view, (value) => this.answer(path, value))}
      ${browseTemplate(view, ({ id }) => choose(id))}`;
  }

  #field(open: boolean) {
    return html`<input
      id="choices-profession"
      class="typed"
      type="text"
      role="combobox"
      autocomplete="off"
      autocapitalize="none"
      spellcheck="false"
      maxlength="200"
      data-testid="profession-search"
      aria-autocomplete="list"
      aria-expanded=${open}
      aria-controls="picker-list"
      aria-activedescendant=${open && this.#ids.includes(this.active) ? `hit-${this.active}` : nothing}
      aria-invalid=${this.fault ? 'true' : nothing}
      aria-describedby=${this.fault ? 'picker-hint picker-error' : 'picker-hint'}
      .value=${live(this.typed)}
      @focus=${() => this.send('names-wanted')}
      @input=${this.#type}
      @click=${this.#enter}
      @blur=${this.#leave}
      @keydown=${this.#key}
    />`;
  }

  #chosen(entry: EntryView) {
    return html`<div class="chosen" tabindex="-1" data-testid="profession-chosen">
      <p class="hint">${this.view.chosenLabel}</p>
      ${linesTemplate(entry)}
    </div>`;
  }
}

define('profession-picker', ProfessionPicker);
