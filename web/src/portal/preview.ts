import type { Language } from '#engine';
import { find } from './dom.ts';
import { ruleOf, type Tokens } from './looks.ts';
import type { Settings } from './settings.ts';

/** The check itself, beside the settings. */

/** The very rule that is printed; adopted, for the policy of the page allows no style in its text. */
const sheet = new CSSStyleSheet();
document.adoptedStyleSheets.push(sheet);

/** Shows it as chosen. What is so already stays untouched: a procedure that is set begins anew. */
export function preview(chosen: Settings, language: Language, tokens: Tokens) {
  const element = find('preview');
  const attributes = new Map([...chosen.attributes, ['lang', language]]);
  if (chosen.variant !== 'element') attributes.set('hide-intro', ''); // as embed.html has it
  for (const name of element.getAttributeNames()) {
    if (name !== 'id' && !attributes.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  sheet.replaceSync(ruleOf(chosen.looks, tokens));
}
