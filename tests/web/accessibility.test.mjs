// WCAG 2.2 AA on every view, as far as a machine can tell; and the page under a reader's own settings.
import assert from 'node:assert/strict';
import { AxeBuilder } from '@axe-core/playwright';
import { visit } from './browser.mjs';
import { openAll } from './result.mjs';
import { everyView } from './views.mjs';

const runOnly = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
const onlyContrast = { runOnly: { type: 'rule', values: ['color-contrast'] } };
const noContrast = { runOnly, rules: { 'color-contrast': { enabled: false } } };

/** What axe finds wrong, one line a place. */
async function breaches(page, options) {
  const axe = new AxeBuilder({ page }).options({ ...options, resultTypes: ['violations'] });
  const { violations, passes } = await axe.setLegacyMode().analyze();
  assert.ok(passes.length > 0, 'axe checked nothing');
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
}

/** Colours do not depend on the language, and structure does not on the colours. */
async function checked(page, person, others) {
  const found = await breaches(page, { runOnly });
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await breaches(page, onlyContrast)));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const language of others) {
    await person.speak(language);
    found.push(...(await breaches(page, noContrast)));
  }
  return found;
}

/** Views with every fold and every place in the law opened as well: they hold all that results hold. */
const opened = ['result, open', 'result, repealed'];

visit('axe finds nothing on any view, in any language, light or dark', {}, async (page) => {
  const wrong = new Map();
  await everyView(page, async (view, person) => {
    for (const breach of await checked(page, person, ['ru', 'kk'])) wrong.set(breach, view);
    await person.speak('en');
    if (!opened.includes(view)) return;
    await openAll(page);
    for (const breach of await checked(page, person, [])) wrong.set(breach, `${view}, opened`);
  });
  assert.deepEqual([...wrong], []);
});

visit('axe would find a button without a name, and words too pale', {}, async (page) => {
  await page.evaluate(() => {
    document.querySelector('button').replaceChildren();
    document.querySelector('h1').style.color = '#eee';
  });
  const found = (await breaches(page, { runOnly })).join('\n');
  assert.match(found, /^button-name: /m);
  assert.match(found, /^color-contrast: /m);
});
