import type { DescribedEdition } from '#engine';
import { citeViews, type CiteView } from './citations.ts';
import { longDate } from './dates.ts';
import type { Words } from './words.ts';

/** Names and addresses of acts, in passing. */
export interface Acts {
  readonly name: (id: string) => string;
  readonly address: (id: string) => string | null;
}

export interface EditionFact {
  readonly name: string;
  readonly value: string;
  readonly note?: string;
  readonly cites: readonly CiteView[];
}

export interface EditionView {
  readonly id: string;
  readonly title: string;
  readonly status: string;
  readonly current: boolean;
  readonly facts: readonly EditionFact[];
  readonly address: string | null;
}

interface Wording {
  readonly rules?: string;
  readonly professions?: string;
}

function daysOf({ act, in_force, repealed }: DescribedEdition, acts: Acts, words: Words) {
  const day = (iso: string) => longDate(iso, words.language);
  const { from, not_before, to } = in_force;
  const start: EditionFact = {
    name: words.say('edition-from'),
    value: from ? day(from) : words.say('edition-not-before', { day: day(not_before) }),
    cites: [],
  };
  const end: EditionFact = {
    name: words.say('edition-to'),
    value: to ? day(to) : words.say('edition-open'),
    cites: [],
  };
  if (!repealed) return [start, end];
  return [
    start,
    end,
    {
      name: words.say('edition-repealed'),
      value: words.say('edition-repealed-by', {
        day: day(repealed.since),
        act: acts.name(repealed.successor),
      }),
      cites: citeViews({ act, provision: 'Order repeal' }, words),
    },
  ];
}

function wordingOf(wording: Wording, acts: Acts, words: Words): readonly EditionFact[] {
  return (['rules', 'professions'] as const).flatMap((part) => {
    const act = wording[part];
    if (!act) return [];
    return [{ name: words.say(`edition-wording-${part}`), value: acts.name(act), cites: [] }];
  });
}

/** Each edition: when it is in force, what repealed it, how much of it is known, where to read it. */
export function editionViews(
  editions: readonly DescribedEdition[],
  wordings: Readonly<Record<string, Wording | undefined>>,
  acts: Acts,
  words: Words,
): readonly EditionView[] {
  return editions.map((edition) => {
    const { id, act, partial, repealed } = edition;
    return {
      id,
      title: words.say('edition-title', { act: acts.name(act) }),
      status: words.say(repealed ? 'edition-status-repealed' : 'edition-status-in-force'),
      current: !repealed,
      facts: [
        ...daysOf(edition, acts, words),
        ...wordingOf(wordings[id] ?? {}, acts, words),
        {
          name: words.say('edition-known'),
          value: words.say(partial ? 'edition-known-partly' : 'edition-known-whole'),
          cites: [],
        },
      ],
      address: acts.address(act),
    };
  });
}
