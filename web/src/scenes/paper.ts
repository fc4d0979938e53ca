import { html, nothing } from 'lit';

import styles from '../../styles/paper.css?inline';
import type { Intents } from '../elements/light.ts';
import '../elements/paper-out.ts';
import type { Scope } from '../words/annex.ts';
import { officeLanguages, paperView, type PaperState } from '../words/paper.ts';
import { askedOf } from './asked.ts';
import { daysOf, saveCalendar } from './calendar.ts';
import type { Desk } from './desk.ts';
import { annexHead, foot, head, isComing } from './on-paper.ts';
import { waiting } from './waiting.ts';

export { annexHead, foot, head, styles };

async function bringBeside(desk: Desk, wanted: string) {
  const asked = askedOf(desk.session);
  const beside = officeLanguages.find((language) => language === wanted) ?? '';
  Object.assign(asked, { beside, sheet: beside ? 'coming' : 'idle' });
  desk.refresh();
  if (!beside) return;
  try {
    const words = await desk.wordsIn(beside);
    if (asked.beside === beside) Object.assign(asked, { besideWords: words, sheet: 'idle' });
  } catch {
    if (asked.beside === beside) Object.assign(asked, { beside: '', sheet: 'failed' });
  }
  desk.refresh();
}

/** Has the texts of the law fetched before they are printed: with one come all of its act. */
async function bringTexts(desk: Desk, scope: Scope) {
  const asked = askedOf(desk.session);
  const place = desk.session.assessment?.documents[0]?.citation;
  Object.assign(asked, { scope, sheet: scope === 'law' ? 'coming' : 'idle' });
  desk.refresh();
  if (scope !== 'law' || !place) return;
  try {
    await desk.library.provision(place.act, place.provision);
    if (asked.scope === 'law') asked.sheet = 'idle';
  } catch {
    if (asked.scope === 'law') Object.assign(asked, { scope: 'whole', sheet: 'failed' });
  }
  desk.refresh();
}

/** The draft is fetched when it is unfolded. */
function drafted(desk: Desk) {
  const asked = askedOf(desk.session);
  const unfold = (event: Event) => {
    const { open } = event.currentTarget as HTMLDetailsElement;
    if (open === asked.drafting) return;
    asked.drafting = open;
    desk.refresh();
  };
  return html`<details
    class="screen-only"
    data-testid="application"
    ?open=${asked.drafting}
    @toggle=${unfold}
  >
    <summary><h4>${desk.words.say('application-title')}</h4></summary>
    ${
      asked.drafting
        ? (desk.later.scenes('application')?.application(desk) ?? waiting('application', desk))
        : nothing
    }
  </details>`;
}

/** To print, to put into a calendar, to apply with. */
export function paper(desk: Desk) {
  const { session, words } = desk;
  const { assessment } = session;
  if (!assessment) return nothing;
  const asked = askedOf(session);
  const beside = asked.beside === words.language ? '' : asked.beside;
  const calendar = asked.calendarOf === assessment ? asked.calendar : 'idle';
  const { scope, sheet } = asked;
  const state: PaperState = { scope, sheet, beside, calendar, coming: isComing(desk) };
  const days = daysOf(desk);
  const waiting = assessment.deadlines.filter(({ due }) => !due).length;
  return html`<paper-out
      .view=${paperView(state, { count: days.length, waiting }, words)}
      @printing=${desk.refresh}
      @print-scope=${({ detail }: CustomEvent<Intents['print-scope']>) =>
        void bringTexts(desk, detail.scope)}
      @print-beside=${({ detail }: CustomEvent<Intents['print-beside']>) =>
        void bringBeside(desk, detail.language)}
      @calendar-wanted=${() => void saveCalendar(desk, days)}
    ></paper-out>
    ${drafted(desk)}`;
}
