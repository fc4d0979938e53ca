import { html } from 'lit';

import type { WayToReach } from '#engine';
import type { StepId } from '../flow/steps.ts';
import type { Variant } from '../flow/variants.ts';
import type { NoteView } from '../words/notes.ts';
import type { ResultView } from '../words/result.ts';
import type { ScoreView } from '../words/score.ts';
import type { SuccessorView } from '../words/statements.ts';
import './deadline-list.ts';
import { define, LightElement } from './light.ts';
import { missingPart, pointsPart } from './points-part.ts';
import {
  openQuestions,
  outcomeCard,
  professionTemplate,
  section,
  successorTemplate,
  waysTemplate,
} from './result-parts.ts';
import { groundsTemplate, saidTemplate, type Notes } from './statements.ts';
import { notesTemplate } from './text-notes.ts';
import { twoLanes } from './two-lanes.ts';

/** Its id, its heading, and what stands under it; nothing for a part that there is not. */
type Part = readonly [string, string, unknown];

/** What paper has after the result. */
const inAnnex = (id: string) => ['after', 'appeal', 'successor', 'notes'].includes(id);

/** `<result-page>`: everything the assessment says, part by part. */
export class ResultPage extends LightElement {
  static override properties = {
    view: { attribute: false },
    /** The calculation, step by step. */
    derivation: { attribute: false },
    /** The papers and what goes with them. */
    papers: { attribute: false },
    /** What stands before the dates: two clocks, what the calendars do not know. */
    clocks: { attribute: false },
    /** Nothing until the rulebook has been fetched. */
    afterwards: { attribute: false },
    appeals: { attribute: false },
    /** Near the day one order gave way to the next; nothing otherwise. */
    whichDay: { attribute: false },
    editions: { attribute: false },
    notes: { attribute: false },
    pageNotes: { attribute: false },
    /** The comparison; nothing where there is nothing to compare, `undefined` until it is wanted. */
    whatIf: { attribute: false },
    /** The variants with one more: a way to reach the threshold, or the person's own answers. */
    varied: { attribute: false },
    successor: { attribute: false },
    /** Where the annex begins on paper. */
    annexHead: { attribute: false },
    /** The part a person asked for by name. */
    opened: { attribute: false },
  };
  declare view: ResultView;
  declare derivation: unknown;
  declare papers: unknown;
  declare clocks: unknown;
  declare afterwards: unknown;
  declare appeals: unknown;
  declare whichDay: unknown;
  declare editions: unknown;
  declare notes: Notes;
  declare pageNotes: readonly NoteView[];
  declare whatIf: unknown;
  declare varied: (way?: WayToReach) => readonly Variant[];
  declare successor: SuccessorView | null;
  declare annexHead: unknown;
  declare opened: string;

  protected override render() {
    const parts = this.#parts().filter(([, , body]) => body !== null);
    return html`${outcomeCard(this.view.outcome, this.notes)} ${this.#contents(parts)}
    ${this.#sections(parts.filter(([id]) => !inAnnex(id)))} ${this.annexHead}
    ${this.#sections(parts.filter(([id]) => inAnnex(id)))}`;
  }

  #sections(parts: readonly Part[]) {
    return parts.map(([id, heading, body]) => section(id, heading, !this.#isFolded(id), body));
  }

  #parts(): readonly Part[] {
    const { view, notes } = this;
    const { say, outcome, score, missing, ways, profession, grounds, notices } = view;
    return [
      ['which-day', say('which-title'), this.whichDay],
      ['open', outcome.openTitle, outcome.open.length ? openQuestions(outcome, notes) : null],
      ['points', say('points-title'), score ? this.#points(score) : null],
      ['missing', say('missing-title'), score ? missingPart(missing, say, this.#toStep) : null],
      ['ways', ways?.title ?? '', ways ? waysTemplate(ways, this.#compare) : null],
      ['what-if', say('what-if-title'), this.whatIf === null ? null : this.#whatIf()],
      [
        'profession',
        say('profession-title'),
        profession ? professionTemplate(profession, say('profession-defect'), notes) : null,
      ],
      ['documents', say('documents-title'), this.#documents()],
      ['deadlines', say('deadlines-title'), this.#deadlines()],
      ['grounds', say('grounds-title'), grounds.length ? this.#grounds() : null],
      ['notices', say('notices-title'), notices.length ? saidTemplate(notices, 'notice') : null],
      ['after', say('after-title'), this.afterwards],
      ['appeal', say('appeal-title'), this.appeals],
      [
        'successor',
        this.successor?.title ?? '',
        this.successor ? html`${this.editions}${successorTemplate(this.successor)}` : null,
      ],
      ['notes', say('notes-title'), this.pageNotes.length ? this.#pageNotes() : null],
    ];
  }

  /** Compares with one variant more, and brings it before the person. */
  readonly #compare = (way?: WayToReach) => {
    this.send('vary', { variants: this.varied(way) });
    this.send('go', { view: 'result', field: 'head-what-if' });
  };

  #whatIf() {
    const { say, score } = this.view;
    return (
      this.whatIf ??
      html`<p>${say(score ? 'what-if-lead' : 'what-if-lead-dates')}</p>
        <button
          type="button"
          class="secondary"
          data-testid="compare"
          @click=${() => this.#compare()}
        >
          ${say('what-if-open')}
        </button>`
    );
  }

  readonly #toStep = (view: StepId) => this.send('go', { view });

  #isFolded(id: string) {
    if (id === 'successor') return !this.view.outcome.underRepealed && this.opened !== id;
    return ['after', 'appeal', 'notes'].includes(id) && this.opened !== id;
  }

  #contents(parts: readonly Part[]) {
    const jump = (event: Event, id: string) => {
      event.preventDefault();
      this.opened = id;
      const part = this.querySelector<HTMLDetailsElement>(`#part-${id}`);
      if (part) part.open = true;
      this.querySelector<HTMLElement>(`#head-${id}`)?.focus();
    };
    return html`<nav class="contents" aria-label=${this.view.say('result-on-page')}>
      <ul>
        ${parts.map(
          ([id, heading]) =>
            html`<li>
              <a href="#part-${id}" @click=${(event: Event) => jump(event, id)}>${heading}</a>
            </li>`,
        )}
      </ul>
    </nav>`;
  }

  #points(score: ScoreView) {
    const { axis, say } = this.view;
    return html`${pointsPart(score, axis, say, this.notes)} ${this.derivation}`;
  }

  #documents() {
    return html`<p>${this.view.say('documents-lead')}</p>
      ${this.papers}`;
  }

  #deadlines() {
    const { deadlines, lanes, say } = this.view;
    return html`${twoLanes(lanes)}
      <p>${say('deadlines-lead')}</p>
      ${this.clocks}
      <deadline-list
        .deadlines=${deadlines}
        .needDay=${say('deadline-need-day')}
        .termsLabel=${say('readings-quotes')}
        .notes=${this.notes.on}
        .notesLabel=${this.notes.label}
      ></deadline-list>`;
  }

  #grounds() {
    const { grounds, say } = this.view;
    return html`<p>${say('grounds-lead')}</p>
      ${groundsTemplate(grounds, this.notes)}`;
  }

  #pageNotes() {
    return html`<p>${this.view.say('notes-lead')}</p>
      ${this.pageNotes.map(notesTemplate)}`;
  }
}

define('result-page', ResultPage);
