import { html, nothing, svg } from 'lit';

import type { RailView } from '../words/score.ts';
import { define, LightElement } from './light.ts';

const unit = 40;
const top = 14;
const height = 22;

/** `<points-rail>`: the points from 0 up, a notch at the threshold, one pattern a criterion. */
export class PointsRail extends LightElement {
  static override properties = { view: { attribute: false }, small: { type: Boolean } };
  declare view: RailView;
  declare small: boolean;

  protected override render() {
    const { id, title, total, description, scale, needed, segments } = this.view;
    const width = scale * unit;
    return html`<figure class="rail" data-testid="rail-${id}">
      <figcaption>
        ${title ? html`<span class="rail-title">${title}</span>` : nothing}
        <span class="rail-total">${total}</span>
      </figcaption>
      <svg viewBox="-6 0 ${width + 12} 62" role="img" aria-label=${description}>
        <rect class="rail-bed" x="0" y=${top} width=${width} height=${height} rx="3" />
        ${this.#ghost()} ${segments.map((segment) => this.#segment(segment))} ${this.#scale()}
        ${this.#notch()}
      </svg>
      ${this.small
        ? nothing
        : html`<ul class="rail-key" aria-hidden="true">
            ${segments.map(
              ({ criterion, label, from, to }) =>
                html`<li><span class="swatch ${criterion}"></span>${label}: ${to - from}</li>`,
            )}
            <li><span class="swatch notch"></span>${needed}</li>
          </ul>`}
    </figure>`;
  }

  #segment({ criterion, from, to }: RailView['segments'][number]) {
    const [x, width] = [from * unit, (to - from) * unit];
    const marks = Array.from({ length: (to - from) * 4 }, (_, mark) => x + mark * 10 + 5);
    return svg`<g class="segment ${criterion}">
      <rect x=${x} y=${top} width=${width} height=${height} />
      ${marks.map((at) => mark(criterion, at))}
      <line class="segment-end" x1=${x + width} x2=${x + width} y1=${top} y2=${top + height} />
    </g>`;
  }

  #ghost() {
    const { earned, reachable } = this.view;
    if (reachable <= earned) return nothing;
    const [x, width] = [earned * unit, (reachable - earned) * unit];
    return svg`<rect class="ghost" x=${x} y=${top + 1} width=${width} height=${height - 2} />`;
  }

  #scale() {
    return Array.from({ length: this.view.scale + 1 }, (_, points) => {
      const x = points * unit;
      return svg`<line class="tick" x1=${x} x2=${x} y1=${top + height} y2=${top + height + 4} />
        <text class="tick-text" x=${x} y=${top + height + 19} text-anchor="middle">${points}</text>`;
    });
  }

  #notch() {
    const x = this.view.threshold * unit;
    return svg`<path class="notch" d="M${x - 6} 1 H${x + 6} L${x} 10 Z" />
      <line class="notch-line" x1=${x} x2=${x} y1="8" y2=${top + height + 6} />`;
  }
}

/** Each criterion has its own texture, so the parts are told apart without colour. */
function mark(criterion: string, x: number) {
  const bottom = top + height;
  const middle = top + height / 2;
  if (criterion === 'higher_education') return nothing;
  if (criterion === 'academic_degree') {
    return svg`<line class="texture" x1=${x - 4} x2=${x + 4} y1=${bottom} y2=${top} />`;
  }
  if (criterion === 'experience') return svg`<circle class="dot" cx=${x} cy=${middle} r="2" />`;
  return svg`<line class="texture" x1=${x} x2=${x} y1=${top} y2=${bottom} />`;
}

define('points-rail', PointsRail);
