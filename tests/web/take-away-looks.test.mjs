// Save and share, and what comes from outside, for everyone: axe, 320 px, no word of another language.
import assert from 'node:assert/strict';
import { card } from './arriving.mjs';
import { breachesOf, colours, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answered, givenFile, openFile } from './keeping.mjs';
import { past } from './views.mjs';

const narrow = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };

/** Every state of the section and of the cards, one after the other. */
async function eachState(page, person, look) {
  await person.press('link-make');
  await person.press('link-code');
  await page.getByTestId('code').waitFor();
  await person.press('device-save');
  await page.getByTestId('device-saved').waitFor();
  await look('save and share');
  const { text } = await givenFile(page, () => person.press('file-result'));
  const old = JSON.parse(text);
  old.reply.outcome = 'open_question';
  old.reply.score.lines[3].lenient = 6;
  old.reply.deadlines[1].due = null;
  old.request.region = 'atlantis';
  await openFile(page, JSON.stringify(old));
  await page.getByTestId('recheck').waitFor();
  await look('opened and compared');
  await openFile(page, text.replace('"engine"', '"motor"'));
  await card(page, 'refused');
  await look('refused');
  await page.getByTestId('tick-work_record').check();
  await openFile(page, text);
  await card(page, 'ask');
  await look('ask');
  await person.press('device-forget');
  await card(page, 'forgetting');
  await look('forgetting');
  await person.press('forgetting-yes');
  await card(page, 'forgotten');
  await look('forgotten');
  await page.getByTestId('open-saved').click();
  await card(page, 'wanted');
  await look('wanted');
}

for (const lang of languages) {
  visit(
    `${lang}: axe finds nothing, and nothing is wider than 320 px`,
    { lang, ...narrow },
    async (page) => {
      const { person } = await answered(page, lang, cases.passing);
      const wrong = [];
      await eachState(page, person, async (state) => {
        const found = await breachesOf(page, inLanguage(lang));
        if (lang === 'en') {
          await page.emulateMedia({ colorScheme: 'dark' });
          found.push(...(await breachesOf(page, colours)));
          await page.emulateMedia({ colorScheme: 'light' });
        }
        for (const breach of found) wrong.push(`${state}: ${breach}`);
        for (const element of await page.evaluate(past)) wrong.push(`${state}: ${element}`);
        const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
        assert.equal(width, 320, `${state} scrolls sideways`);
      });
      assert.deepEqual(wrong, []);
    },
  );
}
