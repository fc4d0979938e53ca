// WCAG 2.2 AA on every view, as far as a machine can tell.
import assert from 'node:assert/strict';
import { breachesOf, colours, everything, structure } from './axe.mjs';
import { visit } from './browser.mjs';
import { openAll } from './result.mjs';
import { everyView } from './views.mjs';

/** Colours do not depend on the language, and structure does not on the colours. */
async function checked(page, person, others) {
  const found = await breachesOf(page, everything);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await breachesOf(page, colours)));
  await page.emulateMedia({ colorScheme: 'light' });
  for (const language of others) {
    await person.speak(language);
    found.push(...(await breachesOf(page, structure)));
  }
  return found;
}

/** Looked at with every fold and every place in the law opened too: it holds all that results hold. */
const fullest = 'result, open';

/** Without motion no colour is caught on its way to another. */
const still = { reducedMotion: 'reduce' };

visit('axe finds nothing on any view, in any language, light or dark', still, async (page) => {
  const wrong = new Map();
  await everyView(page, async (view, person) => {
    for (const breach of await checked(page, person, ['ru', 'kk'])) wrong.set(breach, view);
    await person.speak('en');
    if (view !== fullest) return;
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
  const found = (await breachesOf(page, everything)).join('\n');
  assert.match(found, /^button-name: /m);
  assert.match(found, /^color-contrast: /m);
});
