import { html, nothing } from 'lit';

import type { Language } from '#engine';
import { printAnnex } from '../elements/print-annex.ts';
import { printAnswers, printHead, sheetTemplate } from '../elements/print-sheet.ts';
import { orders } from '../library.ts';
import { annexView } from '../words/annex.ts';
import { languages } from '../words/language.ts';
import { printHeadView, provenanceOf } from '../words/provenance.ts';
import type { ResultView } from '../words/result.ts';
import { reviewRows } from '../words/review.ts';
import { answersPart, sheetParts, type SheetPart } from '../words/sheet.ts';
import { askedOf } from './asked.ts';
import type { Desk } from './desk.ts';
import { resultOf } from './outcome.ts';
import { pageAddress } from './page-address.ts';
import { documentsOf } from './papers.ts';

/** Edition, repeal, who decides, where the page is. */
export function fromOf({ session, words }: Desk) {
  const { person, assessment } = session;
  const procedure = person.procedure || 'issue';
  const address = pageAddress(words.language);
  return assessment && provenanceOf(assessment, { procedure, orders, address }, words);
}

function answersOf({ session, described, words }: Desk) {
  const { person, assessment } = session;
  const { professions, regions } = described;
  return reviewRows(person, { professions, regions, assessment }, words);
}

/** The first lines of the printed result, and the answers it rests on. */
export function head(desk: Desk) {
  const from = fromOf(desk);
  if (!from) return nothing;
  const { session, now, words } = desk;
  return html`${printHead(printHeadView(from, now, words), askedOf(session).scope)}
  ${printAnswers(answersPart(answersOf(desk), words))}`;
}

/** What is folded on the screen and fetched for paper all the same. */
const unfolded = ['derivation', 'plan', 'editions'] as const;

/** Whether something that paper shows is still on its way. */
export function isComing({ session, later }: Desk): boolean {
  const isHere = (name: (typeof unfolded)[number]) => later.hasFailed(name) || later.scenes(name);
  return askedOf(session).scope !== 'short' && !unfolded.every(isHere);
}

export function annexHead({ words }: Desk) {
  return html`<h2 class="on-paper annex-title">${words.say('print-annex')}</h2>`;
}

function annexOf(desk: Desk, result: ResultView) {
  const { session, library, words, later } = desk;
  const { person, assessment } = session;
  const { scope } = askedOf(session);
  if (!assessment || scope === 'short') return nothing;
  const { defects, afterwards: law } = library;
  const procedure = person.procedure || 'issue';
  const view = annexView({ assessment, procedure, defects, law, scope }, result, words);
  const counted = assessment.score && !session.fault;
  return printAnnex(view, counted && later.scenes('derivation')?.derivation(desk));
}

function partsOf(desk: Desk, result: ResultView | null): readonly SheetPart[] {
  const from = fromOf(desk);
  if (!result || !from) return [];
  const facts = { answers: answersOf(desk), papers: documentsOf(desk), from };
  return sheetParts(result, facts, desk.words);
}

function sheetOf(desk: Desk, result: ResultView) {
  const { session, words } = desk;
  const { beside, besideWords } = askedOf(session);
  if (!beside || beside === words.language || besideWords?.language !== beside) return nothing;
  const other = { ...desk, words: besideWords };
  const others = partsOf(other, resultOf(other));
  const named = (id: Language) => ({ id, name: languages[id] });
  return sheetTemplate({
    title: words.say('print-sheet-title'),
    languages: [named(words.language), named(beside)],
    parts: partsOf(desk, result).flatMap((part, place) => {
      const across = others[place];
      return across ? [[part, across] as const] : [];
    }),
  });
}

/** The last lines of the printed result: the end of the annex, and the sheet in two languages. */
export function foot(desk: Desk, result: ResultView) {
  return html`${annexOf(desk, result)} ${sheetOf(desk, result)}`;
}
