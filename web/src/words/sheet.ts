import type { DocumentView } from './documents.ts';
import type { ResultView } from './result.ts';
import type { ReviewRow } from './review.ts';
import type { Provenance } from './provenance.ts';
import type { Words } from './words.ts';

/** The facts of a result as plain lines: said in two languages they stand side by side. */
export interface SheetPart {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  readonly text: string;
  readonly aside: string;
  /** A paper of the list, and whether it is in hand. */
  readonly ticked?: boolean;
}

const line = (text: string, ...aside: readonly string[]): SheetLine => ({
  text,
  aside: aside.filter(Boolean).join(' · '),
});

const places = (cites: readonly { readonly label: string }[]) =>
  cites.map(({ label }) => `[${label}]`).join(' ');

function caseLines({ outcome }: ResultView, from: Provenance, words: Words) {
  const facts = outcome.facts.map(({ name, value, note = '' }) =>
    line(words.say('colon', { name, value }), note),
  );
  return [line(from.noDecision), line(from.repeal), ...facts];
}

/** The answers a result rests on. */
export function answersPart(rows: readonly ReviewRow[], words: Words): SheetPart {
  const lines = rows.map(({ name, answers }) =>
    line(words.say('colon', { name, value: answers.join('; ') || words.say('review-empty') })),
  );
  return { id: 'answers', heading: words.say('print-answers'), lines };
}

function pointsLines({ score }: ResultView, words: Words) {
  if (!score) return [];
  const rows = score.rows.map(({ label, strict, lenient, most, cite }) => {
    const earned = score.twoColumns ? `${strict} / ${lenient}` : strict;
    const value = words.say('sheet-points', { earned, most });
    return line(words.say('colon', { name: label, value }), places([cite]));
  });
  const head = score.twoColumns ? [line(words.say('sheet-readings'))] : [];
  return [...head, ...rows, ...score.verdicts.map(({ text }) => line(text))];
}

function professionLines({ profession }: ResultView) {
  if (!profession) return [];
  const { title, unofficial, printed, printedLabel, facts, cites } = profession;
  return [
    line(title, unofficial),
    ...(printed ? [line(`${printedLabel} ${printed}`)] : []),
    ...facts.map(({ name, value, note = '' }) => line(`${name}: ${value}`, note)),
    line(profession.status, places(cites)),
  ];
}

function paperLines(papers: readonly DocumentView[]): readonly SheetLine[] {
  return papers.map(({ title, inHand, demands, statusText, remark, or, cites }) => ({
    ...line(
      title,
      demands.map(({ text }) => text).join(', '),
      statusText,
      remark,
      or,
      places(cites),
    ),
    ticked: inHand,
  }));
}

function dateLines({ deadlines }: ResultView, words: Words) {
  return deadlines.map(({ title, headline, counted, certainty, certain, remarks, cites }) => {
    const when = headline || words.say('sheet-no-day');
    const others = remarks.map(({ text }) => text);
    return line(`${title}: ${when}`, counted, certain ? '' : certainty, ...others, places(cites));
  });
}

const saidLines = (items: ResultView['notices']) =>
  items.map(({ title, detail, cites }) => line(title, detail, places(cites)));

export interface SheetFacts {
  readonly answers: readonly ReviewRow[];
  readonly papers: readonly DocumentView[];
  readonly from: Provenance;
}

/** Every part has the same lines in every language: they can be read across. */
export function sheetParts(
  result: ResultView,
  { answers, papers, from }: SheetFacts,
  words: Words,
): readonly SheetPart[] {
  const { outcome, grounds, notices } = result;
  const stated = grounds.map(({ title, statusText, cites }) =>
    line(words.say('colon', { name: title, value: statusText }), places(cites)),
  );
  const parts: readonly SheetPart[] = [
    { id: 'case', heading: words.say('sheet-case'), lines: caseLines(result, from, words) },
    answersPart(answers, words),
    {
      id: 'outcome',
      heading: words.say('result-title'),
      lines: [line(outcome.headline, outcome.detail), ...saidLines(outcome.open)],
    },
    { id: 'points', heading: words.say('points-title'), lines: pointsLines(result, words) },
    { id: 'profession', heading: words.say('profession-title'), lines: professionLines(result) },
    { id: 'documents', heading: words.say('documents-title'), lines: paperLines(papers) },
    { id: 'deadlines', heading: words.say('deadlines-title'), lines: dateLines(result, words) },
    { id: 'grounds', heading: words.say('grounds-title'), lines: stated },
    { id: 'notices', heading: words.say('notices-title'), lines: saidLines(notices) },
  ];
  return parts.filter(({ lines }) => lines.length);
}

/** The reader's lines, and the office's beside them. */
export interface SheetView {
  readonly title: string;
  readonly languages: readonly [SheetLanguage, SheetLanguage];
  readonly parts: readonly (readonly [SheetPart, SheetPart])[];
}

interface SheetLanguage {
  readonly id: string;
  readonly name: string;
}
