import { html, nothing } from 'lit';

import styles from '../../styles/editions.css?inline';
import { requestOf } from '../case.ts';
import {
  comparisonTemplate,
  editionsTemplate,
  whichDayTemplate,
} from '../elements/edition-parts.ts';
import { orders } from '../library.ts';
import {
  compared,
  comparedWithFacts,
  comparisonView,
  type Fact,
  type Pair,
} from '../words/comparison.ts';
import { editionViews } from '../words/editions.ts';
import { rulesOf, type List, type Rulebook } from '../words/rules.ts';
import { whichDayView } from '../words/which-day.ts';
import type { Desk } from './desk.ts';
import { waiting } from './waiting.ts';

export { styles };

/** A rulebook; of a partial one only facts are known. */
type EditionFile = Rulebook & {
  readonly partial?: boolean;
  readonly professions?: string;
  readonly facts?: readonly Fact[];
};

const bookOf = ({ library }: Desk, id: string) => library.file<EditionFile>(`rulebooks/${id}`);

/** Two editions, rule by rule; of a partial one only its facts are known. */
function pairsOf(desk: Desk, one: string, two: string): readonly Pair[] | null {
  const [before, after] = [bookOf(desk, one), bookOf(desk, two)];
  if (!before || !after || before.partial) return null;
  const rules = (book: EditionFile) =>
    rulesOf(book, desk.library.file<List>(`professions/${book.professions}`));
  if (after.partial) return comparedWithFacts(rules(before), after.facts ?? []);
  return compared(rules(before), rules(after));
}

function comparison(desk: Desk) {
  const { described, library, words } = desk;
  return described.editions.slice(1).map((after, place) => {
    const before = described.editions[place];
    const pairs = before ? pairsOf(desk, before.id, after.id) : null;
    if (!before || !pairs) return nothing;
    const names = {
      before: library.actName(before.act, words),
      after: library.actName(after.act, words),
    };
    return comparisonTemplate(comparisonView(pairs, names, words), words.say('compare-title'));
  });
}

/** The editions of the order: their days, and what differs between them. */
export function editions(desk: Desk) {
  const { described, library, words } = desk;
  void library.wantActs();
  const books = described.editions.map(({ id }) => bookOf(desk, id));
  if (!books.every((book) => book)) return waiting('editions', desk);
  const wordings = Object.fromEntries(books.map((book) => [book?.id, book?.wording_of]));
  const acts = {
    name: (id: string) => library.actName(id, words),
    address: (id: string) => library.actAddress(id),
  };
  const views = editionViews(described.editions, wordings, acts, words);
  return html`${editionsTemplate(views, words.say('cite-source'))} ${comparison(desk)}`;
}

/** The person's answers on the last day of the one order and on the first of the next. */
export function whichDay(desk: Desk) {
  const { session, engine, described, library, words } = desk;
  void library.wantActs();
  const request = requestOf(session.person);
  const [own = '', time] = request.as_of.split('T');
  const days = [...new Set([own, orders.inForceTo, orders.since])].sort();
  const filed = days.map((day) => ({
    day,
    yours: day === own,
    assessment: engine.assess({ ...request, as_of: time ? `${day}T${time}` : day }),
  }));
  const name = (act: string) => library.actName(act, words);
  return whichDayTemplate(whichDayView(filed, described.editions, name, words));
}
