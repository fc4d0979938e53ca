import type { Description, DescribedQuestion } from '#engine';
import type { ClockStep } from './clock.ts';

function choicesOf(question: DescribedQuestion): readonly string[] {
  if (question.kind === 'yes_no') return ['true', 'false'];
  if (question.kind === 'choice') return question.choices;
  if (question.kind !== 'whole_number') return [];
  const { least, most } = question.range;
  return Array.from({ length: most - least + 1 }, (_, step) => String(least + step));
}

/** The choices of every question, as texts. */
export function choicesByQuestion({ questions }: Description): Record<string, readonly string[]> {
  return Object.fromEntries(questions.map((question) => [question.id, choicesOf(question)]));
}

/** The clock of the region, or of the first one where none is chosen. */
export function clockOf({ regions }: Description, region: string): readonly ClockStep[] {
  return (regions.find(({ id }) => id === region) ?? regions[0])?.clock ?? [];
}

/** The day since which every region has kept the same time. */
export function oneClockSince({ regions }: Description): string {
  const last = regions.map(({ clock }) => clock.at(-1)?.from ?? '');
  return last.sort().at(-1) ?? '';
}
