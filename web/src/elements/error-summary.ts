import { html, nothing, type PropertyValues } from 'lit';

import type { FaultView } from '../words/faults.ts';
import { define, LightElement, tell } from './light.ts';

/** `<error-summary>`: takes focus when a fault appears and leads to the field. */
export class ErrorSummary extends LightElement {
  static override properties = {
    heading: { attribute: false },
    kept: { attribute: false },
    faults: { attribute: false },
    /** Counts attempts to go on: each one brings the focus back. */
    attempt: { attribute: false },
  };
  declare heading: string;
  declare kept: string;
  declare faults: readonly FaultView[];
  declare attempt: number;

  protected override updated(changed: PropertyValues<this>) {
    if (changed.has('attempt') && this.faults.length)
      this.querySelector<HTMLElement>('[tabindex]')?.focus();
  }

  protected override render() {
    if (!this.faults.length) return nothing;
    return html`<div class="error-summary" tabindex="-1" role="group" aria-labelledby="error-title">
      <h3 id="error-title">${this.heading}</h3>
      ${this.faults.map((fault) => this.#link(fault))}
      <p class="hint">${this.kept}</p>
    </div>`;
  }

  #link({ place, field, where, message }: FaultView) {
    const toField = (event: Event) => {
      event.preventDefault();
      this.send('go', { view: place.step, field });
    };
    return html`<p><a href="#${field}" @click=${toField}>${where}: ${message}</a></p>`;
  }
}

define('error-summary', ErrorSummary);

/** Over a result that is out of date: the answer that cannot be read, and the way to it. */
export function staleNote({ place, where, message }: FaultView, said: string, change: string) {
  const go = (event: Event) => {
    event.preventDefault();
    tell(event.target, 'go', { view: place.step });
  };
  return html`<div class="error-summary" data-testid="stale">
    <p><strong>${said}</strong></p>
    <p>${where}: ${message}. <a href="#${place.step}" @click=${go}>${change}</a></p>
  </div>`;
}
