import type { Language, Profession, ProfessionHit, ProfessionHits } from '#engine';
import { lettersOf, marked, textOf, type Piece } from './marks.ts';
import { entryView } from './picker.ts';
import { whereListed, type Listing } from './profession.ts';
import type { Words } from './words.ts';

export interface HitView {
  readonly id: string;
  readonly title: readonly Piece[];
  readonly printed: readonly Piece[];
  readonly where: string;
  /** Another name that led here, in a language of its own. */
  readonly name: readonly Piece[];
  readonly nameLanguage: Language | null;
  /** Why this one; where none fits, in what it differs. */
  readonly why: string;
  /** The title, where it is seen above already. */
  readonly unseen: string;
}

/** A hit; or the entries of one occupation, under the question which of them is meant. */
export interface HitGroup {
  readonly head: HitView | null;
  readonly hits: readonly HitView[];
}

export interface NoneFitsView {
  readonly closestLabel: string;
  readonly closest: readonly HitView[];
  readonly closestHint: string;
  readonly waysOn: string;
}

export interface HitsView {
  readonly groups: readonly HitGroup[];
  readonly found: string;
  /** That only the titles of the list are searched. */
  readonly note: string;
  readonly noneFits: NoneFitsView | null;
  readonly foundBy: string;
  readonly industry: string;
}

/** The catalogue of other names: on its way, at hand, or not to be had. */
export type NamesState = 'coming' | 'here' | 'missing';

/** What was searched, and in which list. */
export interface Search {
  readonly typed: string;
  readonly names: NamesState;
  readonly listing: Listing;
  readonly words: Words;
}

interface Match {
  readonly hit: ProfessionHit;
  readonly entry: Profession;
}

/** As much as is read on a phone. */
const occupationsShown = 6;
const closestShown = 3;

/** Whether words of the name were not typed. Little words (of, по) are not counted. */
function isPart({ score, matched: name, words }: ProfessionHit): boolean {
  const wanted = name.match(/[\p{L}\p{N}]{3,}/gu)?.length ?? 0;
  const unfinished = words.some(({ likeness }) => likeness === 'beginning');
  return score < 1 && (unfinished || words.length < wanted);
}

/** Whether a name led here that does not stand in the title. */
function isOtherName({ hit, entry }: Match, { language }: Words): boolean {
  const name = lettersOf(hit.matched);
  const titles = [entry.title[language], entry.title.en];
  return hit.by === 'alias' && !titles.some((title) => lettersOf(title).includes(name));
}

function typedWords({ words }: ProfessionHit, typed: string): readonly string[] {
  // Offsets count code points.
  const letters = [...typed.toLowerCase()];
  return words.map(({ begin, end }) => letters.slice(begin, end).join(''));
}

function howTyped({ other_layout, words }: ProfessionHit): string {
  const some = (wanted: string) => words.some(({ likeness }) => likeness === wanted);
  if (other_layout) return 'layout';
  if (some('transliterated')) return 'latin';
  return some('spelling') ? 'spelling' : '';
}

function whatMatched(hit: ProfessionHit, otherName: boolean, typing: string): string {
  if (hit.by === 'number') return 'number';
  if (isPart(hit) && hit.by !== 'id') return 'part_of_title';
  if (otherName) return '';
  if (hit.score === 1 && hit.by !== 'alias') return 'exact';
  return typing ? '' : 'near';
}

function reasonsOf(hit: ProfessionHit, otherName: boolean): readonly string[] {
  if (hit.differs.length) return hit.differs;
  const typing = howTyped(hit);
  return [typing, whatMatched(hit, otherName, typing)].filter(Boolean);
}

function whyOf(hit: ProfessionHit, otherName: boolean, words: Words): string {
  const reasons = reasonsOf(hit, otherName);
  const what = words.list(reasons.map((reason) => words.say('profession-match', { reason })));
  return hit.differs.length ? words.say('profession-differs', { what }) : what;
}

