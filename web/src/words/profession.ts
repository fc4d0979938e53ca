import type { Assessment, Description, Language, ListPart, Profession } from '#engine';
import { citeViews, type CiteView } from './citations.ts';
import type { Words } from './words.ts';

/** The list of professions, as the engine describes it. */
export type Listing = Pick<Description, 'sectors' | 'activities' | 'professions'>;

/** What the data say of the printed list beyond the engine's description. */
export interface Catalogue {
  readonly act: string;
  readonly provision: string;
  readonly entries: readonly {
    readonly id: string;
    readonly number: string | null;
    readonly defect: string | null;
    readonly sector_inferred?: boolean;
  }[];
}

export interface ProfessionView {
  readonly id: string;
  readonly title: string;
  readonly printed: string;
  readonly printedLabel: string;
  readonly unofficial: string;
  readonly status: string;
  readonly facts: readonly {
    readonly name: string;
    readonly value: string;
    readonly note?: string;
  }[];
  readonly defect: string;
  readonly cites: readonly CiteView[];
}

function nameOf(named: readonly ListPart[], wanted: string, language: Language): string {
  return named.find(({ id }) => id === wanted)?.name[language] ?? wanted;
}

/** Where an entry stands in the list. */
export function whereListed(entry: Profession, listing: Listing, language: Language) {
  return {
    sector: nameOf(listing.sectors, entry.sector, language),
    activity: nameOf(listing.activities, entry.activity, language),
  };
}

function levelPlace(levels: readonly number[], level: number): 'in' | 'above' | 'below' {
  if (levels.includes(level)) return 'in';
  return level > Math.max(...levels) ? 'above' : 'below';
}

function levelFact(entry: Profession, level: number | null, words: Words) {
  const levels: readonly number[] = entry.qualification_levels;
  const named = levels.length > 0;
  return {
    name: words.say('profession-levels'),
    value: named ? words.list(levels.map(String)) : words.say('profession-levels-none'),
    ...(named &&
      level !== null && {
        note: words.say('profession-level-in', { place: levelPlace(levels, level) }),
      }),
  };
}

interface Known {
  readonly listing: Listing;
  readonly catalogue: Catalogue | null;
  /** The level the person stated. */
  readonly level: number | null;
}

function factsOf(entry: Profession, { listing, catalogue, level }: Known, words: Words) {
  const where = whereListed(entry, listing, words.language);
  const listed = catalogue?.entries.find(({ id }) => id === entry.id);
  const inferred = listed?.sector_inferred;
  const needsLanguage = entry.requires_foreign_language ? 'yes' : 'no';
  return [
    {
      name: words.say('profession-sector'),
      value: where.sector,
      ...(inferred && { note: words.say('profession-inferred') }),
    },
    { name: words.say('profession-activity'), value: where.activity },
    ...(entry.group ? [{ name: words.say('profession-group'), value: entry.group }] : []),
    ...(listed?.number
      ? [{ name: words.say('profession-number'), value: listed.number.replace(/\.$/, '') }]
      : []),
    { name: words.say('profession-kind'), value: words.say(`profession_kind-${entry.kind}`) },
    levelFact(entry, level, words),
    {
      name: words.say('profession-language'),
      value: words.say(`profession-language-${needsLanguage}`),
    },
  ];
}

export function professionView(
  { profession }: Assessment,
  known: Known,
  words: Words,
): ProfessionView | null {
  if (!profession) return null;
  const entry = known.listing.professions.find(({ id }) => id === profession.id);
  const listed = known.catalogue?.entries.find(({ id }) => id === entry?.id);
  return {
    id: profession.id ?? profession.status,
    title: entry?.title[words.language] ?? words.say('choice-profession-not_listed'),
    printed: entry?.title.en ?? '',
    printedLabel: words.say('profession-printed'),
    unofficial: words.language === 'en' ? '' : words.say('profession-unofficial'),
    status: words.say(`profession_status-${profession.status}`),
    facts: entry ? factsOf(entry, known, words) : [],
    defect: listed?.defect ?? '',
    cites: citeViews(known.catalogue ?? undefined, words),
  };
}
