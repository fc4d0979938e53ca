import type { Language } from '#engine';
import type { Args, Words } from '../words/words.ts';
import { elementChecks, frameChecks } from './checks.ts';
import { find, list, make, print, show } from './dom.ts';
import { contrastFaults, least, ruleOf, type Tokens } from './looks.ts';
import { policyOf, whyId } from './policy.ts';
import { isFont, type Settings, type Variant } from './settings.ts';
import { checkLine, snippetOf, type Site } from './snippet.ts';

/** Says what an id means to the reader of this page. */
export type Say = (id: string, more?: Args) => string;

const byEye = ['frame', 'sandbox', 'visible'];

const checksOf = (variant: Variant): readonly string[] =>
  ({
    element: elementChecks,
    frame: frameChecks,
    plain: byEye,
  })[variant];

/** Prints what a portal needs for the settings; `words` are those of the check, which may be in another language. */
export function printAll(chosen: Settings, site: Site, tokens: Tokens, words: Words, say: Say) {
  const { variant } = chosen;
  const language: Language = words.language;
  const open = words.say(variant === 'element' ? 'portal-open' : 'portal-open-alone');
  const policy = policyOf(variant, location.origin);
  print('snippet', snippetOf(chosen, site, { language, title: words.say('app-name'), open }));
  print('policy', policy.map((directive) => directive.join(' ')).join(';\n'));
  print('check', checkLine(site));
  list(
    'reasons',
    policy.map(([name]) => [name, say(whyId(variant, name))]),
  );
  list(
    'checks',
    checksOf(variant).map((id) => [say(`check-${id}`), say(`check-${id}.mend`)]),
  );
  const rule = ruleOf(chosen.looks, tokens);
  print('rules', rule);
  show('rules-part', rule !== '');
  show('by-script', variant !== 'plain');
  show('by-eye', variant === 'plain');
  show('pinning', variant !== 'plain');
}

/** 4.46 is not enough, and not 4.5. Chromium has no Kazakh numbers: they are written as in Russian. */
function ratioText(ratio: number, language: Language): string {
  const figures = new Intl.NumberFormat(language === 'en' ? 'en' : 'ru');
  return figures.format(Math.floor(ratio * 10) / 10);
}

/** Says which of the chosen colours cannot be read well together, and whether the font has a name. */
export function warn({ looks }: Settings, tokens: Tokens, language: Language, say: Say) {
  const faults = contrastFaults(looks, tokens).map(({ front, back, ratio }) => {
    const names = { front: say(`portal-${front}`), back: say(`portal-${back}`) };
    const figures = { ratio: ratioText(ratio, language), least: ratioText(least, language) };
    return make('p', say('portal-contrast', { ...names, ...figures }));
  });
  for (const fault of faults) fault.className = 'field-error';
  find('contrasts').replaceChildren(...faults);

  const { value } = find<HTMLInputElement>('font');
  const isFault = value !== '' && !isFont(value);
  show('font-fault', isFault);
  find('font').setAttribute('aria-invalid', String(isFault));
}
