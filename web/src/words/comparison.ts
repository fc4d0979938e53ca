import type { Language } from '#engine';
import { kinds, type Kind, type Rule } from './rules.ts';
import type { Words } from './words.ts';

export type State = 'changed' | 'added' | 'dropped' | 'same' | 'not_known';

/** One rule in two editions. */
export interface Pair {
  readonly id: string;
  readonly kind: Kind;
  readonly state: State;
  readonly before?: Rule;
  readonly after?: Rule;
  /** The fact that tells, where only facts are known of the later edition. */
  readonly fact?: Fact;
}

/** What is known of an edition whose text was not found. */
export interface Fact {
  readonly id: string;
  readonly text: Readonly<Record<Language, string>>;
  readonly source: string;
  readonly rules?: { readonly same?: readonly string[]; readonly changed?: readonly string[] };
}

/** Where a rule stands, and how its text was treated, is not what it says. */
const placesOnly = new Set(['provision', 'see_also', 'defect', 'note']);

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, held: unknown) => {
    if (placesOnly.has(key)) return undefined;
    if (typeof held !== 'object' || held === null || Array.isArray(held)) return held;
    return Object.fromEntries(Object.entries(held).sort(([one], [two]) => (one < two ? -1 : 1)));
  });
}

/** Every rule of either edition, once. */
export function compared(before: readonly Rule[], after: readonly Rule[]): readonly Pair[] {
  const find = (rules: readonly Rule[], wanted: string) => rules.find(({ id }) => id === wanted);
  const kept = before.map((rule): Pair => {
    const later = find(after, rule.id);
    if (!later) return { id: rule.id, kind: rule.kind, state: 'dropped', before: rule };
    const state = canonical(rule.value) === canonical(later.value) ? 'same' : 'changed';
    return { id: rule.id, kind: rule.kind, state, before: rule, after: later };
  });
  const added = after
    .filter(({ id }) => !find(before, id))
    .map((rule): Pair => ({ id: rule.id, kind: rule.kind, state: 'added', after: rule }));
  return [...kept, ...added];
}

/** Against an edition of which only facts are known: what they do not tell is not known. */
export function comparedWithFacts(
  before: readonly Rule[],
  facts: readonly Fact[],
): readonly Pair[] {
  const telling = (state: 'same' | 'changed', id: string) =>
    facts.find(({ rules }) => rules?.[state]?.includes(id));
  return before.map((rule) => {
    const changed = telling('changed', rule.id);
    const fact = changed ?? telling('same', rule.id);
    const state = changed ? 'changed' : fact ? 'same' : 'not_known';
    return { id: rule.id, kind: rule.kind, state, before: rule, ...(fact && { fact }) };
  });
}

export interface RuleRow {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly before: string;
  readonly after: string;
  readonly told: string;
  readonly source: string;
}

export interface ComparisonGroup {
  readonly id: 'changed' | 'same' | 'not_known';
  readonly title: string;
  readonly none: string;
  readonly rows: readonly RuleRow[];
}

export interface ComparisonView {
  readonly lead: string;
  readonly beforeLabel: string;
  readonly afterLabel: string;
  readonly sourceLabel: string;
  readonly groups: readonly ComparisonGroup[];
}

const groupOf: Readonly<Record<State, ComparisonGroup['id']>> = {
  changed: 'changed',
  added: 'changed',
  dropped: 'changed',
  same: 'same',
  not_known: 'not_known',
};

function rowOf({ id, kind, state, before, after, fact }: Pair, words: Words): RuleRow {
  const held = (rule: Rule) => rule.text(words) || words.say('rule-named');
  const afterOf = () => {
    if (state === 'not_known') return words.say('rule-not-known');
    if (after) return held(after);
    return words.say(`rule-${state}`);
  };
  return {
    id,
    name: (before ?? after)?.name(words) ?? id,
    kind: words.say(`rule-kind-${kind}`),
    before: before ? held(before) : words.say('rule-absent'),
    after: afterOf(),
    told: fact?.text[words.language] ?? '',
    source: fact?.source ?? '',
  };
}

/** What differs, what is the same, and what nobody here knows. */
export function comparisonView(
  pairs: readonly Pair[],
  names: { readonly before: string; readonly after: string },
  words: Words,
): ComparisonView {
  const ordered = kinds.flatMap((kind) => pairs.filter((pair) => pair.kind === kind));
  const group = (id: ComparisonGroup['id']): ComparisonGroup => {
    const rows = ordered.filter(({ state }) => groupOf[state] === id);
    return {
      id,
      title: words.say(`compare-${id}`, { count: rows.length }),
      none: rows.length ? '' : (words.maybe(`compare-${id}.none`) ?? ''),
      rows: rows.map((pair) => rowOf(pair, words)),
    };
  };
  const groups = [group('changed'), group('same'), group('not_known')];
  return {
    lead: words.say('compare-lead', names),
    beforeLabel: names.before,
    afterLabel: names.after,
    sourceLabel: words.say('successor-source'),
    groups: groups.filter(({ rows, none }) => rows.length || none),
  };
}
