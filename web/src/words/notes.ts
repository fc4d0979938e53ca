import type { Language } from '#engine';
import type { Words } from './words.ts';

type Texts = Readonly<Record<Language, string>>;

/** One inconsistency of the order's text, as `data/defects/` keeps it. */
export interface Defect {
  readonly id: string;
  readonly title: Texts;
  readonly problem: Texts;
  readonly treatment: Texts;
  readonly handling: string;
  readonly provisions: readonly string[];
  readonly concerns: readonly string[];
  readonly reason?: Texts;
}

export interface NoteView {
  readonly id: string;
  readonly title: string;
  readonly problem: string;
  readonly treatment: string;
  readonly handling: string;
}

export function noteView(defect: Defect, words: Words): NoteView {
  const { language } = words;
  return {
    id: defect.id,
    title: defect.title[language],
    problem: defect.problem[language],
    treatment: defect.reason?.[language] ?? defect.treatment[language],
    handling: words.say(`handling-${defect.handling}`),
  };
}

/** The notes about one thing: `notesOn(defects, 'deadline:decision', words)`. */
export function notesOn(defects: readonly Defect[], concern: string, words: Words): NoteView[] {
  return defects
    .filter(({ concerns }) => concerns.includes(concern))
    .map((defect) => noteView(defect, words));
}

/** The notes about one place in the law. */
export function notesAt(defects: readonly Defect[], provision: string, words: Words): NoteView[] {
  return defects
    .filter(({ provisions }) => provisions.includes(provision))
    .map((defect) => noteView(defect, words));
}
