// Civil dates are Kazakhstan's, wherever the browser is.
import assert from 'node:assert/strict';
import { ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';

const zones = ['Asia/Almaty', 'America/New_York'];

/** Instants around midnight in Kazakhstan, which keeps UTC+5. */
const instants = [
  { at: '2026-11-22T18:59:00Z', day: '22.11.2026', time: '23:59' },
  { at: '2026-11-22T19:00:00Z', day: '23.11.2026', time: '00:00' },
  { at: '2026-12-31T20:30:00Z', day: '01.01.2027', time: '01:30' },
];

for (const timezoneId of zones) {
  visit(`${timezoneId}: the same dates`, { timezoneId }, async (page) => {
    const zone = await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
    assert.equal(zone, timezoneId);
    const person = new Person(page, 'en');
    await interview(person, cases.passing);
    await person.goTo('result');
    await compareResult(page, engine.assess(cases.passing), 'en');
    const days = page.getByTestId('deadline-decision').locator('.strip .day');
    const last = (await days.allInnerTexts()).at(-1).replace(/\s+/g, ' ');
    assert.match(last, /^Monday, 16 May 2022: .* Mo 16 6$/);
  });

  visit(`${timezoneId}: today is Kazakhstan's`, { timezoneId, start: false }, async (page) => {
    for (const { at, day, time } of instants) {
      await page.clock.setFixedTime(at);
      await page.goto(`${site.url}?lang=en`);
      await ready(page);
      const person = new Person(page, 'en');
      await person.goTo('review');
      await person.change('filing');
      const field = person.field('filed-date-label');
      assert.equal(await field.inputValue(), day);
      assert.ok((await page.getByTestId('kazakhstan-now').innerText()).includes(time));
    }
    const person = new Person(page, 'en');
    await person.field('filed-date-label').fill('04.05.2022');
    await person.press('filed-use-today');
    assert.equal(await person.field('filed-date-label').inputValue(), '01.01.2027');
  });
}
