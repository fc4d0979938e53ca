// WCAG 2.2 AA on every view, as far as a machine can tell; and the page under a reader's own settings.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { languages, visit } from './browser.mjs';
import { openAll } from './result.mjs';
import { everyView } from './views.mjs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const contrast = ['color-contrast'];

/** What axe finds wrong, one line a place. */
async function breaches(axe) {
  const { violations, passes } = await axe.setLegacyMode().analyze();
  assert.ok(passes.length > 0, 'axe checked nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Views with every fold and every place in the law opened as well: they hold all that results hold. */
const opened = ['result, open', 'result, repealed'];

/** Colours do not depend on the language, and structure does not on the colours. */
async function checked(page, person) {
  const found = [];
  for (const language of languages.toReversed()) {
    if (person.language !== language) await person.speak(language);
    const axe = new AxeBuilder({ page }).withTags(tags).disableRules(contrast);
    for (const breach of await breaches(axe)) found.push(`${language}: ${breach}`);
  }
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const axe = new AxeBuilder({ page }).withRules(contrast);
    for (const breach of await breaches(axe)) found.push(`${colorScheme}: ${breach}`);
  }
  return found;
}

visit('axe finds nothing on any view, in any language, light or dark', {}, async (page) => {
  const wrong = new Map();
  await everyView(page, async (view, person) => {
    for (const breach of await checked(page, person)) wrong.set(breach, view);
    if (!opened.includes(view)) return;
    await openAll(page);
    for (const breach of await checked(page, person)) wrong.set(breach, `${view}, opened`);
  });
  assert.deepEqual([...wrong], []);
});
