import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { DraftLine } from '../words/application.ts';
import type { ApplicationView, FieldLine } from '../words/application-view.ts';
import { define, LightElement } from './light.ts';

/**
 * `<application-draft>`: the form of Appendix 1, to fill in, copy and print. What is typed is handed
 * to nobody: no spelling service, no translator and no autofill store is to see it.
 */
export class ApplicationDraft extends LightElement {
  static override properties = { view: { attribute: false }, said: { state: true } };
  declare view: ApplicationView;
  declare said: '' | 'copied' | 'notCopied';

  constructor() {
    super();
    this.said = '';
  }

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.view.text);
      this.said = 'copied';
    } catch {
      this.said = 'notCopied';
    }
  };

  /** For the time of printing the page shows the draft only. */
  readonly #print = () => {
    const page = this.closest<HTMLElement>('anyqtama-checker');
    if (!page) return;
    page.dataset.prints = 'draft';
    addEventListener('afterprint', () => delete page.dataset.prints, { once: true });
    print();
  };

  protected override render() {
    const { view, said } = this;
    return html`<p>${view.lead}</p>
      ${view.notes.map((note) => html`<p class="hint">${note}</p>`)} ${this.#languages()}
      <fieldset class="field">
        <legend>${view.fieldsTitle}</legend>
        <p class="hint" id="draft-personal">${view.personal}</p>
        ${view.fields.map((field) => this.#field(field))}
      </fieldset>
      ${view.attachments.length ? this.#attachments() : nothing}
      <h5 id="head-draft">${view.draftTitle}</h5>
      ${draftTemplate(view.draft, view.language.chosen)}
      <div class="buttons">
        <button type="button" class="secondary" data-testid="draft-copy" @click=${this.#copy}>
          ${view.copy}
        </button>
        <button type="button" class="secondary" data-testid="draft-print" @click=${this.#print}>
          ${view.print}
        </button>
      </div>
      <p role="status" data-testid="draft-state">${said && view[said]}</p>`;
  }

  #languages() {
    const { language, languages } = this.view;
    const choose = (event: Event) =>
      this.send('draft-language', { language: (event.target as HTMLSelectElement).value });
    return html`<div class="field">
      <label for="draft-language">${language.label}</label>
      <select id="draft-language" data-testid="draft-language" @change=${choose}>
        ${languages.map(
          ({ id, name }) =>
            html`<option
              value=${id}
              lang=${id}
              translate="no"
              .selected=${live(id === language.chosen)}
            >
              ${name}
            </option>`,
        )}
      </select>
    </div>`;
  }

  #field({ id, label, hint, value }: FieldLine) {
    const type = (event: Event) => {
      this.said = '';
      this.send('draft-typed', { field: id, value: (event.target as HTMLInputElement).value });
    };
    return html`<div class="field">
      <label for="draft-${id}">${label}</label>
      ${hint ? html`<p class="hint" id="draft-${id}-note">${hint}</p>` : nothing}
      <input
        class="typed"
        id="draft-${id}"
        data-testid="draft-${id}"
        autocomplete=${id === 'name' ? 'name' : 'off'}
        spellcheck="false"
        translate="no"
        aria-describedby=${hint ? `draft-${id}-note` : nothing}
        .value=${live(value)}
        @input=${type}
      />
    </div>`;
  }

  #attachments() {
    const { attachTitle, attachments } = this.view;
    const attach = (id: string) => (event: Event) =>
      this.send('draft-attach', { id, attached: (event.target as HTMLInputElement).checked });
    return html`<fieldset class="field">
      <legend>${attachTitle}</legend>
      ${attachments.map(
        ({ id, name, attached }) =>
          html`<div class="option">
            <input
              type="checkbox"
              id="attach-${id}"
              data-testid="attach-${id}"
              .checked=${live(attached)}
              @change=${attach(id)}
            />
            <label for="attach-${id}">${name}</label>
          </div>`,
      )}
    </fieldset>`;
  }
}

function draftTemplate(lines: readonly DraftLine[], language: string) {
  return html`<article
    class="draft"
    lang=${language}
    translate="no"
    aria-labelledby="head-draft"
    data-testid="draft"
  >
    ${lines.map(({ kind, text }) => html`<p class=${kind} lang=${kind === 'exact' ? 'en' : nothing}>${text}</p>`)}
  </article>`;
}

define('application-draft', ApplicationDraft);
