// The orders side by side and the day that matters, in a real browser.
import assert from 'node:assert/strict';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { answer } from './interview.mjs';
import { Person } from './person.mjs';
import { longDate } from './words.mjs';

async function filedOn(page, lang, as_of) {
  const person = new Person(page, lang);
  await person.choose('procedure-issue');
  await person.goOn();
  await answer(person, 'filing', { as_of });
  await person.goTo('result');
  await page.getByTestId('part-successor').waitFor();
  return person;
}

for (const lang of languages) {
  visit(`${lang}: the banner leads to both orders, rule by rule`, { lang }, async (page) => {
    const person = new Person(page, lang);
    await page.getByTestId('to-successor').click();
    const part = page.getByTestId('part-successor');
    const old = part.getByTestId('edition-kz-503-2020');
    await old.waitFor();
    assert.ok((await old.innerText()).includes(longDate('2023-06-30', lang)));
    const repeal = old.getByRole('button', { name: person.say('citation-order-repeal') });
    await repeal.click();
    const text = old.locator('blockquote[lang="en"]');
    await text.waitFor();
    assert.match(await text.innerText(), /Became invalid/);
    assert.ok((await old.innerText()).includes(person.say('cite-unofficial')));
    await part.getByTestId('rule-time_limit:forward_to_commission').waitFor();
    const unknown = part.getByTestId('compare-not_known');
    assert.equal(await unknown.getByRole('listitem').count(), 0); // folded
    await unknown
      .getByText(person.say('compare-not_known', { count: 42 }), { exact: true })
      .click();
    assert.equal(await unknown.getByRole('listitem').count(), 42);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });

  visit(`${lang}: near the repeal the result says which day matters`, { lang }, async (page) => {
    const person = await filedOn(page, lang, '2023-06-30T19:00');
    const part = page.getByTestId('part-which-day');
    await part.getByTestId('filed-on-2023-07-01').waitFor();
    const yours = part.getByTestId('filed-on-2023-06-30');
    const said = await yours.innerText();
    assert.ok(said.includes(person.say('which-yours')));
    assert.ok(
      said.includes(longDate('2023-07-01', lang)),
      'after hours it is registered the next day',
    );
    const next = await part.getByTestId('filed-on-2023-07-01').innerText();
    assert.ok(next.includes(person.say('which-not-known')));
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });
}

visit('far from the repeal nothing is said of the day that matters', {}, async (page) => {
  await filedOn(page, 'en', '2022-05-04');
  await page.getByTestId('edition-kz-236-2023').waitFor({ state: 'attached' }); // for paper
  assert.equal(await page.getByTestId('part-which-day').count(), 0);
});

visit('the orders are opened from the result too', {}, async (page) => {
  const person = await filedOn(page, 'en', '2022-05-04');
  await page.locator('#head-successor').click();
  await page.getByText(person.say('editions-title'), { exact: true }).click();
  await page.getByTestId('edition-kz-236-2023').waitFor();
});
