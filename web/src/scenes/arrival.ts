import { html, nothing } from 'lit';

import styles from '../../styles/arrival.css?inline';
import '../elements/case-arrival.ts';
import { tell } from '../elements/light.ts';
import { stepsOf, type ViewId } from '../flow/steps.ts';
import { readArrival, type Arrival, type Opened, type Source } from '../take-away/arrival.ts';
import { Refused } from '../take-away/shape.ts';
import { arrivalView, type Came, type Deed } from '../words/arrival.ts';
import type { Desk } from './desk.ts';
import { dropCarried, forgetHere } from './device.ts';
import { knownIds } from './known-ids.ts';
import { waiting } from './waiting.ts';

export { styles };

interface Read {
  readonly came: Came;
  readonly opened?: Opened;
  readonly source?: Source;
}

function openedAs(source: Source, opened: Opened): Came {
  const { saved = '', filled = [], dropped } = opened;
  return { kind: 'opened', source, saved, filled, dropped };
}

/** What came is read again whenever it is shown: it is short, and the words may have changed. */
function readOn({ session, described }: Desk, arrival: Arrival): Read {
  if (arrival.kind === 'opened') return { came: openedAs(arrival.source, arrival.opened) };
  if (arrival.kind !== 'came') return { came: { kind: arrival.kind } };
  const { source, text } = arrival;
  const ground = { known: knownIds(described), blank: session.person };
  const found = readArrival(source, text, ground);
  if (found instanceof Refused) {
    return { came: { kind: 'refused', source, code: found.code, at: found.at } };
  }
  return { came: { kind: 'ask', source, saved: found.saved ?? '' }, opened: found, source };
}

/** Where a person goes on: where they were, or at their answers. */
function viewAfter({ session }: Desk, source: Source, { place, before }: Opened): ViewId {
  if (source === 'query') return session.view;
  const wanted = before ? 'result' : (place?.view ?? 'review');
  const isThere = wanted !== 'result' || (session.assessment && !session.fault);
  return isThere ? wanted : 'review';
}

/** The views behind someone whose answers came without them: all that asked something. */
function seenBy({ place, person }: Opened, source: Source): readonly ViewId[] {
  if (source === 'query') return [];
  return place?.seen ?? stepsOf(person.procedure);
}

function open(desk: Desk, source: Source, opened: Opened, from: EventTarget) {
  const { session } = desk;
  session.open(opened.person, seenBy(opened, source));
  if (source === 'reload') {
    dropCarried();
    Object.assign(session, { touched: true, ...opened.carried }); // nothing else holds them
  }
  const view = viewAfter(desk, source, opened);
  desk.arrive({ kind: 'opened', source, opened, on: view });
  tell(from, 'go', { view });
}

function forget(desk: Desk, from: EventTarget) {
  const gone = forgetHere();
  desk.forget();
  desk.arrive({ kind: gone ? 'forgotten' : 'unforgotten', on: 'procedure' });
  tell(from, 'go', { view: 'procedure' });
}

function close(desk: Desk, from: EventTarget) {
  dropCarried(); // refused, and read
  desk.arrive(null);
  tell(from, 'go', { view: desk.session.view });
}

/** The old result beside today's, where one came with the answers. */
function compared(desk: Desk, arrival: Arrival) {
  if (arrival.kind !== 'opened' || desk.session.view !== 'result') return nothing;
  const { before, person } = arrival.opened;
  // Once an answer has changed there is nothing to compare.
  if (!before || person !== desk.session.person) return nothing;
  if (!desk.later.scenes('result')) return nothing;
  return desk.later.scenes('recheck')?.recheck(desk, before) ?? waiting('recheck', desk);
}

/** What came from outside: a link, a file, saved answers; or what became of it. */
export function arrival(desk: Desk, arrived: Arrival) {
  const { came, opened, source } = readOn(desk, arrived);
  const act = (deed: Deed, from: EventTarget) => {
    if (deed === 'open' && opened && source) open(desk, source, opened, from);
    if (deed === 'forget') desk.arrive({ kind: 'forgetting', on: desk.session.view });
    if (deed === 'forget-surely') forget(desk, from);
    if (deed === 'close') close(desk, from);
  };
  const take = (text: string) => desk.arrive({ kind: 'came', source: 'file', text });
  const atOnce = opened !== undefined && source !== 'device' && !desk.session.touched;
  return html`<case-arrival
      .view=${arrivalView(came, desk.words)}
      .act=${act}
      .take=${take}
      .atOnce=${atOnce}
    ></case-arrival>
    ${compared(desk, arrived)}`;
}
