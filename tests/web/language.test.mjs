// Three languages: which one is spoken, and that no word, date or number is of another.
import assert from 'node:assert/strict';
import { languages, ready, site, visit } from './browser.mjs';
import { headingOf, Person } from './person.mjs';
import { dates, order, plurals } from './tongues.mjs';
import { say } from './words.mjs';

const chosen = [
  { name: 'the address asks for Russian', query: '?lang=ru', locale: 'kk-KZ', spoken: 'ru' },
  { name: 'the address asks for Kazakh', query: '?lang=kk', locale: 'en-GB', spoken: 'kk' },
  { name: 'a Kazakh browser', query: '', locale: 'kk-KZ', spoken: 'kk' },
  { name: 'a Russian browser', query: '', locale: 'ru', spoken: 'ru' },
  { name: 'a German browser', query: '', locale: 'de-DE', spoken: 'en' },
  { name: 'an address that makes no sense', query: '?lang=xx', locale: 'ru-KZ', spoken: 'ru' },
];

for (const { name, query, locale, spoken } of chosen) {
  visit(name, { start: false, locale }, async (page) => {
    await page.goto(site.url + query);
    await ready(page);
    assert.equal(await page.locator('html').getAttribute('lang'), spoken);
    const heading = headingOf('procedure', spoken);
    assert.equal(await page.title(), say(spoken, 'page-title', { view: heading }));
    assert.ok(await page.getByRole('heading', { name: heading, exact: true }).isVisible());
  });
}

visit('page, title, description and address follow a change of language', {}, async (page) => {
  const person = new Person(page, 'en');
  for (const language of ['kk', 'ru', 'en']) {
    await person.speak(language);
    const view = headingOf('procedure', language);
    assert.equal(await page.title(), say(language, 'page-title', { view }));
    const description = page.locator('meta[name="description"]');
    assert.equal(await description.getAttribute('content'), say(language, 'intro-lead'));
    assert.equal(new URL(page.url()).searchParams.get('lang'), language);
    const pressed = page.getByRole('button', { pressed: true });
    assert.equal(await pressed.getAttribute('lang'), language);
  }
});

for (const lang of languages) {
  visit(`${lang}: every month, and the day of the week`, { lang }, (page) => dates(page, lang));
  visit(`${lang}: plural forms and the order of the regions`, { lang }, async (page) => {
    await order(page, lang);
    await plurals(page, lang);
  });
}
