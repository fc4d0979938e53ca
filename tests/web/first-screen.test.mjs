// A small phone: the first question stands on the first screen, below what must be said before it.
import './fonts.mjs';
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { Person } from './person.mjs';

const viewport = { width: 360, height: 640 };

/** Where it ends, in pixels from the top of the screen. */
async function bottom(part) {
  const { y, height } = await part.boundingBox();
  return y + height;
}

visit(
  'the first question is seen without scrolling, and the repeal',
  { viewport },
  async (page) => {
    const person = new Person(page, 'en');
    for (const language of languages) {
      await person.speak(language);
      const heading = page.getByRole('heading', { name: person.say('question-procedure') });
      const choice = page.locator('.option').first();
      for (const part of [
        page.getByTestId('repealed'),
        page.getByTestId('intro'),
        heading,
        choice,
      ]) {
        assert.ok(
          (await bottom(part)) <= viewport.height,
          `${language}: ${await part.innerText()}`,
        );
      }
      const said = page.getByTestId('intro');
      assert.ok((await said.innerText()).includes(person.say('intro-lead')));
      assert.equal(await page.evaluate(() => scrollY), 0);
    }
  },
);
