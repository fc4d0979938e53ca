// What the check is, and the statement of its accessibility.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { Person } from './person.mjs';
import { say } from './words.mjs';

const gaps = ['people', 'law', 'voice', 'pdf'];

for (const lang of languages) {
  visit(`every page leads to what the check is, in ${lang}`, { lang }, async (page) => {
    const person = new Person(page, lang);
    await person.goOn();
    assert.equal(await person.toAbout(), 'about');
    const shown = page.getByTestId('about');
    assert.deepEqual(
      await shown.getByRole('listitem').allInnerTexts(),
      gaps.map((gap) => say(lang, `about-gap-${gap}`)),
    );
    assert.equal(await page.locator('nav [aria-current]').count(), 0);
    assert.equal(await person.goTo('questions'), 'filing');
  });
}

visit(
  'what the check is has an address of its own, and the way back leads back',
  {},
  async (page) => {
    const person = new Person(page, 'en');
    await person.toAbout();
    assert.equal(new URL(page.url()).hash, '#about');
    await page.goBack();
    await page.getByTestId('step-procedure').waitFor();
  },
);
