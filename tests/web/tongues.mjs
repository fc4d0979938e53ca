// Dates, plural forms and the alphabet of each language, as any browser has to show them.
import assert from 'node:assert/strict';
import { Person } from './person.mjs';
import { longDate } from './words.mjs';

const weekdays = { en: 'Monday, 16 May 2022', ru: 'понедельник, 16 мая 2022 г.' };
const fullDates = { ...weekdays, kk: '2022 ж. 16 мамыр, дүйсенбі' };

/** Every month by its name, and a day of the week. */
export async function dates(page, lang) {
  const person = new Person(page, lang);
  await person.choose('procedure-issue');
  await person.goOn();
  const field = person.field('filed-date-label');
  const echo = page.locator('[id="filed-date-echo"]');
  const shown = async () => (await echo.innerText()).replaceAll('\u00a0', ' ');
  for (let month = 1; month <= 12; ++month) {
    const two = String(month).padStart(2, '0');
    await field.fill(`09.${two}.2022`);
    assert.ok((await shown()).includes(longDate(`2022-${two}-09`, lang)), await shown());
  }
  await field.fill('16.05.2022');
  assert.ok((await shown()).includes(fullDates[lang]), await shown());
}

const spans = {
  en: {
    1: '1 year 1 month 1 day',
    2: '2 years 2 months 2 days',
    5: '5 years 5 months 5 days',
    11: '11 years 11 months 11 days',
  },
  ru: {
    1: '1 год 1 месяц 1 день',
    2: '2 года 2 месяца 2 дня',
    5: '5 лет 5 месяцев 5 дней',
    11: '11 лет 11 месяцев 11 дней',
  },
  kk: {
    1: '1 жыл 1 ай 1 күн',
    2: '2 жыл 2 ай 2 күн',
    5: '5 жыл 5 ай 5 күн',
    11: '11 жыл 11 ай 11 күн',
  },
};

/** The regions stand in the order of the alphabet. */
export async function order(page, lang) {
  const person = new Person(page, lang);
  await person.goTo('review');
  await person.change('filing');
  const options = page.getByRole('combobox', { name: person.say('question-region.label') });
  const regions = (await options.locator('option').allInnerTexts()).slice(1);
  assert.ok(regions.length > 15);
  assert.deepEqual(regions, regions.toSorted(new Intl.Collator(lang).compare));
}

/** One, two, five and eleven years, months and days. */
export async function plurals(page, lang) {
  const person = new Person(page, lang);
  await person.goTo('review');
  await person.change('experience');
  await person.choose('choice-experience-total');
  for (const [count, span] of Object.entries(spans[lang])) {
    for (const part of ['years', 'months', 'days']) {
      await person.field(`experience-${part}`).fill(count);
    }
    const counted = page.getByText(person.say('experience-counted', { span }), { exact: true });
    await counted.waitFor();
  }
}
