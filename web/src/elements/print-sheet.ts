import { html, nothing } from 'lit';

import type { Scope } from '../words/annex.ts';
import type { PrintHeadView } from '../words/provenance.ts';
import type { SheetLine, SheetPart, SheetView } from '../words/sheet.ts';
import { factsTemplate } from './statements.ts';

/** What stands on paper only: first lines, answers, and the same facts in two languages. */

export function printHead(
  { title, noDecision, repealTag, repeal, facts }: PrintHeadView,
  scope: Scope,
) {
  return html`<div class="on-paper print-head" data-testid="print-head" data-scope=${scope}>
    <p class="print-title"><strong>${title}</strong> <span translate="no">Anyqtama</span></p>
    <p><strong>${noDecision}</strong></p>
    <p class="print-repeal"><strong class="tag repealed">${repealTag}</strong> ${repeal}</p>
    ${factsTemplate(facts)}
  </div>`;
}

function box(ticked: boolean | undefined) {
  if (ticked === undefined) return nothing;
  return ticked ? '☑ ' : '☐ ';
}

function lineTemplate({ text, aside, ticked }: SheetLine) {
  return html`${box(ticked)}${text}${
    aside ? html`<br /><span class="hint">${aside}</span>` : nothing
  }`;
}

/** The part a printed result would be nothing without: what it was computed from. */
export function printAnswers({ heading, lines }: SheetPart) {
  return html`<section class="on-paper" data-testid="print-answers">
    <h3>${heading}</h3>
    <ul>
      ${lines.map((line) => html`<li>${lineTemplate(line)}</li>`)}
    </ul>
  </section>`;
}

/** Two columns, read across. */
export function sheetTemplate({ title, languages, parts }: SheetView) {
  const cells = (left: SheetLine, right: SheetLine) =>
    [left, right].map(
      (line, side) => html`<td lang=${languages[side]?.id ?? nothing}>${lineTemplate(line)}</td>`,
    );
  const rows = ([left, right]: SheetView['parts'][number]) =>
    left.lines.map((line, place) => {
      const beside = right.lines[place];
      return (
        beside &&
        html`<tr>
          ${cells(line, beside)}
        </tr>`
      );
    });
  return html`<table class="on-paper sheet" data-testid="print-sheet">
    <caption>
      ${title}
    </caption>
    <thead>
      <tr>
        ${languages.map(({ id, name }) => html`<th scope="col" lang=${id}>${name}</th>`)}
      </tr>
    </thead>
    ${parts.map(
      (part) =>
        html`<tbody>
          <tr>
            ${part.map(({ heading }, side) => html`<th lang=${languages[side]?.id ?? nothing}>${heading}</th>`)}
          </tr>
          ${rows(part)}
        </tbody>`,
    )}
  </table>`;
}
