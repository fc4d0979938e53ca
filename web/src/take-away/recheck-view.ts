import type { Assessment } from '#engine';
import { fullDate, moment } from '../words/dates.ts';
import type { Words } from '../words/words.ts';
import { changesBetween, type BothPoints, type Change, type Changes } from './changes.ts';
import type { MadeWith } from './files.ts';

/** An old result beside the one of today. */
export interface RecheckView {
  readonly same: boolean;
  readonly title: string;
  readonly verdict: string;
  readonly rows: readonly RowView[];
  /** Said where more differs than the rows tell. */
  readonly others: string;
  /** Which rules and engine made the old one, and which the new. */
  readonly made: readonly string[];
}

export interface RowView {
  readonly id: string;
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

export interface Remade {
  readonly before: Assessment;
  readonly after: Assessment;
  readonly then: MadeWith & { readonly saved: string };
  readonly now: MadeWith;
}

type Say<Value> = (value: Value) => string;

function rowsOf<Id extends string, Value>(
  changes: readonly Change<Id, Value>[],
  what: Say<Id>,
  told: Say<Value>,
  words: Words,
): readonly RowView[] {
  const said = (when: string, value: Value | undefined) =>
    words.say('colon', {
      name: words.say(when),
      value: value === undefined ? words.say('recheck-absent') : told(value),
    });
  return changes.map(({ id, before, after }) => ({
    id,
    what: what(id),
    before: said('recheck-before', before),
    after: said('recheck-after', after),
  }));
}

function pointsText([strict, lenient]: BothPoints, words: Words): string {
  if (strict === null || lenient === null) return words.say('points-none');
  if (strict === lenient) return String(strict);
  return words.say('recheck-both', { strict, lenient });
}

function rows(changes: Changes, words: Words): readonly RowView[] {
  const name = (kind: string) => (id: string) => words.maybe(`${kind}-${id}`) ?? id;
  const criterion = (id: string) =>
    id === 'together' ? words.say('recheck-together') : name('criterion')(id);
  const outcome = (value: string | null) =>
    value ? name('outcome')(value) : words.say('recheck-absent');
  const day = (iso: string | null) =>
    iso ? fullDate(iso, words.language) : words.say('recheck-no-date');
  return [
    ...rowsOf(changes.outcome, () => words.say('recheck-outcome'), outcome, words),
    ...rowsOf(changes.points, criterion, (points) => pointsText(points, words), words),
    ...rowsOf(changes.documents, name('document'), name('document_status'), words),
    ...rowsOf(changes.deadlines, name('deadline'), day, words),
  ];
}

function madeText({ then, now }: Remade, words: Words): readonly string[] {
  const data = words.say(then.data === now.data ? 'recheck-data-same' : 'recheck-data-changed');
  const edition =
    then.edition === now.edition
      ? []
      : [words.say('recheck-edition', { before: then.edition, after: now.edition })];
  return [
    words.say('recheck-saved', { moment: moment(then.saved, words.language) }),
    ...edition,
    data,
    words.say('recheck-engine', { before: then.engine, after: now.engine }),
  ];
}

export function recheckView(remade: Remade, words: Words): RecheckView {
  const changes = changesBetween(remade.before, remade.after);
  return {
    same: changes.same,
    title: words.say('recheck-title'),
    verdict: words.say(changes.same ? 'recheck-same' : 'recheck-changed'),
    rows: rows(changes, words),
    others: changes.others ? words.say('recheck-others') : '',
    made: madeText(remade, words),
  };
}
