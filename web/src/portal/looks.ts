import { colord, extend } from 'colord';
import a11y from 'colord/plugins/a11y';

/** The looks that a portal may change, and what its style sheet then says. Contrast is that of WCAG 2.2, 1.4.3. */

extend([a11y]); // luminance and contrast by the formula of WCAG

/** What can be chosen, each named as its variable: `accent` for `--anyqtama-accent`. */
export const lookNames = [
  'accent',
  'accent-dark',
  'paper',
  'sheet',
  'ink',
  'corner',
  'font',
] as const;
export type Looks = ReadonlyMap<string, string>;

/** A colour of the tokens: one that may be changed, or one that may not; where colours are dark, of those. */
export type Tokens = (name: string) => string;

const variable = /--([\w-]+):\s*(?:var\(--anyqtama-[\w-]+,\s*)?(#[0-9a-f]{6})\b/g;

/** Reads the colours of a style sheet: `paper` is the light one, `paper-dark` the dark one. */
export function tokensOf(css: string): Tokens {
  const [light = '', dark = ''] = css.split('@media');
  const read = (part: string, ending: string) =>
    [...part.matchAll(variable)].map(
      ([, name, value]) => [`${name}${ending}`, value ?? ''] as const,
    );
  const all = new Map([...read(light, ''), ...read(dark, '-dark')]);
  return (name) => all.get(name) ?? '';
}

/** The text on a colour: the token's, where it can be read; else black or white, of which one always can. */
function textOn(colour: string, own: string): string {
  if (contrast(own, colour) >= least) return own;
  return contrast('#000000', colour) > contrast('#ffffff', colour) ? '#000000' : '#ffffff';
}

/** What an accent brings with it: the text on it, and the shade under the pointer, further from that text. */
function broughtBy(name: string, colour: string, tokens: Tokens): readonly [string, string][] {
  if (name === 'accent') {
    const text = textOn(colour, tokens('on-accent'));
    const shade = colord(text).isLight()
      ? colord(colour).darken(0.08)
      : colord(colour).lighten(0.08);
    return [
      ['accent-strong', shade.toHex()],
      ['on-accent', text],
    ];
  }
  if (name === 'accent-dark') return [['on-accent-dark', textOn(colour, tokens('on-accent-dark'))]];
  return [];
}

/** The rule for the portal's own style sheet; nothing where nothing was changed. */
export function ruleOf(looks: Looks, tokens: Tokens, selector = 'anyqtama-check'): string {
  const said = [...looks].flatMap(([name, value]) => [
    [name, value] as const,
    ...broughtBy(name, value, tokens),
  ]);
  const lines = said.map(([name, value]) => `  --anyqtama-${name}: ${value};`);
  return lines.length > 0 ? `${selector} {\n${lines.join('\n')}\n}` : '';
}

/** What text must have on its ground. */
export const least = 4.5;

const contrast = (front: string, back: string): number => colord(front).contrast(back);

/** Text and grounds that meet; `quiet` is a token that no portal changes. */
const meetings = [
  ['accent', 'paper'],
  ['accent', 'sheet'],
  ['accent', 'accent-soft'],
  ['ink', 'paper'],
  ['ink', 'sheet'],
  ['quiet', 'paper'],
  ['quiet', 'sheet'],
  ['accent-dark', 'paper-dark'],
  ['accent-dark', 'sheet-dark'],
] as const;

export interface ContrastFault {
  readonly front: string;
  readonly back: string;
  readonly ratio: number;
}

/** Texts that the chosen colours make hard to read, each on the ground where it is worst. */
export function contrastFaults(looks: Looks, tokens: Tokens): readonly ContrastFault[] {
  const colourOf = (name: string) => looks.get(name) ?? tokens(name);
  const all = meetings.map(([front, back]) => {
    return { front, back, ratio: contrast(colourOf(front), colourOf(back)) };
  });
  const worst = new Map<string, ContrastFault>();
  for (const one of all.sort((a, b) => b.ratio - a.ratio)) worst.set(one.front, one);
  return [...worst.values()].filter(({ ratio }) => ratio < least);
}
