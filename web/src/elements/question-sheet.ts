import { html, nothing } from 'lit';

import type { FaultView } from '../words/faults.ts';
import type { StepView } from '../words/steps.ts';
import { fieldTemplate } from './fields.ts';
import { define, LightElement } from './light.ts';

export interface SheetPart {
  readonly view: StepView;
  /** What stands before the fields, and in their place: the picker, the jobs, the papers. */
  readonly opening: unknown;
  readonly body: unknown;
}

export interface SheetLabels {
  readonly title: string;
  readonly lead: string;
  readonly result: string;
  readonly single: string;
}

/** `<question-sheet>`: all questions at once, the same fields, one summary of what is wrong. */
export class QuestionSheet extends LightElement {
  static override properties = {
    parts: { attribute: false },
    labels: { attribute: false },
    faults: { attribute: false },
    /** Of what is wrong. */
    summary: { attribute: false },
  };
  declare parts: readonly SheetPart[];
  declare labels: SheetLabels;
  declare faults: readonly FaultView[];
  declare summary: unknown;

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.send('advance');
  };

  protected override render() {
    const { labels } = this;
    return html`<form novalidate data-testid="sheet" @submit=${this.#submit}>
      <h2 id="heading" tabindex="-1">${labels.title}</h2>
      ${this.summary}
      <p class="lead">${labels.lead}</p>
      ${this.parts.map((part) => this.#part(part))}
      <div class="buttons">
        <button type="submit" class="primary" data-testid="see-result">${labels.result}</button>
        <button
          type="button"
          class="quiet"
          data-testid="one-by-one"
          @click=${() => this.send('go', { view: 'procedure' })}
        >
          ${labels.single}
        </button>
      </div>
    </form>`;
  }

  #part({ view, opening, body }: SheetPart) {
    const { id, heading, hint, fields } = view;
    return html`<section aria-labelledby="sheet-${id}" data-testid="sheet-${id}">
      <h3 id="sheet-${id}">${heading}</h3>
      ${hint ? html`<p class="hint">${hint}</p>` : nothing} ${opening}
      ${fields.map((field) => fieldTemplate(field, this.faults, this.answer))} ${body}
    </section>`;
  }
}

define('question-sheet', QuestionSheet);
