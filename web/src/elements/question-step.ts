import { html, nothing, type PropertyValues } from 'lit';
import { live } from 'lit/directives/live.js';

import type { FaultView } from '../words/faults.ts';
import type { NoteView } from '../words/notes.ts';
import type { StepView } from '../words/steps.ts';
import './error-summary.ts';
import { fieldTemplate } from './fields.ts';
import { define, LightElement } from './light.ts';
import { notesTemplate } from './text-notes.ts';

export interface StepLabels {
  readonly progress: string;
  readonly done: number;
  readonly all: number;
  readonly notPushed: string;
  readonly goOn: string;
  readonly back: string;
  readonly result: string;
  /** The way to all questions at once; empty where it is not offered. */
  readonly sheet: string;
  readonly faultTitle: string;
  readonly faultKept: string;
}

/** `<question-step>`: one question, or one tight group, with the way on and the way back. */
export class QuestionStep extends LightElement {
  static override properties = {
    view: { attribute: false },
    labels: { attribute: false },
    faults: { attribute: false },
    attempt: { attribute: false },
    canGoBack: { attribute: false },
    /** What stands before the fields, and in their place: the picker, the jobs, the papers. */
    opening: { attribute: false },
    /** Notes on the text about this question. */
    notes: { attribute: false },
    /** What is said under "why we ask", worked out once it is open. */
    reasons: { attribute: false },
    body: { attribute: false },
    open: { state: true },
  };
  declare view: StepView;
  declare labels: StepLabels;
  declare faults: readonly FaultView[];
  declare attempt: number;
  declare canGoBack: boolean;
  declare notes: readonly NoteView[];
  declare opening: unknown;
  declare body: unknown;
  declare reasons: () => unknown;
  declare open: boolean;

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('view') && changed.get('view')?.id !== this.view.id) this.open = false;
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
    const { view, labels, faults } = this;
    return html`<form class="step" novalidate data-testid="step-${view.id}" @submit=${this.#submit}>
      <p class="progress">
        <progress .value=${labels.done} .max=${labels.all} aria-hidden="true"></progress>
        <span>${labels.progress}</span>
      </p>
      <h2 id="heading" tabindex="-1">${view.heading}</h2>
      <error-summary
        .heading=${labels.faultTitle}
        .kept=${labels.faultKept}
        .faults=${faults}
        .attempt=${this.attempt}
      ></error-summary>
      ${view.hint ? html`<p class="lead">${view.hint}</p>` : nothing}
      ${labels.notPushed ? html`<p class="aside">${labels.notPushed}</p>` : nothing}
      ${this.opening ?? nothing}
      ${view.fields.map((field) => fieldTemplate(field, faults, this.answer))}
      ${this.body ?? nothing}
      <details class="why" .open=${live(this.open)} @toggle=${this.#toggle}>
        <summary data-testid="why-ask">${view.whyLabel}</summary>
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
