// The check on a page of another origin, under the policies that web/README.md asks for.
import assert from 'node:assert/strict';
import { breachesOf, everything } from '../../web/axe.mjs';
import * as framed from '../../web/framed.mjs';
import { check, choose, goOn, heading, open, tag } from '../../web/host.mjs';
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
}
