import { html, nothing } from 'lit';

import type { Language } from '#engine';
import { printAnswers, printHead, sheetTemplate } from '../elements/print-sheet.ts';
import { orders } from '../library.ts';
import { languages } from '../words/language.ts';
import { printHeadView, provenanceOf } from '../words/provenance.ts';
import { reviewRows } from '../words/review.ts';
import { sheetParts, type SheetPart } from '../words/sheet.ts';
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

/** The first lines of the printed result. */
export function head(desk: Desk) {
  const from = fromOf(desk);
  return from && printHead(printHeadView(from, desk.now, desk.words));
}

function partsOf(desk: Desk): readonly SheetPart[] {
  const { session, described, words } = desk;
  const { person, assessment } = session;
  const { professions, regions } = described;
  const [result, from] = [resultOf(desk), fromOf(desk)];
  if (!result || !from) return [];
  const answers = reviewRows(person, { professions, regions, assessment }, words);
  return sheetParts(result, { answers, papers: documentsOf(desk), from }, words);
}

function sheetOf(desk: Desk, parts: readonly SheetPart[]) {
  const { session, words } = desk;
  const { beside, besideWords } = askedOf(session);
  if (!beside || beside === words.language || besideWords?.language !== beside) return nothing;
  const others = partsOf({ ...desk, words: besideWords });
  const named = (id: Language) => ({ id, name: languages[id] });
  return sheetTemplate({
    title: words.say('print-sheet-title'),
    languages: [named(words.language), named(beside)],
    parts: parts.flatMap((part, place) => {
      const other = others[place];
      return other ? [[part, other] as const] : [];
    }),
  });
}

/** The last lines of the printed result: the answers, and the sheet in two languages. */
export function foot(desk: Desk) {
  const parts = partsOf(desk);
  const answers = parts.find(({ id }) => id === 'answers');
  return html`${answers && printAnswers(answers)} ${sheetOf(desk, parts)}`;
}
