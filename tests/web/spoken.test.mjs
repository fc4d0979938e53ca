// The live region: the points so far, said once they have changed, and not while a person types.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answer } from './interview.mjs';
import { Person } from './person.mjs';

/** Writes down what the live region comes to hold. */
function listen() {
  const region = document.querySelector('[data-testid="spoken"]');
  window.heard = [];
  new MutationObserver(() => window.heard.push(region.innerText.trim())).observe(region, {
    childList: true,
    characterData: true,
    subtree: true,
  });
}
const heard = (page) => page.evaluate(() => window.heard);

for (const lang of languages) {
  visit(`${lang}: an answer that changes the points is said once`, { lang }, async (page) => {
    const person = new Person(page, lang);
    await person.goTo('review');
    for (const step of ['filing', 'profession']) {
      await person.change(step);
      await answer(person, step, cases.passing);
      await person.goTo('review');
    }
    await person.change('higher_education');
    await page.evaluate(listen);
    await person.choose('choice-higher_education-matching');
    await page.waitForFunction(() => window.heard.length > 0);
    const panel = await page.getByTestId('panel-points').innerText();
    const [said, ...more] = await heard(page);
    assert.deepEqual(more, []);
    assert.ok(said.includes(panel), `${said} | ${panel}`);
    assert.ok(said.includes(person.say('stand-undecided')), said);
  });
}

visit('while a number is being typed nothing is said', {}, async (page) => {
  const person = new Person(page, 'en');
  await person.goTo('review');
  await person.change('experience');
  await person.choose('choice-experience-total');
  await page.evaluate(listen);
  const panel = page.getByTestId('panel-points');
  const before = await panel.innerText();
  await person.field('experience-years').pressSequentially('12');
  await page.waitForFunction(
    (text) => document.querySelector('[data-testid="panel-points"]').innerText !== text,
    before,
  );
  assert.deepEqual(await heard(page), []);
  await page.keyboard.press('Tab');
  await page.waitForFunction(() => window.heard.length > 0);
  assert.equal((await heard(page)).length, 1);
});
