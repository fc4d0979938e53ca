/** A piece of a text, and whether it is what was typed. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** Words that begin alike are taken for the same: Electric, electrical. */
function alike(word: string, typed: string): boolean {
  const shorter = Math.min(word.length, typed.length);
  let same = 0;
  while (same < shorter && word[same] === typed[same]) ++same;
  return same === typed.length || (same > 2 && 2 * same > shorter);
}

function pieces(text: string, typed: readonly string[]): readonly Piece[] {
  return text.split(/([\p{L}\p{N}]+)/u).map((piece, place) => {
    const word = piece.toLowerCase();
    return { text: piece, marked: place % 2 === 1 && typed.some((each) => alike(word, each)) };
  });
}

/** Marks the typed words; where all the name was typed, in whatever language, all but an aside. */
export function marked(text: string, whole: boolean, typed: readonly string[]): readonly Piece[] {
  if (!whole) return pieces(text, typed);
  const [name = '', ...asides] = text.split(/(?= \()/);
  return [{ text: name, marked: true }, ...pieces(asides.join(''), typed)];
}

export const textOf = (all: readonly Piece[]) => all.map(({ text }) => text).join('');

/** To compare names by: the print differs in capitals, spaces and commas. */
export const lettersOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
