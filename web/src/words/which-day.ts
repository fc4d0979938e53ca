import type { Assessment, DescribedEdition } from '#engine';
import { fullDate, longDate } from './dates.ts';
import type { Words } from './words.ts';

/** The person's answers, filed on a day at the turn. */
export interface FiledOn {
  readonly day: string;
  readonly yours: boolean;
  readonly assessment: Assessment;
}

export interface WhichDayColumn {
  readonly day: string;
  readonly title: string;
  readonly yours: string;
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

export interface WhichDayView {
  readonly lead: string;
  readonly columns: readonly WhichDayColumn[];
  readonly open: string;
}

/** The edition in force on a day. */
function inForceOn(day: string, editions: readonly DescribedEdition[]) {
  return editions.find(({ in_force: { from, not_before, to } }) => {
    return (from ?? not_before) <= day && (to === null || day <= to);
  });
}

function pointsOf({ score }: Assessment, words: Words): string {
  if (!score) return '';
  const { strict, lenient } = score;
  const said = (count: number) => words.say('points', { count });
  if (strict.earned === lenient.earned) return said(strict.earned);
  const both = { strict: said(strict.earned), lenient: said(lenient.earned) };
  return words.say('which-both', both);
}

/** What a person's answers come to under the order of that day, where it assesses them. */
function outcomeOf({ assessment }: FiledOn, covered: boolean, words: Words): string {
  if (!covered) return words.say('which-not-known');
  if (!assessment.outcome) return '';
  const name = words.say(`outcome-${assessment.outcome}`);
  return words.say('colon', { name, value: pointsOf(assessment, words) });
}

function column(
  filed: FiledOn,
  editions: readonly DescribedEdition[],
  actName: (id: string) => string,
  words: Words,
): WhichDayColumn {
  const { day, yours, assessment } = filed;
  const edition = inForceOn(day, editions);
  const covered = edition?.id === assessment.edition.id;
  const outcome = outcomeOf(filed, covered, words);
  const dated = assessment.deadlines.filter(
    ({ actor, due }) => covered && actor === 'authority' && due,
  );
  return {
    day,
    title: words.say('which-filed', { date: fullDate(day, words.language) }),
    yours: yours ? words.say('which-yours') : '',
    facts: [
      { name: words.say('which-order'), value: edition ? actName(edition.act) : '' },
      ...(outcome ? [{ name: words.say('which-outcome'), value: outcome }] : []),
      ...dated.map(({ id, due }) => ({
        name: words.say(`deadline-${id}`),
        value: longDate(due ?? '', words.language),
      })),
    ],
  };
}

/** The last day of the one order and the first of the next, side by side. */
export function whichDayView(
  filed: readonly FiledOn[],
  editions: readonly DescribedEdition[],
  actName: (id: string) => string,
  words: Words,
): WhichDayView {
  return {
    lead: words.say('which-lead'),
    columns: filed.map((each) => column(each, editions, actName, words)),
    open: words.say('which-open'),
  };
}
