import { html, nothing } from 'lit';

import type { AssessRequest, Deadline, DeadlineId, Events, Procedure } from '#engine';
import { momentAsked, requestOf } from '../case.ts';
import {
  afterTemplate,
  appealsTemplate,
  clocksTemplate,
  coverageTemplate,
} from '../elements/dates-parts.ts';
import { tell } from '../elements/light.ts';
import { orders } from '../library.ts';
import { appealsView } from '../words/appeals.ts';
import { clocksView, type Clocks } from '../words/clocks.ts';
import { coverageNotes } from '../words/coverage.ts';
import { dutyViews } from '../words/duties.ts';
import { endViews } from '../words/statements.ts';
import { notesFor, type Desk } from './desk.ts';

/** What the engine says of other procedures, for the same filing and with these events only. */
function deadlinesOf({ session, engine }: Desk, procedure: Procedure, events: Events) {
  const { as_of } = requestOf(session.person);
  return engine.assess({ as_of, procedure, events }).deadlines;
}

const find = (deadlines: readonly Deadline[], id: DeadlineId) =>
  deadlines.find((deadline) => deadline.id === id);

/** Each clock of an extension without the other; nothing where no extension is in sight. */
function clocksOf(desk: Desk): Clocks | null {
  const { procedure = 'issue', events = {} } = requestOf(desk.session.person);
  const { contract_concluded, issued, certificate_ends } = events;
  const extends_ = ['extend', 'change_employer'].includes(procedure) || contract_concluded;
  if (!extends_ || !['issue', 'extend', 'change_employer'].includes(procedure)) return null;
  const contract = deadlinesOf(desk, procedure, contract_concluded ? { contract_concluded } : {});
  // Who changes employer may hold an extended certificate: the first months no longer tell its end.
  const ends = {
    ...(issued && procedure !== 'change_employer' && { issued }),
    ...(certificate_ends && { certificate_ends }),
  };
  const clocks = {
    contract: find(contract, 'extension_filing'),
    certificate: find(deadlinesOf(desk, 'issue', ends), 'certificate_expiry'),
    printed: Boolean(certificate_ends),
  };
  return clocks.contract && clocks.certificate ? (clocks as Clocks) : null;
}

/** What stands before the dates: what the calendars do not know, and the two clocks. */
export function beforeDates(desk: Desk) {
  const { session, described, words } = desk;
  if (!session.assessment || session.fault) return nothing;
  const clocks = clocksOf(desk);
  const toEvents = (event: Event) => tell(event.target, 'go', { view: 'events' });
  const notes = coverageNotes(session.assessment.deadlines, described.calendar_years, words);
  return html`${coverageTemplate(notes)}
  ${clocks ? clocksTemplate(clocksView(clocks, words), toEvents) : nothing}`;
}

/** Whether the engine can read a typed day; an empty one takes the day back. */
function readsOf({ engine, session }: Desk) {
  return (event: string, typed: string): boolean => {
    if (!typed.trim()) return true;
    const { as_of } = requestOf(session.person);
    const request = { as_of, events: { [event]: momentAsked({ date: typed }) } };
    try {
      engine.assess(request as AssessRequest);
      return true;
    } catch {
      return false;
    }
  };
}

const typedIn =
  ({ session }: Desk) =>
  (event: string) =>
    session.person.events[event]?.date ?? '';

/** The duties after the certificate, each with its day, and how the certificate ends. */
export function afterwards(desk: Desk) {
  const { session, library, words } = desk;
  const law = library.afterwards;
  if (!law || session.fault) return null;
  const { events = {} } = requestOf(session.person);
  const deadlines = law.duties.map(({ id, procedure, time_limit }) => {
    if (!procedure) return [id, undefined];
    return [id, deadlinesOf(desk, procedure, events).find((each) => each.id === time_limit)];
  });
  const facts = { law, typed: typedIn(desk), deadlines: Object.fromEntries(deadlines) };
  const said = {
    duties: words.say('after-duties'),
    ends: words.say('after-ends'),
    lead: words.say('after-lead'),
  };
  return afterTemplate(dutyViews(facts, words), endViews(law, words), said, readsOf(desk));
}

/** Complaints: the order and the Code side by side. */
export function appeals(desk: Desk) {
  const { session, engine, library, words } = desk;
  const law = library.afterwards;
  if (!law || session.fault) return null;
  const { as_of, events } = requestOf(session.person);
  const { deadlines, notices } = engine.assess({
    as_of,
    procedure: 'appeal',
    ...(events && { events }),
  });
  const facts = { law, order: orders.order, typed: typedIn(desk), deadlines, notices };
  return appealsTemplate(appealsView(facts, words), readsOf(desk), notesFor(desk));
}
