import { html, nothing } from 'lit';

import type { LaneDay, LaneEntry, LanesView } from '../words/lanes.ts';

/** The two lanes of a procedure. The list is the picture: its lines are drawn by the style sheet. */
export function twoLanes({ title, lead, days }: LanesView) {
  return html`<section class="lanes-part" data-testid="lanes">
    <h4 id="lanes-title">${title}</h4>
    <p>${lead}</p>
    <ol class="lanes" aria-labelledby="lanes-title">
      ${days.map(dayTemplate)}
    </ol>
  </section>`;
}

function dayTemplate({ date, day, gap, marks, entries }: LaneDay) {
  const lane = (name: LaneEntry['lane']) => entries.filter((entry) => entry.lane === name);
  const [yours, theirs] = [lane('applicant'), lane('authority')];
  const known = date ? '' : 'unknown';
  return html`<li
    class="lane-day ${known} ${yours.length ? 'yours' : ''} ${theirs.length ? 'theirs' : ''}"
    data-date=${date ?? nothing}
  >
    <div class="lane-date">
      ${gap ? html`<span class="hint lane-gap">${gap}</span>` : nothing}
      <span>${day}</span>
      ${marks.map((mark) => html`<span class="tag lane-mark">${mark}</span>`)}
    </div>
    <div class="lane applicant">${yours.map(entryTemplate)}</div>
    <div class="lane authority">${theirs.map(entryTemplate)}</div>
  </li>`;
}

function entryTemplate({ id, actor, title, when, mark }: LaneEntry) {
  return html`<p data-testid="lane-${id}">
    <span class="lane-actor">${actor}</span>
    <strong>${title}</strong>
    ${when ? html`<span class="hint">${when}</span>` : nothing}
    ${mark ? html`<span class="tag open">${mark}</span>` : nothing}
  </p>`;
}
