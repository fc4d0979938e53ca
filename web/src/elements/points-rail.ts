import { html, nothing, svg } from 'lit';

import type { RailView } from '../words/rails.ts';
import { define, LightElement } from './light.ts';

const top = 13;
const height = 22;
const bottom = top + height;
let drawn = 0;

/** Each criterion has its own texture, so the parts are told apart without colour. */
const textures = {
  academic_degree: svg`<path class="texture" d="M-2 10 10 -2 M-2 2 2 -2 M6 10 10 6" />`,
  english_teaching_certificate: svg`<path class="texture" d="M4 0 V8" />`,
  experience: svg`<circle class="dot" cx="4" cy="4" r="1.6" />`,
};

/** `<points-rail>`: the points from 0 up, a notch at the threshold, one texture a criterion. */
export class PointsRail extends LightElement {
  static override properties = { view: { attribute: false }, small: { type: Boolean } };
  declare view: RailView;
  declare small: boolean;
  readonly #name = `rail-${++drawn}`;

  protected override render() {
    const { id, title, total, description } = this.view;
    return html`<figure class="rail" data-testid="rail-${id}">
      <figcaption>
        ${title ? html`<span class="rail-title">${title}</span>` : nothing}
        <span class="rail-total">${total}</span>
      </figcaption>
      <svg width="100%" height="58" role="img" aria-label=${description}>
        ${this.#textures()}
        <rect class="rail-bed" x="0" y=${top} width="100%" height=${height} rx="3" />
        ${this.#ghost()} ${this.view.segments.map((segment) => this.#segment(segment))}
        ${this.#scale()} ${this.#notch()}
      </svg>
      ${this.small ? nothing : this.#key()}
    </figure>`;
  }

  /** Widths are shares of the scale, so the rail fits any column and its text keeps its size. */
  #share(points: number) {
    return `${(100 * points) / this.view.scale}%`;
  }

  #textures() {
    return svg`<defs>${Object.entries(textures).map(
      ([criterion, texture]) =>
        svg`<pattern id="${this.#name}-${criterion}" width="8" height="8" patternUnits="userSpaceOnUse">
          ${texture}
        </pattern>`,
    )}</defs>`;
  }

  #segment({ criterion, from, to }: RailView['segments'][number]) {
    const [x, width] = [this.#share(from), this.#share(to - from)];
    const fill = criterion in textures ? `url(#${this.#name}-${criterion})` : 'none';
    return svg`<g class="segment ${criterion}">
      <rect x=${x} y=${top} width=${width} height=${height} />
      <rect class="over" x=${x} y=${top} width=${width} height=${height} fill=${fill} />
      <line class="segment-end" x1=${this.#share(to)} x2=${this.#share(to)} y1=${top} y2=${bottom} />
    </g>`;
  }

  #ghost() {
    const { earned, reachable } = this.view;
    if (reachable <= earned) return nothing;
    const [x, width] = [this.#share(earned), this.#share(reachable - earned)];
    return svg`<rect class="ghost" x=${x} y=${top + 1} width=${width} height=${height - 2} />`;
  }

  #scale() {
    const { scale, threshold } = this.view;
    return Array.from({ length: scale + 1 }, (_, points) => {
      const x = this.#share(points);
      const named = scale <= 10 || points % 2 === 0 || points === threshold;
      return svg`<line class="tick" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 4} />
        <text class="tick-text" x=${x} y=${bottom + 18} text-anchor="middle">
          ${named ? points : nothing}
        </text>`;
    });
  }

  #notch() {
    return svg`<svg class="notch-place" x=${this.#share(this.view.threshold)} y="0" overflow="visible">
      <path class="notch" d="M-6 0 H6 L0 9 Z" />
      <path class="notch-line" d="M0 8 V${bottom + 5}" />
    </svg>`;
  }

  #key() {
    const { segments, needed } = this.view;
    return html`<p class="rail-key" aria-hidden="true">
      ${segments.map(
        ({ criterion, label, from, to }) =>
          html`<span><span class="swatch ${criterion}"></span>${label}: ${to - from}</span>`,
      )}
      <span><span class="swatch notch"></span>${needed}</span>
    </p>`;
  }
}

define('points-rail', PointsRail);
