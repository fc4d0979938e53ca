import type { Language } from '#engine';
import { elementChecks, frameChecks, leastWidth } from './portal/checks.ts';
import { find, list, make, print, show } from './portal/dom.ts';
import { policyOf, whyId } from './portal/policy.ts';
import { released } from './portal/released.ts';
import { settingsOf, type Settings, type Variant } from './portal/settings.ts';
import { checkLine, snippetOf, type Site } from './portal/snippet.ts';
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

let language: Language = chooseLanguage(
  new URLSearchParams(location.search).get('lang'),
  navigator.languages,
);
const say = (id: string) => spoken[language].say(id, facts);

/** A frame cannot see the language around it. */
const languageOf = ({ attributes }: Settings): Language => {
  const chosen = attributes.get('lang');
  return isLanguage(chosen) ? chosen : language;
};

const byEye = ['frame', 'sandbox', 'visible'];

const checksOf = (variant: Variant): readonly string[] =>
  ({
    element: elementChecks,
    frame: frameChecks,
    plain: byEye,
  })[variant];

function printAll(chosen: Settings) {
  const { variant } = chosen;
  const inside = languageOf(chosen);
  const words = spoken[inside];
  const open = words.say(variant === 'element' ? 'portal-open' : 'portal-open-alone');
  const said = { language: inside, title: words.say('app-name'), open };
  const policy = policyOf(variant, location.origin);
  print('snippet', snippetOf(chosen, site, said));
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
  show('by-script', variant !== 'plain');
  show('by-eye', variant === 'plain');
  show('pinning', variant !== 'plain');
}

/** The check itself, as it was chosen. What is so already stays untouched: a procedure that is set begins anew. */
function preview(chosen: Settings) {
  const element = find('preview');
  const attributes = new Map([...chosen.attributes, ['lang', languageOf(chosen)]]);
  if (chosen.variant !== 'element') attributes.set('hide-intro', ''); // as embed.html has it
  for (const name of element.getAttributeNames()) {
    if (name !== 'id' && !attributes.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}

function update() {
  const chosen = settingsOf(new FormData(form));
  printAll(chosen);
  preview(chosen);
}

/** What a frame cannot do is not offered. */
function offer() {
  const framed = new FormData(form).get('variant') !== 'element';
  const around = find<HTMLOptionElement>('around');
  around.disabled = framed;
  if (framed && around.selected) find<HTMLSelectElement>('lang').value = language;
  find<HTMLInputElement>('hide-intro').disabled = framed;
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
  update();
}

for (const [id, name] of Object.entries(languages) as [Language, string][]) {
  const button = make('button', name);
  Object.assign(button, { type: 'button', lang: id, translate: false });
  button.addEventListener('click', () => speak(id));
  find('languages').append(button);
}
for (const button of document.querySelectorAll<HTMLElement>('[data-copy]')) {
  button.addEventListener('click', () => void copy(button.dataset.copy ?? ''));
}
form.addEventListener('change', () => {
  offer();
  update();
});
offer();
speak(language);
show('portal', true);
