// A typed date is said back as it was understood, in the words of the page.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { Person } from './person.mjs';
import { longDate } from './words.mjs';

const forms = [
  '4.5.2022',
  '04/05/2022',
  '2022-05-04',
  '4 May 2022',
  '4 мая 2022 г.',
  '2022 ж. 4 мамыр',
];

for (const lang of languages) {
  visit(`${lang}: every way to write 4 May 2022`, { lang }, async (page) => {
    const person = new Person(page, lang);
    await person.choose('procedure-issue');
    await person.goOn();
    const echo = page.locator('#filed-date-echo');
    const day = longDate('2022-05-04', lang);
    for (const form of forms) {
      await person.field('filed-date-label').fill('');
      await echo.waitFor({ state: 'detached' });
      await person.field('filed-date-label').fill(form);
      await echo.waitFor();
      const text = (await echo.innerText()).replaceAll('\u00a0', ' ');
      assert.ok(text.includes(day.replaceAll('\u00a0', ' ')), `${form}: ${text}`);
    }
    await person.field('filed-date-label').fill('05/13/2022');
    await echo.waitFor({ state: 'detached' });
    await person.press('continue');
    await person.group('fault-title').waitFor();
  });
}
