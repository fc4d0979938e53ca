import type { AssessRequest, Span } from '#engine';
import { requestOf, withAnswer, type Case } from '../case.ts';
import type { Band } from './band-days.ts';

/** One possible answer, and the request as it would be with it. All other answers stay. */
export interface Trial {
  /** The choice, or where a length of experience stands: `under`, `from`, `exactly`, `over`. */
  readonly value: string;
  readonly span?: Partial<Span>;
  readonly request: AssessRequest;
}

export function choiceTrials(question: string, choices: readonly string[], person: Case): Trial[] {
  return choices.map((value) => ({
    value,
    request: requestOf(withAnswer(person, ['choices', question], value)),
  }));
}

/** Every length of experience that the bands tell apart. */
export function experienceTrials(bands: readonly Band[], person: Case): Trial[] {
  const request = requestOf(person);
  const trial = (value: string, span: Partial<Span>, experience: Partial<Span> = span): Trial => ({
    value,
    span,
    request: { ...request, answers: { ...request.answers, experience } },
  });
  const [first] = bands;
  if (!first) return [];
  return [
    trial('under', first.from, { years: 0 }),
    ...bands.flatMap(({ from, edge_only_lenient }) =>
      edge_only_lenient
        ? [trial('exactly', from), trial('over', from, { ...from, days: (from.days ?? 0) + 1 })]
        : [trial('from', from)],
    ),
  ];
}
