import type { Citation } from '#engine';
import type { NoteView } from './notes.ts';
import type { Words } from './words.ts';

/** A place in the law, as a person names it. */
export interface CiteView {
  readonly citation: Citation;
  readonly label: string;
  readonly openLabel: string;
  readonly loading: string;
}

/** The text of a place, opened beside the statement that rests on it. */
export interface ProvisionView {
  readonly title: string;
  readonly act: string;
  /** English, as published; nothing where the act's text is not kept. */
  readonly text: string | null;
  readonly status: string;
  readonly notes: readonly NoteView[];
  readonly address: string | null;
  readonly addressLabel: string;
}

const heads: Record<string, string> = {
  Order: 'citation-order',
  Rules: 'citation-rules',
  Std: 'citation-standard',
  Annex: 'citation-annex',
  Form: 'citation-form',
  'Art.': 'citation-article',
};

/** "Rules 10(1)" is "Rules, para. 10, subpara. 1"; places of other acts are shown as they stand. */
export function placeInLaw(provision: string, words: Words): string {
  const titled = words.maybe(`citation-${provision.toLowerCase().replace(' ', '-')}`);
  if (titled) return titled;
  const [, head = '', number, sub] = /^([\w.]+) (\d+)(?:\((\d+)\))?$/.exec(provision) ?? [];
  const id = heads[head];
  if (!id || !number) return provision;
  return sub ? words.say(`${id}-sub`, { number, sub }) : words.say(id, { number });
}

export function citeView(citation: Citation, words: Words): CiteView {
  const label = placeInLaw(citation.provision, words);
  return {
    citation,
    label,
    openLabel: words.say('cite-open', { place: label }),
    loading: words.say('cite-loading'),
  };
}

/** The views of a citation and of those beside it. */
export function citeViews(
  citation: Citation | undefined,
  words: Words,
  beside: readonly Citation[] = [],
): readonly CiteView[] {
  return [...(citation ? [citation] : []), ...beside].map((each) => citeView(each, words));
}
