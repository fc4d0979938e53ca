import { html, nothing, svg } from 'lit';

import type { AxisBar, AxisFlag, AxisView } from '../words/experience-axis.ts';
import { define, LightElement } from './light.ts';

const row = 18;
const bed = 22;
let drawn = 0;

const share = (part: number) => `${(100 * part).toFixed(2)}%`;

/** `<experience-axis>`: jobs in time, what of them counts, and where the points step up. */
export class ExperienceAxis extends LightElement {
  static override properties = { view: { attribute: false } };
  declare view: AxisView;
  readonly #name = `axis-${++drawn}`;

  protected override render() {
    const { title, total, description, lines, key } = this.view;
    return html`<figure class="axis" data-testid="axis">
      <figcaption>
        <span class="rail-title">${title}</span> <span class="rail-total">${total}</span>
      </figcaption>
      ${this.#picture(description)}
      ${
        key.length
          ? html`<p class="rail-key" aria-hidden="true">
              ${key.map(({ id, label }) => html`<span><span class="swatch axis-${id}"></span>${label}</span>`)}
            </p>`
          : nothing
      }
      <ul class="axis-lines">
        ${lines.map((line) => html`<li>${line}</li>`)}
      </ul>
    </figure>`;
  }

  #picture(description: string) {
    const { jobs, counted, overlaps, gaps, flags, ticks, filing } = this.view;
    const jobsTop = flags.length * row + 4;
    const top = jobsTop + jobs.length * 12 + (jobs.length ? 4 : 0);
    const bottom = top + bed;
    return html`<svg
      width="100%"
      height=${bottom + 2 * row + 4}
      role="img"
      aria-label=${description}
    >
      <defs>
        <pattern id=${this.#name} width="8" height="8" patternUnits="userSpaceOnUse">
          ${svg`<path class="texture" d="M-2 10 10 -2 M-2 2 2 -2 M6 10 10 6" />`}
        </pattern>
      </defs>
      ${jobs.map((job, place) => bar(job, 'axis-job', jobsTop + place * 12, 8))}
      <rect class="rail-bed" x="0" y=${top} width="100%" height=${bed} rx="3" />
      ${counted.map((stretch) => bar(stretch, 'axis-counted', top, bed))}
      ${overlaps.map((stretch) => bar(stretch, 'axis-counted twice', top, bed, `url(#${this.#name})`))}
      ${gaps.map((stretch) => bar(stretch, 'axis-gap', top + 1, bed - 2))}
      ${flags.map((flag, place) => flagTemplate(flag, place * row, bottom))}
      ${ticks.map(
        ({ at, label }) =>
          svg`<line class="tick" x1=${share(at)} x2=${share(at)} y1=${bottom} y2=${bottom + 5} />
            <text class="tick-text" x=${share(at)} y=${bottom + row} text-anchor="middle">${label}</text>`,
      )}
      ${
        filing
          ? svg`<line class="axis-filing" x1=${share(filing.at)} x2=${share(filing.at)} y1=${jobsTop - 2} y2=${bottom + row + 6} />
            <text class="tick-text axis-day" x=${share(filing.at)} y=${bottom + 2 * row} text-anchor=${anchor(filing.at)}>${filing.label}</text>`
          : nothing
      }
    </svg>`;
  }
}

const anchor = (at: number) => (at > 0.5 ? 'end' : 'start');

function bar({ at, width }: AxisBar, name: string, y: number, height: number, over?: string) {
  const place = { x: share(at), width: share(width) };
  return svg`<rect class=${name} x=${place.x} width=${place.width} y=${y} height=${height} />
    ${over ? svg`<rect x=${place.x} width=${place.width} y=${y} height=${height} fill=${over} />` : nothing}`;
}

/** Each flag has a line of its own, so that no two labels meet. */
function flagTemplate({ at, label, reached }: AxisFlag, y: number, bottom: number) {
  const end = anchor(at) === 'end';
  const mark = reached ? '✓' : '○';
  return svg`<line class="axis-flag ${reached ? 'reached' : ''}" x1=${share(at)} x2=${share(at)} y1=${y + 2} y2=${bottom} />
    <svg x=${share(at)} y=${y} overflow="visible">
      <text class="tick-text" x=${end ? -6 : 6} y="13" text-anchor=${anchor(at)}>${mark} ${label}</text>
    </svg>`;
}

define('experience-axis', ExperienceAxis);
