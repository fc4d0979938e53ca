import type { Assessment, Citation, Procedure } from '#engine';
import { citeView, type CiteView } from './citations.ts';
import { noteView, type Defect, type NoteView } from './notes.ts';
import { eachPlace, isList } from './readings.ts';
import type { ResultView } from './result.ts';
import type { Afterwards } from './statements.ts';
import type { Words } from './words.ts';

/** How much is printed: the result alone, with its annex, or with the texts of the law too. */
export const scopes = ['short', 'whole', 'law'] as const;
export type Scope = (typeof scopes)[number];

/** What follows the printed result in small print, each thing once. */
export interface AnnexView {
  readonly derivationTitle: string;
  readonly notesTitle: string;
  readonly notes: readonly NoteView[];
  readonly textsTitle: string;
  readonly texts: readonly CiteView[];
}

export interface AnnexFacts {
  readonly assessment: Assessment;
  readonly procedure: Procedure;
  readonly defects: readonly Defect[];
  readonly law: Afterwards | null;
  readonly scope: Scope;
}

/** Everything the result speaks of, as the notes on the text name it. */
function concernsOf({ assessment, procedure }: AnnexFacts): readonly string[] {
  const { score, profession, grounds_for_refusal, documents, deadlines, open_questions } =
    assessment;
  const of = (kind: string, items: readonly { readonly id: string }[]) =>
    items.map(({ id }) => `${kind}:${id}`);
  return [
    `procedure:${procedure}`,
    ...of('open_question', open_questions),
    ...(score?.lines.map(({ criterion }) => `criterion:${criterion}`) ?? []),
    ...(profession ? ['professions', `professions:${profession.id ?? profession.status}`] : []),
    ...of('document', documents),
    ...of('deadline', deadlines),
    ...of('ground', grounds_for_refusal),
    'procedure:appeal',
    'page',
  ];
}

/** Every note on the result, once, in the order of their letters. */
function notesOf(facts: AnnexFacts, words: Words): readonly NoteView[] {
  const concerns = concernsOf(facts);
  const met = facts.defects.filter((defect) => concerns.some((id) => defect.concerns.includes(id)));
  return met.map((defect) => noteView(defect, words));
}

function isCitation(value: object): value is Citation {
  return 'provision' in value;
}

/** Every place in the law that a reply names. */
function cited(value: unknown): readonly Citation[] {
  if (typeof value !== 'object' || value === null) return [];
  return isCitation(value) ? [value] : Object.values(value).flatMap(cited);
}

/** The places of the duties, the end of the certificate and the complaints. */
function listed(law: Afterwards | null): readonly Citation[] {
  if (!law) return [];
  const { act, duties, termination, withdrawal, appeal_steps, time_limits } = law;
  return [...duties, ...termination, ...withdrawal, ...appeal_steps].flatMap((item) => {
    const limit = time_limits.find(({ id }) => id === item.time_limit);
    const provision = item.provision ?? limit?.provision;
    return provision ? [{ act, provision }] : [];
  });
}

const byPlace = (a: Citation, b: Citation) =>
  a.act.localeCompare(b.act) || a.provision.localeCompare(b.provision, 'en', { numeric: true });

/** The texts to print: those the page quotes, or all that are named, in the order of the law. */
function textsOf({ assessment, law, scope }: AnnexFacts, { outcome, deadlines }: ResultView) {
  const quoted = [
    ...(outcome.readings?.quotes ?? []),
    ...deadlines.flatMap(({ terms }) => terms.map(({ cite }) => cite)),
  ].map(({ citation }) => citation);
  const wanted = scope === 'law' ? [...quoted, ...cited(assessment), ...listed(law)] : quoted;
  return [...eachPlace(wanted)].filter((place) => !isList(place)).sort(byPlace);
}

export function annexView(facts: AnnexFacts, result: ResultView, words: Words): AnnexView {
  return {
    derivationTitle: words.say('derivation-title'),
    notesTitle: words.say('notes-title'),
    notes: notesOf(facts, words),
    textsTitle: words.say('readings-quotes'),
    texts: textsOf(facts, result).map((citation) => citeView(citation, words)),
  };
}
