import type { Profession } from '#engine';
import { whereListed, type Listing } from './profession.ts';
import type { Words } from './words.ts';

/** One line of the list, as the picker shows it. */
export interface EntryView {
  readonly id: string;
  readonly title: string;
  /** The English title exactly as the order prints it, where the reader's language is another. */
  readonly printed: string;
  readonly where: string;
  /** Said of the headings of groups only. */
  readonly kind: string;
}

export interface PickerView {
  readonly label: string;
  readonly hint: string;
  readonly chosenLabel: string;
  readonly chosen: EntryView | null;
  readonly choice: string;
  readonly others: readonly {
    readonly value: string;
    readonly label: string;
    readonly hint: string;
  }[];
  readonly othersLabel: string;
  readonly browseLabel: string;
  readonly sectors: readonly {
    readonly name: string;
    readonly activities: readonly {
      readonly name: string;
      readonly entries: readonly EntryView[];
    }[];
  }[];
}

export function entryView(entry: Profession, listing: Listing, words: Words): EntryView {
  const { language } = words;
  const where = whereListed(entry, listing, language);
  return {
    id: entry.id,
    title: entry.title[language],
    printed: language === 'en' ? '' : entry.title.en,
    where: `${where.sector} · ${where.activity}`,
    kind: entry.kind === 'heading' ? words.say('profession_kind-heading') : '',
  };
}

function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string) {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return [...groups];
}

function sectorsOf(listing: Listing, words: Words) {
  const { language } = words;
  const whereIs = (entry: Profession) => whereListed(entry, listing, language);
  return groupedBy(listing.professions, (entry) => whereIs(entry).sector).map(
    ([name, entries]) => ({
      name,
      activities: groupedBy(entries, (entry) => whereIs(entry).activity).map(
        ([activity, lines]) => ({
          name: activity,
          entries: lines.map((line) => ({ ...entryView(line, listing, words), where: '' })),
        }),
      ),
    }),
  );
}

export function pickerView(listing: Listing, choice: string, words: Words): PickerView {
  const chosen = listing.professions.find(({ id }) => id === choice);
  const other = (value: string, id: string) => ({
    value,
    label: words.say(id),
    hint: words.maybe(`${id}.hint`) ?? '',
  });
  return {
    label: words.say('profession-search'),
    hint: words.say('profession-search-hint'),
    chosenLabel: words.say('profession-chosen'),
    chosen: chosen ? entryView(chosen, listing, words) : null,
    choice,
    others: [
      other('not_listed', 'choice-profession-not_listed'),
      other('unknown', 'choice-unknown'),
    ],
    othersLabel: words.say('profession-other'),
    browseLabel: words.say('profession-browse'),
    sectors: sectorsOf(listing, words),
  };
}
