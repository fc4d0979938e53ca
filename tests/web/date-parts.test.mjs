// Dates in three fields, for who wants them so: the same answers, day first.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { moduleOf } from './module.mjs';
import { Person } from './person.mjs';
import { past } from './views.mjs';
import { longDate } from './words.mjs';

const { partsOf, joined } = await moduleOf('typed-date.ts');

for (const [text, ...parts] of [
  ['04.05.2022', '04', '05', '2022'],
  ['4.5.2022', '4', '5', '2022'],
  ['4.5.', '4', '5', ''],
  ['.5.', '', '5', ''],
  ['', '', '', ''],
  ['4 May 2022', '04', '05', '2022'],
  ['2022-05-04', '04', '05', '2022'],
]) {
  test(`"${text}" in parts: ${parts.join(' | ')}`, () => assert.deepEqual(partsOf(text), parts));
}

test('parts are joined as they are typed; three empty ones are no date', () => {
  assert.equal(joined(['4', ' 5 ', '2022']), '4.5.2022');
  assert.equal(joined(['4', '', '']), '4..');
  assert.equal(joined(['', ' ', '']), '');
});

const phone = { viewport: { width: 320, height: 700 } };

for (const lang of languages) {
  visit(`${lang}: a filing date in three fields`, { ...phone, lang }, async (page) => {
    const person = new Person(page, lang);
    await person.choose('procedure-issue');
    await person.goOn();
    await person.field('filed-date-label').fill('4 May 2022');
    await person.press('dates-apart');
    const date = person.group('filed-date-label');
    const part = (id) => person.field(`date-${id}`, date);
    assert.equal(await part('day').inputValue(), '04');
    assert.equal(await part('month').inputValue(), '05');
    assert.equal(await part('year').inputValue(), '2022');
    await part('day').fill('31');
    await part('month').fill('4');
    await person.press('continue');
    const summary = person.group('fault-title');
    await summary.getByRole('link').click();
    await part('day').and(page.locator(':focus')).waitFor();
    assert.equal(await part('month').inputValue(), '4', 'what is typed is left as it is');
    await part('day').fill('30');
    const echo = (await page.locator('#filed-date-echo').innerText()).replaceAll('\u00a0', ' ');
    assert.ok(echo.includes(longDate('2022-04-30', lang).replaceAll('\u00a0', ' ')), echo);
    assert.deepEqual(await page.evaluate(past), []);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);

    await person.press('dates-apart');
    assert.equal(await person.field('filed-date-label').inputValue(), '30.4.2022');
  });
}

visit('the dates of jobs follow', {}, async (page) => {
  const person = new Person(page, 'en');
  await person.goTo('review');
  await person.change('filing');
  await person.press('dates-apart');
  await person.goTo('review');
  await person.change('experience');
  await person.choose('choice-experience-periods');
  const from = person.group('experience-from');
  for (const [id, text] of [
    ['day', '1'],
    ['month', '2'],
    ['year', '2019'],
  ]) {
    await person.field(`date-${id}`, from).fill(text);
  }
  await page.getByTestId('experience-counted').waitFor();
  await page.locator('#experience-periods-0-from-echo').waitFor();
});
