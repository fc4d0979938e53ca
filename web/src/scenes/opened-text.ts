import type { Citation } from '#engine';
import type { Library } from '../library.ts';
import { placeInLaw, type ProvisionView } from '../words/citations.ts';
import { notesAt } from '../words/notes.ts';
import type { Words } from '../words/words.ts';

/** The text of a place in the law, with the notes on it. A failed fetch is said, not hidden. */
export async function openedText(
  { act, provision }: Citation,
  library: Library,
  words: Words,
): Promise<ProvisionView> {
  await library.wantActs();
  const shown = {
    title: placeInLaw(provision, words),
    act: library.actName(act, words),
    address: library.actAddress(act),
    addressLabel: words.say('cite-source'),
  };
  try {
    const text = (await library.provision(act, provision)) ?? null;
    await library.wantDefects();
    const status = words.say(text ? 'cite-unofficial' : 'cite-elsewhere');
    const notes = text ? notesAt(library.defects, provision, words) : [];
    return { ...shown, text, status, notes };
  } catch {
    return { ...shown, text: null, status: words.say('cite-failed'), notes: [] };
  }
}
