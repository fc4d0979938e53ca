import type { Description, Procedure } from '#engine';
import type { ClockStep } from './clock.ts';
import type { Listing } from './words/profession.ts';
import type { Region } from './words/steps.ts';

/** What the page reads of the engine's description of itself. */
export interface Described extends Listing {
  readonly procedures: readonly { readonly id: Procedure }[];
  readonly questions: readonly Asked[];
  readonly events: readonly { readonly id: string; readonly may_have_time: boolean }[];
  readonly regions: readonly (Region & { readonly clock: readonly ClockStep[] })[];
}

interface Asked {
  readonly id: string;
  readonly kind: string;
  readonly choices?: readonly string[];
  readonly range?: { readonly least: number; readonly most: number };
}

export function describedBy(description: Description): Described {
  return description as unknown as Described;
}

function choicesOf({ kind, choices = [], range }: Asked): readonly string[] {
  if (kind === 'yes_no') return ['true', 'false'];
  if (!range) return choices;
  const { least, most } = range;
  return Array.from({ length: most - least + 1 }, (_, step) => String(least + step));
}

/** The choices of every question, as texts. */
export function choicesByQuestion({ questions }: Described): Record<string, readonly string[]> {
  return Object.fromEntries(questions.map((question) => [question.id, choicesOf(question)]));
}

/** The clock of the region, or of the first one where none is chosen. */
export function clockOf({ regions }: Described, region: string): readonly ClockStep[] {
  return (regions.find(({ id }) => id === region) ?? regions[0])?.clock ?? [];
}

/** The day since which every region has kept the same time. */
export function oneClockSince({ regions }: Described): string {
  const last = regions.map(({ clock }) => clock.at(-1)?.from ?? '');
  return last.sort().at(-1) ?? '';
}
