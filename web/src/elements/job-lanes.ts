import { html, svg } from 'lit';

import type { LanesView, Stretch } from '../words/jobs.ts';

const height = 18;
const gap = 6;

function bar({ start, width }: Stretch, line: number, look: string) {
  const y = line * (height + gap);
  return svg`<rect class=${look} x="${start}%" y=${y} width="${width}%" height=${height} rx="2" />`;
}

/** The jobs one under the other over the days that count; days that two of them share are hatched. */
export function lanesTemplate({ lanes, shared, from, to, description }: LanesView) {
  const last = lanes.length - 1;
  return html`<figure class="job-lanes" data-testid="job-lanes">
    <div class="job-lane-names" aria-hidden="true">
      ${lanes.map(({ name }) => html`<span>${name}</span>`)}
    </div>
    <svg width="100%" height=${lanes.length * (height + gap)} role="img" aria-label=${description}>
      <defs>
        <pattern id="job-lane-shared" width="6" height="6" patternUnits="userSpaceOnUse">
          <path class="job-lane-hatch" d="M-1 7 7 -1 M-1 1 1 -1 M5 7 7 5" />
        </pattern>
      </defs>
      ${lanes.map(({ stretches }, line) =>
        stretches.map((each) =>
          bar(each, line, line === last ? 'job-lane job-lane-together' : 'job-lane'),
        ),
      )}
      ${shared.map((each) => svg`${bar(each, last, 'job-lane-shared')}`)}
    </svg>
    <figcaption aria-hidden="true"><span>${from}</span> <span>${to}</span></figcaption>
  </figure>`;
}
