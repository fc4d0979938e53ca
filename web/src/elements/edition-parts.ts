import { html, nothing } from 'lit';

import type { ComparisonGroup, ComparisonView, RuleRow } from '../words/comparison.ts';
import type { EditionView } from '../words/editions.ts';
import type { WhichDayView } from '../words/which-day.ts';
import { citesTemplate } from './law-cite.ts';
import { factsTemplate } from './statements.ts';

function editionTemplate(
  { id, title, status, current, facts, address }: EditionView,
  read: string,
) {
  return html`<section class="edition" data-testid="edition-${id}">
    <h4>${title} <span class="tag ${current ? 'have' : 'repealed'}">${status}</span></h4>
    <dl class="facts">
      ${facts.map(
        ({ name, value, cites }) =>
          html`<div>
            <dt>${name}</dt>
            <dd>${value}${citesTemplate(cites)}</dd>
          </div>`,
      )}
    </dl>
    ${address ? html`<p><a href=${address} rel="noreferrer">${read}</a></p>` : nothing}
  </section>`;
}

/** The editions side by side: days, repeal, how much is known. */
export function editionsTemplate(views: readonly EditionView[], read: string) {
  return html`<div class="sources">${views.map((view) => editionTemplate(view, read))}</div>`;
}

function ruleTemplate(row: RuleRow, { beforeLabel, afterLabel, sourceLabel }: ComparisonView) {
  const { id, name, kind, before, after, told, source } = row;
  return html`<li data-testid="rule-${id}">
    <p><strong>${name}</strong> <span class="hint">${kind}</span></p>
    <dl class="facts">
      <div>
        <dt>${beforeLabel}</dt>
        <dd>${before}</dd>
      </div>
      <div>
        <dt>${afterLabel}</dt>
        <dd>
          ${after}
          ${told ? html`<span class="hint">${told} <a href=${source} rel="noreferrer">${sourceLabel}</a></span>` : nothing}
        </dd>
      </div>
    </dl>
  </li>`;
}

function groupTemplate({ id, title, none, rows }: ComparisonGroup, view: ComparisonView) {
  if (none) return html`<p data-testid="compare-${id}">${none}</p>`;
  return html`<details
    class="compared ${id}"
    data-testid="compare-${id}"
    ?open=${id !== 'not_known'}
  >
    <summary>${title}</summary>
    <ul class="said">
      ${rows.map((row) => ruleTemplate(row, view))}
    </ul>
  </details>`;
}

/** Rule by rule: what changed, what is the same, what is not known. */
export function comparisonTemplate(view: ComparisonView, title: string) {
  return html`<h4>${title}</h4>
    <p>${view.lead}</p>
    ${view.groups.map((group) => groupTemplate(group, view))}`;
}

/** The last day of one order and the first of the next. */
export function whichDayTemplate({ lead, columns, open }: WhichDayView) {
  return html`<p>${lead}</p>
    <div class="sources">
      ${columns.map(
        ({ day, title, yours, facts }) =>
          html`<section class="edition ${yours ? 'yours' : ''}" data-testid="filed-on-${day}">
            <h4>${title} ${yours ? html`<span class="tag">${yours}</span>` : nothing}</h4>
            ${factsTemplate(facts)}
          </section>`,
      )}
    </div>
    <p>${open}</p>`;
}
