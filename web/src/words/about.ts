import type { Words } from './words.ts';

export interface AboutView {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly {
    readonly id: string;
    readonly title: string;
    readonly paragraphs: readonly string[];
    readonly points: readonly string[];
  }[];
}

const gaps = ['people', 'law', 'voice', 'pdf'];

export function aboutView(
  facts: { readonly order: string; readonly version: string },
  words: Words,
): AboutView {
  const section = (id: string, paragraphs: readonly string[], points: readonly string[] = []) => ({
    id,
    title: words.say(`about-${id}-title`),
    paragraphs: paragraphs.map((paragraph) => words.say(`about-${paragraph}`)),
    points: points.map((point) => words.say(`about-gap-${point}`)),
  });
  return {
    title: words.say('about-title'),
    lead: words.say('about-lead', facts),
    sections: [
      section('access', ['access-aim', 'access-checked']),
      section('gaps', [], gaps),
      section('tell', ['tell']),
      section('private', ['private']),
    ],
  };
}
