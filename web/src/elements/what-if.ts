import { html, nothing } from 'lit';

import type { Case, ExperienceAnswer, Path } from '../case.ts';
import { caseOf, differing, replaced, totalled, type Variant } from '../flow/variants.ts';
import type { Scored, VariantField, VariantView, WhatIfView } from '../words/what-if.ts';
import { faultOf, faultTemplate } from './choice-field.ts';
import { fieldTemplate } from './fields.ts';
import { define, LightElement } from './light.ts';
import './points-rail.ts';

const noTotal: ExperienceAnswer['total'] = { years: '', months: '', days: '' };

/** `<what-if>`: the person's case beside others. Their own answers stay as they are. */
export class WhatIf extends LightElement {
  static override properties = {
    view: { attribute: false },
    person: { attribute: false },
    variants: { attribute: false },
  };
  declare view: WhatIfView;
  declare person: Case;
  declare variants: readonly Variant[];

  #change(place: number, path: Path, value: unknown) {
    const variant = this.variants[place] ?? [];
    const [root, , part] = path;
    const { experience } = caseOf(this.person, variant);
    const total = {
      ...(experience.how === 'total' ? experience.total : noTotal),
      [part ?? '']: value,
    };
    const next =
      root === 'experience'
        ? differing(this.person, variant, [root], totalled(this.person.experience, total))
        : differing(this.person, variant, path, value);
    this.send('vary', { variants: replaced(this.variants, place, next) });
  }

  #without(place: number) {
    return this.variants.filter((_, index) => index !== place);
  }

  #adopt(place: number) {
    const value = caseOf(this.person, this.variants[place] ?? []);
    this.send('vary', { variants: this.#without(place) });
    this.answer([], value);
    this.send('go', { view: 'result', field: 'heading' });
  }

  #remove(place: number) {
    this.send('vary', { variants: this.#without(place) });
    this.send('go', { view: 'result', field: 'head-what-if' });
  }

  protected override render() {
    const { lead, own, variants, addLabel } = this.view;
    return html`<p>${lead}</p>
      <div class="variants">
        <section class="variant own" aria-labelledby="variant-own" data-testid="variant-own">
          <h4 id="variant-own">${own.title}</h4>
          ${own.answers.map(
            ({ name, value }) =>
              html`<dl class="variant-field">
                <dt>${name}</dt>
                <dd>${value}</dd>
              </dl>`,
          )}
          ${this.#scored(own.scored)}
        </section>
        ${variants.map((variant, place) => this.#variant(variant, place))}
      </div>
      ${
        addLabel
          ? html`<button
              type="button"
              class="secondary"
              data-testid="add-variant"
              @click=${() => this.send('vary', { variants: [...this.variants, []] })}
            >
              ${addLabel}
            </button>`
          : nothing
      }`;
  }

  #variant(variant: VariantView, place: number) {
    const { id, title, fields, scored, removeLabel, spoken } = variant;
    return html`<section class="variant" aria-labelledby=${id} data-testid=${id}>
      <h4 id=${id}>${title}</h4>
      ${fields.map((field) => this.#field(field, variant, place))}
      ${scored ? this.#scored(scored) : html`<div>${this.#fault(variant)}</div>`}
      <div>
        ${scored ? this.#adopting(variant, place) : nothing}
        <button type="button" class="quiet" @click=${() => this.#remove(place)}>
          ${removeLabel}
        </button>
      </div>
      <p class="unseen" role="status">${spoken}</p>
    </section>`;
  }

  #field({ name, fields, yours }: VariantField, { fault }: VariantView, place: number) {
    const tell = (path: Path, value: unknown) => this.#change(place, path, value);
    const shown = fields.map((field) => fieldTemplate(field, fault ? [fault] : [], tell));
    return html`<div class="variant-field">
      ${
        fields.length > 1
          ? html`<fieldset class="field">
              <legend>${name}</legend>
              <div class="row">${shown}</div>
            </fieldset>`
          : shown
      }
      ${yours ? html`<p class="hint yours">${yours}</p>` : nothing}
    </div>`;
  }

  /** A fault of an answer that is not among the fields. */
  #fault({ fault, fields }: VariantView) {
    if (!fault) return nothing;
    const here = fields.flatMap((each) => each.fields).some(({ id }) => faultOf([fault], id));
    return here ? nothing : faultTemplate(fault.field, fault);
  }

  #scored({ outcome, outcomeId, rails, dates }: Scored) {
    return html`<div class="variant-result">
      ${
        outcome
          ? html`<p
              class="state ${outcomeId}"
              data-testid="variant-outcome"
              data-outcome=${outcomeId}
            >
              ${outcome}
            </p>`
          : nothing
      }
      ${rails.map((rail) => html`<points-rail small .view=${rail}></points-rail>`)}
      <h5>${this.view.datesTitle}</h5>
      <ul>
        ${dates.map((line) => html`<li>${line}</li>`)}
      </ul>
    </div>`;
  }

  #adopting({ changes }: VariantView, place: number) {
    const { adoptLabel, adoptLead, adoptButton, adoptNothing } = this.view;
    return html`<details class="adopt">
      <summary>${adoptLabel}</summary>
      ${
        changes.length
          ? html`<p>${adoptLead}</p>
              <ul>
                ${changes.map((line) => html`<li>${line}</li>`)}
              </ul>
              <button
                type="button"
                class="primary"
                data-testid="adopt-${place + 1}"
                @click=${() => this.#adopt(place)}
              >
                ${adoptButton}
              </button>`
          : html`<p>${adoptNothing}</p>`
      }
    </details>`;
  }
}

define('what-if', WhatIf);
