import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import { emptyPeriod, type TypedPeriod } from '../case.ts';
import type { ExperienceView, PeriodView } from '../words/experience.ts';
import type { FaultView } from '../words/faults.ts';
import type { JobsView } from '../words/jobs.ts';
import { choiceTemplate } from './choice-field.ts';
import { textTemplate } from './fields.ts';
import { lanesTemplate } from './job-lanes.ts';
import { define, LightElement } from './light.ts';

/** `<experience-form>`: jobs with their dates, or one total. */
export class ExperienceForm extends LightElement {
  static override properties = {
    view: { attribute: false },
    periods: { attribute: false },
    jobs: { attribute: false },
    faults: { attribute: false },
  };
  declare view: ExperienceView;
  declare periods: readonly TypedPeriod[];
  declare jobs: JobsView;
  declare faults: readonly FaultView[];

  async #setPeriods(periods: readonly TypedPeriod[], focusRow: number) {
    this.answer(['experience', 'periods'], periods);
    await new Promise(requestAnimationFrame);
    const row = Math.min(focusRow, periods.length - 1);
    this.querySelector<HTMLElement>(`#experience-periods-${row}-from`)?.focus();
  }

  readonly #add = () => void this.#setPeriods([...this.periods, emptyPeriod], this.periods.length);

  #remove(row: number) {
    const kept = this.periods.filter((_, index) => index !== row);
    void this.#setPeriods(kept.length ? kept : [emptyPeriod], row);
  }

  protected override render() {
    const { how, periods, total, addLabel, counted } = this.view;
    return html`${choiceTemplate(how, this.faults, this.answer)}
    ${periods.map((period, row) => this.#period(period, row))}
    ${
      periods.length
        ? html`<p>
            <button type="button" class="quiet" data-testid="add-period" @click=${this.#add}>
              ${addLabel}
            </button>
          </p>`
        : nothing
    }
    ${
      total.length
        ? html`<div class="row">
            ${total.map((field) => textTemplate(field, this.faults, this.answer))}
          </div>`
        : nothing
    }
    ${this.jobs.lanes ? lanesTemplate(this.jobs.lanes) : nothing}
    ${linesTemplate(this.jobs.shared, 'jobs-shared')}
    ${counted ? html`<p class="counted" data-testid="experience-counted">${counted}</p>` : nothing}
    ${linesTemplate(this.jobs.next, 'jobs-next')}`;
  }

  #lines(row: number) {
    const lines = this.jobs.rows[row];
    if (!lines) return nothing;
    return html`<ul class="job-lines" data-testid="job-lines-${row}">
      ${lines.map((line) => html`<li>${line}</li>`)}
    </ul>`;
  }

  #period(period: PeriodView, row: number) {
    const openId = `experience-periods-${row}-open`;
    const setOpen = (event: Event) =>
      this.answer(
        ['experience', 'periods', row, 'open'],
        (event.target as HTMLInputElement).checked,
      );
    return html`<fieldset class="period" data-testid="period-${row}">
      <legend>${period.legend}</legend>
      <div class="row">
        ${textTemplate(period.from, this.faults, this.answer)}
        ${period.open ? nothing : textTemplate(period.to, this.faults, this.answer)}
      </div>
      ${this.#lines(row)}
      <div class="option">
        <input
          type="checkbox"
          id=${openId}
          data-testid=${openId}
          aria-describedby="${openId}-note"
          .checked=${live(period.open)}
          @change=${setOpen}
        />
        <label for=${openId}>${period.openLabel}</label>
        <p class="hint" id="${openId}-note">${period.openHint}</p>
      </div>
      ${
        this.periods.length > 1
          ? html`<button type="button" class="quiet" @click=${() => this.#remove(row)}>
              ${period.removeLabel}
            </button>`
          : nothing
      }
    </fieldset>`;
  }
}

function linesTemplate(lines: readonly string[], hook: string) {
  if (!lines.length) return nothing;
  return html`<ul class="jobs-said" data-testid=${hook}>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

define('experience-form', ExperienceForm);
