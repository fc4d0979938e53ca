// anyqtama.html, opened from disk: everything works, and nothing is asked for.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { languages, ready, root, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult, openAll } from './result.mjs';
import { panel, personAsked, searchOf } from './searching.mjs';

const address = pathToFileURL(`${root}/anyqtama.html`).href;

/** A visit to the file, on a device without a network. Any other request is a fault. */
function open(name, language, body) {
  visit(name, { start: false, worker: true, offline: true }, async (page) => {
    await page.goto(`${address}?lang=${language}`);
    await ready(page);
    await body(page);
  });
}

open('the one file works from disk, in every language', 'kk', async (page) => {
  const person = new Person(page, 'kk');
  await interview(person, cases.passing);
  await person.goTo('result');
  await openAll(page);
  for (const language of languages) {
    await person.speak(language);
    await compareResult(page, engine.assess(cases.passing), language);
  }
  await page.goBack();
  assert.equal(await person.view(), 'review');
});

open('the one file knows other names of professions', 'ru', async (page) => {
  const person = await personAsked(page, 'ru');
  await searchOf(person).fill('veterinarian');
  await panel(page).waitFor();
});

open('the one file lets nothing run but what stands in it, and asks nobody', 'en', async (page) => {
  const own = page.locator('meta[http-equiv="Content-Security-Policy"]');
  assert.match(
    await own.getAttribute('content'),
    /^default-src 'none'; script-src 'sha256-[^' ]+' 'wasm-unsafe-eval'; style-src 'sha256-[^' ]+'; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html$/,
  );
  assert.equal(await page.locator('[src], link[href]:not([href^="data:"])').count(), 0);
});
