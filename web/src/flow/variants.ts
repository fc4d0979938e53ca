import type { Assessment, Change, WayToReach } from '#engine';
import { withAnswer, type Case, type ExperienceAnswer, type Path } from '../case.ts';
import { typedOf } from '../typed-date.ts';
import { eventsOf } from './steps.ts';

/** Answers that are other than the person's own. The rest follows the case. */
export type Variant = readonly Other[];

export interface Other {
  readonly path: Path;
  readonly value: unknown;
}

export const mostVariants = 3;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function valueAt(holder: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return holder;
  return valueAt((holder as Record<string, unknown> | undefined)?.[key], rest);
}

const merits: readonly Path[] = [
  ['choices', 'higher_education'],
  ['choices', 'academic_degree'],
  ['choices', 'english_teaching_certificate'],
  ['experience'],
];

/** The answers on which the outcome, or a day of the procedure, hangs; without any nothing can be compared. */
export function variedIn({ procedure }: Case, { score, deadlines }: Assessment): readonly Path[] {
  const byFiling = deadlines.some(({ starts }) => starts.event === 'filed');
  const events = eventsOf[procedure || 'issue'].map((event) => ['events', event, 'date']);
  return [...(byFiling ? [['filed', 'date']] : []), ...(score ? merits : events)];
}

/** The case as it would be. */
export function caseOf(person: Case, variant: Variant): Case {
  return variant.reduce((changed, { path, value }) => withAnswer(changed, path, value), person);
}

/** The variant with one answer more; one that equals the person's own is no difference. */
export function differing(person: Case, variant: Variant, path: Path, value: unknown): Variant {
  const others = variant.filter((other) => !same(other.path, path));
  return same(valueAt(person, path) ?? '', value) ? others : [...others, { path, value }];
}

const textOf = (count: number | undefined) => (count ? String(count) : '');

/** Experience as a total; without one, as the person told it. */
export function totalled(
  own: ExperienceAnswer,
  total: ExperienceAnswer['total'],
): ExperienceAnswer {
  return Object.values(total).some((text) => text.trim()) ? { ...own, how: 'total', total } : own;
}

function otherOf(person: Case, change: Change): Other {
  if (change.criterion !== 'experience') {
    return { path: ['choices', change.criterion], value: String(change.to) };
  }
  // Time alone brings it: the same jobs, filed later.
  if (change.on) return { path: ['filed', 'date'], value: typedOf(change.on) };
  const { years, months, days } = change.to;
  const total = { years: textOf(years), months: textOf(months), days: textOf(days) };
  return { path: ['experience'], value: totalled(person.experience, total) };
}

/** A way to reach the threshold, as a variant. */
export function variantOf(person: Case, { changes }: Pick<WayToReach, 'changes'>): Variant {
  return changes.map((change) => otherOf(person, change));
}

/** One variant more; where there is no room the last one makes it. */
export function withVariant(variants: readonly Variant[], added: Variant): readonly Variant[] {
  return [...variants.slice(0, mostVariants - 1), added];
}

export function replaced(
  variants: readonly Variant[],
  place: number,
  variant: Variant,
): readonly Variant[] {
  return variants.map((each, index) => (index === place ? variant : each));
}
