import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';

import type { StepId } from '../flow/steps.ts';
import type { NoteView } from '../words/notes.ts';
import type { Tell } from './choice-field.ts';
import { define, LightElement } from './light.ts';
import { notesTemplate } from './text-notes.ts';

export interface StepLabels {
  readonly heading: string;
  readonly why: string;
  readonly progress: string;
  readonly done: number;
  readonly all: number;
  readonly goOn: string;
  readonly back: string;
  readonly result: string;
  /** The way to all questions at once; empty where it is not offered. */
  readonly sheet: string;
}

/** `<question-step>`: one question, or one tight group, with the way on and the way back. */
export class QuestionStep extends LightElement {
  static override properties = {
    step: { attribute: false },
    labels: { attribute: false },
    canGoBack: { attribute: false },
    /** What stands before the fields. */
    opening: { attribute: false },
    /** The fields, given whom to tell of an answer. */
    fields: { attribute: false },
    /** Notes on the text about this question. */
    notes: { attribute: false },
    /** What is said under "why we ask", worked out once it is open. */
    reasons: { attribute: false },
    /** What stands in the place of fields: the picker, the jobs, the papers. */
    body: { attribute: false },
    open: { state: true },
  };
  declare step: StepId;
  declare labels: StepLabels;
  declare canGoBack: boolean;
  declare notes: readonly NoteView[];
  declare opening: unknown;
  declare fields: (tell: Tell) => unknown;
  declare body: unknown;
  declare reasons: () => unknown;
  declare open: boolean;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('step')) this.open = false;
  }

  readonly #toggle = (event: Event) => {
    this.open = (event.target as HTMLDetailsElement).open;
    if (this.open) this.send('why-opened');
  };

  readonly #submit = (event: Event) => {
    event.preventDefault();
    this.send('advance');
  };

  protected override render() {
    const { labels } = this;
    return html`<form
      class="step"
      novalidate
      data-testid="step-${this.step}"
      @submit=${this.#submit}
    >
      <p class="progress">
        <progress .value=${labels.done} .max=${labels.all} aria-hidden="true"></progress>
        <span>${labels.progress}</span>
      </p>
      <h2 id="heading" tabindex="-1">${labels.heading}</h2>
      ${this.opening ?? nothing} ${this.fields(this.answer)} ${this.body ?? nothing}
      <details class="why" .open=${live(this.open)} @toggle=${this.#toggle}>
        <summary data-testid="why-ask">${labels.why}</summary>
        ${this.open ? this.reasons() : nothing} ${this.notes.map(notesTemplate)}
      </details>
      ${this.#buttons()}
    </form>`;
  }

  #buttons() {
    const { labels } = this;
    return html`<div class="buttons">
      <button type="submit" class="primary" data-testid="continue">${labels.goOn}</button>
      ${
        this.canGoBack
          ? html`<button
              type="button"
              class="quiet"
              data-testid="back"
              @click=${() => this.send('back')}
            >
              ${labels.back}
            </button>`
          : nothing
      }
      <button
        type="button"
        class="quiet"
        data-testid="see-result"
        @click=${() => this.send('go', { view: 'result' })}
      >
        ${labels.result}
      </button>
      ${
        labels.sheet
          ? html`<button
              type="button"
              class="quiet"
              data-testid="to-sheet"
              @click=${() => this.send('go', { view: 'sheet' })}
            >
              ${labels.sheet}
            </button>`
          : nothing
      }
    </div>`;
  }
}

define('question-step', QuestionStep);
