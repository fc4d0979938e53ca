// The check on a page of another origin, under the policies that web/README.md asks for; and the pages for webmasters.
import assert from 'node:assert/strict';
import { breachesOf, everything } from '../../web/axe.mjs';
import { choose as chooseVariant, configure, linesOf, printed } from '../../web/configurator.mjs';
import * as framed from '../../web/framed.mjs';
import { check, choose, goOn, heading, open, tag } from '../../web/host.mjs';
import { checks, examined } from '../../web/self-checking.mjs';
import { say } from '../../web/words.mjs';

const main = `<main><h1>Portal</h1>${tag}</main>`;

export function portal(visit) {
  visit('the element leads to a result, in the looks of its own', {}, async (page) => {
    await open(page, main);
    await choose(page, 'procedure-issue');
    await goOn(page);
    await check(page)
      .getByRole('button', { name: say('en', 'see-result') })
      .click();
    const outcome = check(page).getByTestId('outcome');
    await outcome.waitFor();
    assert.equal(await heading(page).innerText(), say('en', 'result-title'));
    const edge = await outcome.evaluate((element) => getComputedStyle(element).borderTopWidth);
    assert.equal(edge, '6px');
    assert.deepEqual(await breachesOf(page, everything), []);
  });

  visit('the frame is as tall as the question in it', {}, async (page) => {
    await framed.open(page);
    await framed.fits(page);
    const before = await framed.height(page);
    await framed
      .inside(page)
      .getByRole('button', { name: say('en', 'continue'), exact: true })
      .click();
    await framed
      .inside(page)
      .getByRole('heading', { name: say('en', 'question-as_of') })
      .waitFor();
    await framed.fits(page);
    assert.notEqual(await framed.height(page), before);
  });

  visit('the page for webmasters prints what is chosen, and shows it', {}, async (page) => {
    await configure(page, 'kk', '#profession=health/oncologist&accent=%237a1f3d&foo=1');
    await page.getByText(say('kk', 'portal-unread', { refused: 'foo=1' })).waitFor();
    await page.locator('#theme').selectOption('dark');
    const element = await printed(page);
    assert.match(element.snippet, /theme="dark"\n {2}profession="health\/oncologist"/);
    assert.match(element.rules, /--anyqtama-accent: #7a1f3d;/);
    await page.evaluate(() => document.querySelector('#preview').scrollIntoView());
    await check(page)
      .getByRole('heading', { name: say('kk', 'question-procedure') })
      .waitFor();
    assert.deepEqual(await breachesOf(page, everything), []);
    await chooseVariant(page, 'frame', 'kk');
    assert.match((await printed(page)).snippet, /embed\.html\?lang=kk&amp;theme=dark/);
    const { hash } = new URL(await page.url());
    assert.match(hash, /^#variant=frame&lang=kk&theme=dark/);
  });

  for (const [variant, ids] of Object.entries(checks)) {
    visit(`the self-check of a good and of a broken page: ${variant}`, {}, async (page) => {
      await linesOf(page, variant);
      const good = await examined(page, variant);
      assert.deepEqual(good, { all: ids, wrong: [] });
      const { wrong } = await examined(page, variant, ({ snippet }) => ({
        snippet: `<div lang="de">${snippet.replace(/\?v=[\d.]+/, '?v=0.0.9').replace('lang=en', 'lang=de')}</div>`,
      }));
      assert.deepEqual(wrong, ['version', 'language']);
    });
  }
}