function hitView(match: Match, { typed, listing, words }: Search): HitView {
  const { hit } = match;
  const { id, title, printed, where } = entryView(match.entry, listing, words);
  const otherName = isOtherName(match, words);
  const here = typedWords(hit, typed);
  const whole = hit.words.length > 0 && !isPart(hit);
  return {
    id,
    title: marked(title, whole && !otherName, here),
    printed: printed ? marked(printed, whole && !otherName, here) : [],
    where,
    name: otherName && !hit.differs.length ? marked(hit.matched, whole, here) : [],
    nameLanguage: hit.language,
    why: whyOf(hit, otherName, words),
    unseen: '',
  };
}

const isSame = (left: readonly Piece[], right: readonly Piece[]) =>
  lettersOf(textOf(left)) === lettersOf(textOf(right));

/** An entry under the question: its industry first; its title only where it is another one. */
function industryView(match: Match, head: HitView, search: Search): HitView {
  const view = hitView(match, search);
  const { activity, sector } = whereListed(match.entry, search.listing, search.words.language);
  const title = textOf(view.title);
  const same = isSame(view.title, head.title);
  return {
    ...view,
    title: [{ text: activity, marked: false }],
    printed: isSame(view.printed, head.printed) ? [] : view.printed,
    where: same ? sector : `${title} · ${sector}`,
    name: [],
    why: '',
    unseen: same ? title : '',
  };
}

/** The shortest title of the group is what they have in common. */
function groupView(group: readonly Match[], search: Search): HitGroup {
  const views = group.map((match) => hitView(match, search));
  if (views.length < 2) return { head: null, hits: views };
  const length = ({ title }: HitView) => textOf(title).length;
  const head = views.reduce((least, view) => (length(view) < length(least) ? view : least));
  return { head, hits: group.map((match) => industryView(match, head, search)) };
}

/** Neighbours of one occupation stand together. */
function grouped(matches: readonly Match[]): readonly (readonly Match[])[] {
  const groups: Match[][] = [];
  for (const match of matches) {
    const last = groups.at(-1);
    if (last?.[0]?.hit.occupation === match.hit.occupation) last.push(match);
    else groups.push([match]);
  }
  return groups;
}

/** The first of every occupation. */
function oneOfEach(matches: readonly Match[]): readonly Match[] {
  const first = new Map<string, Match>();
  for (const match of matches)
    if (!first.has(match.hit.occupation)) first.set(match.hit.occupation, match);
  return [...first.values()];
}

/** The hits worth reading; those far behind one that is meant would only be in the way. */
function matchesOf({ hits, none_fits }: ProfessionHits, { professions }: Listing) {
  const [first] = hits;
  const all = none_fits || !first || isPart(first);
  return hits.flatMap((hit): Match[] => {
    const entry = professions.find(({ id }) => id === hit.id);
    return entry && (all || 3 * hit.score >= 2 * first.score) ? [{ hit, entry }] : [];
  });
}

function noneFitsView(closest: readonly HitView[], words: Words): NoneFitsView {
  return {
    closestLabel: words.say('profession-closest'),
    closest,
    closestHint: words.say('profession-closest-hint'),
    waysOn: words.say('profession-ways-on'),
  };
}

function notFound({ recognised }: ProfessionHits, words: Words): string {
  return recognised
    ? words.say('profession-looks-like', { title: recognised.title[words.language] })
    : words.say('profession-none-fits');
}

/** What the engine found, as the picker shows it. */
export function hitsView(reply: ProfessionHits, search: Search): HitsView {
  const { names, words } = search;
  const matches = matchesOf(reply, search.listing);
  const view = {
    groups: [],
    note: names === 'missing' ? words.say('profession-names-missing') : '',
    noneFits: null,
    foundBy: words.say('profession-found-by'),
    industry: words.say('profession-industry'),
  };
  if (!reply.none_fits) {
    const shown = grouped(matches).slice(0, occupationsShown);
    const found = words.say('profession-found', { count: shown.flat().length });
    return { ...view, groups: shown.map((group) => groupView(group, search)), found };
  }
  // Titles alone cannot tell that nothing fits.
  if (names === 'coming') return { ...view, found: words.say('profession-names-coming') };
  const closest = oneOfEach(matches).slice(0, closestShown);
  return {
    ...view,
    found: notFound(reply, words),
    noneFits: noneFitsView(
      closest.map((match) => hitView(match, search)),
      words,
    ),
  };
}
