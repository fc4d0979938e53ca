import type { Language } from '#engine';
import tokenStyles from '../styles/tokens.css?raw';
import { fill, fragmentOf, valuesOf } from './portal/address.ts';
import { leastWidth } from './portal/checks.ts';
import { find, make, print, show } from './portal/dom.ts';
import { lookNames, tokensOf } from './portal/looks.ts';
import { preview } from './portal/preview.ts';
import { printAll, warn, type Say } from './portal/printed.ts';
import { offerProfessions } from './portal/professions.ts';
import { released } from './portal/released.ts';
import { settingsOf, type Settings } from './portal/settings.ts';
import type { Site } from './portal/snippet.ts';
import { wordsOf } from './portal/words.ts';
import { chooseLanguage, isLanguage, languages } from './words/language.ts';

/**
 * The page for webmasters: shows the check as they choose it, and prints what their page needs. It draws without
 * Lit, for the widget beside it brings its own, and a policy names Trusted Types once.
 */

const spoken = wordsOf(
  import.meta.glob<string>('../locales/*/{portal,check,law,fallback}.ftl', {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
);

const site: Site = { base: new URL('.', location.href).href, ...released };
const facts = { version: released.version, origin: location.origin, width: leastWidth };

const form = find<HTMLFormElement>('settings');
const tokens = tokensOf(tokenStyles);
for (const name of lookNames) find<HTMLInputElement>(name).defaultValue = tokens(name);

let language: Language = chooseLanguage(
  new URLSearchParams(location.search).get('lang'),
  navigator.languages,
);
const say: Say = (id, more) => spoken[language].say(id, { ...facts, ...more });

/** A frame cannot see the language around it. */
const languageOf = ({ attributes }: Settings): Language => {
  const chosen = attributes.get('lang');
  return isLanguage(chosen) ? chosen : language;
};

/** What the address asked for in vain. */
let refused: readonly string[] = [];

function offerLines() {
  const { value } = find<HTMLInputElement>('profession-search');
  const count = offerProfessions(value, language);
  print('profession-found', value.trim() ? say('portal-profession-found', { count }) : '');
}

function update() {
  const chosen = settingsOf(new FormData(form), tokens);
  const inside = languageOf(chosen);
  printAll(chosen, site, tokens, spoken[inside], say);
  warn(chosen, tokens, language, say);
  print('unread', refused.length > 0 ? say('portal-unread', { refused: refused.join(', ') }) : '');
  preview(chosen, inside, tokens);
}

/** What a frame cannot do is not offered. */
function offer() {
  const framed = new FormData(form).get('variant') !== 'element';
  const around = find<HTMLOptionElement>('around');
  around.disabled = framed;
  if (framed && around.selected) find<HTMLSelectElement>('lang').value = language;
  find<HTMLInputElement>('hide-intro').disabled = framed;
  show('looks', !framed);
}

const first = valuesOf(form);

/** Takes the settings that an address holds; all else is as at first. */
function take(fragment: string) {
  find<HTMLInputElement>('profession-search').value = '';
  offerLines(); // a line can only be chosen from among those that are offered
  refused = fill(form, fragment);
  offer();
  update();
}

/** Keeps the settings in the address, so that it can be sent. */
function remember() {
  const fragment = fragmentOf(form, first);
  history.replaceState(null, '', fragment ? `#${fragment}` : location.pathname + location.search);
}

async function copy(id: string) {
  const lines = find(id);
  try {
    await navigator.clipboard.writeText(lines.textContent ?? '');
    print('copied', say('portal-copied'));
  } catch {
    getSelection()?.selectAllChildren(lines);
    print('copied', say('portal-not-copied'));
  }
}

function speak(chosen: Language) {
  language = chosen;
  document.documentElement.lang = language;
  document.title = say('portal-page-title');
  for (const element of document.querySelectorAll<HTMLElement>('[data-say]')) {
    element.textContent = say(element.dataset.say ?? '');
  }
  find('languages').setAttribute('aria-label', say('portal-languages'));
  for (const button of find('languages').children) {
    button.setAttribute('aria-pressed', String(button.getAttribute('lang') === language));
  }
  print('copied', '');
  offerLines();
  update();
}

for (const [id, name] of Object.entries(languages) as [Language, string][]) {
  const button = make('button', name);
  Object.assign(button, { type: 'button', lang: id, translate: false });
  button.addEventListener('click', () => {
    speak(id);
    history.replaceState(null, '', `?lang=${id}${location.hash}`);
  });
  find('languages').append(button);
}
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button.dataset.copy ?? ''));
}
form.addEventListener('change', () => {
  refused = [];
  offer();
  update();
  remember();
});
find('profession-search').addEventListener('input', offerLines);
find('anew').addEventListener('click', () => {
  take('');
  remember();
});
addEventListener('hashchange', () => take(location.hash.slice(1)));
speak(language);
take(location.hash.slice(1));
show('portal', true);
