// Dates, plural forms and the alphabet: right in themselves, and word for word those of Chromium.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { launch } from '../../web/chromium.mjs';
import { resultByLink } from '../../web/arriving.mjs';
import * as cases from '../../web/cases.mjs';
import { openAll } from '../../web/result.mjs';
import { languages } from '../../web/site.mjs';
import { dates, order, plurals } from '../../web/tongues.mjs';
import { opened } from './opened.mjs';

let chromium;
after(async () => (await chromium)?.close());

/** A page of Chromium, which is started when it is first wanted. */
async function reference() {
  chromium ??= launch();
  return (await chromium).newPage();
}

/** All texts of a result, but for the hour of printing. */
function texts(result) {
  const hour = result.querySelector('[data-testid="print-head"]');
  const nodes = document.createNodeIterator(result, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let node; (node = nodes.nextNode());) if (!hour.contains(node)) found.push(node.data.trim());
  return found.filter(Boolean);
}

/** Every text of a result with all its folds and places in the law, in their order. */
async function textsOf(page, lang) {
  await resultByLink(page, lang, cases.open);
  await openAll(page);
  for (const late of ['opened-editions', 'plan-ready-by']) await page.getByTestId(late).waitFor();
  await openAll(page);
  return page.getByTestId('result').evaluate(texts);
}

export function tongues(visit) {
  for (const lang of languages) {
    visit(`${lang}: the result reads as in Chromium`, {}, async (page) => {
      const other = await reference();
      const wanted = await textsOf(other, lang);
      await other.close();
      assert.ok(wanted.length > 100);
      assert.deepEqual(await textsOf(page, lang), wanted);
    });
  }

  visit('kk: every month, the day of the week, plural forms and the alphabet', {}, async (page) => {
    await opened(page, 'kk');
    await dates(page, 'kk');
    await order(page, 'kk');
    await plurals(page, 'kk');
  });
}
