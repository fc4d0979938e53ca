// What a person takes away on paper and in a calendar: made on the device, kept by nobody.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import { arriveWith } from './arriving.mjs';
import { breachesOf, colours, inLanguage } from './axe.mjs';
import { languages, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { link } from './keeping.mjs';
import { engine, Person, titleOf } from './person.mjs';
import { say } from './words.mjs';
import { past } from './views.mjs';

async function atResult(page, language, request = cases.passing) {
  const person = new Person(page, language);
  await arriveWith(page, request);
  await person.goTo('result');
  await page.getByTestId('print').waitFor();
  return person;
}

async function openDraft(page) {
  await page.getByTestId('application').locator('summary').click();
  await page.getByTestId('draft').waitFor();
}

/** The file that pressing a button gives, as text. */
async function downloaded(page, press) {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return {
    name: download.suggestedFilename(),
    text: await readFile(await download.path(), 'utf8'),
  };
}

const calendarOf = (page) => downloaded(page, () => page.getByTestId('calendar').click());

for (const lang of languages) {
  visit(`${lang}: the calendar file holds the days the page shows`, { lang }, async (page) => {
    await atResult(page, lang);
    const { name, text } = await calendarOf(page);
    assert.equal(name, 'anyqtama-issue.ics');
    const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    const days = events.map((event) => [
      event.getFirstPropertyValue('summary'),
      event.getFirstPropertyValue('dtstart').toString(),
    ]);
    const shown = await page
      .locator('.deadline:has([data-date])')
      .evaluateAll((all) =>
        all.map((each) => [
          each.querySelector('h4').innerText,
          each.querySelector('[data-date]').dataset.date,
        ]),
      );
    assert.ok(shown.length >= 3);
    for (const day of shown)
      assert.ok(
        days.some((each) => `${each}` === `${day}`),
        `${day}`,
      );
    for (const event of events) {
      const description = event.getFirstPropertyValue('description');
      assert.ok(description.includes(`${site.url}?lang=${lang}`));
      assert.equal(event.getFirstPropertyValue('url'), `${site.url}?lang=${lang}`);
    }
    const state = page.getByTestId('calendar-state');
    assert.equal(await state.innerText(), say(lang, 'calendar-saved'));
  });
}

visit('what is needed for paper is fetched when it is asked for', {}, async (page) => {
  const asked = [];
  page.on('request', (request) => asked.push(request.url()));
  const has = (part) => asked.some((url) => url.includes(`/${part}-`));
  await atResult(page, 'en');
  await page.waitForLoadState('networkidle');
  assert.ok(has('paper') && !has('calendar-file') && !has('application'));
  await calendarOf(page);
  assert.ok(has('calendar-file') && !has('application'));
  await openDraft(page);
  assert.ok(has('application'));
});

visit(
  'a calendar file that cannot be made says so, and is tried again',
  {},
  async (page, faults) => {
    await atResult(page, 'en');
    await page.route('**/calendar-file-*.js', (route) => route.abort());
    await page.getByTestId('calendar').click();
    const state = page.getByTestId('calendar-state');
    await state.filter({ hasText: say('en', 'paper-failed') }).waitFor();
    await page.unroute('**/calendar-file-*.js');
    assert.match((await calendarOf(page)).text, /^BEGIN:VCALENDAR/);
    assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
  },
);

visit('after another answer no file is said to be ready', {}, async (page) => {
  await atResult(page, 'en');
  await calendarOf(page);
  const state = page.getByTestId('calendar-state');
  await state.filter({ hasText: say('en', 'calendar-saved') }).waitFor();
  await page.getByTestId('tick-work_record').check();
  await state.filter({ hasNotText: say('en', 'calendar-saved') }).waitFor({ state: 'attached' });
});

visit('terms without a day are counted, not written', {}, async (page) => {
  await atResult(page, 'en');
  const { deadlines } = engine.assess(cases.passing);
  const count = deadlines.filter(({ due }) => !due).length;
  assert.ok(count > 0);
  await page.getByText(say('en', 'calendar-waiting', { count })).waitFor();
});

/** Each as no page would have it by itself. */
const secrets = {
  body: 'Zqbody office',
  name: 'Zqname Anna',
  identity: 'Zqid C01X00T47',
  address: 'Zqstreet 1',
  location: 'Zqtown 2',
};

const everywhere = async () => ({
  address: location.href,
  history: JSON.stringify(history.state),
  title: document.title,
  window: window.name,
  cookie: document.cookie,
  local: JSON.stringify(localStorage),
  session: JSON.stringify(sessionStorage),
  databases: JSON.stringify(await indexedDB.databases()),
  caches: JSON.stringify(await caches.keys()),
});

visit(
  'who one is stays in the draft: no address, storage, file or printed result',
  {},
  async (page) => {
    const person = await atResult(page, 'en');
    const shared = await link(page, person);
    await openDraft(page);
    for (const [field, value] of Object.entries(secrets)) {
      await page.getByTestId(`draft-${field}`).fill(value);
    }
    const draft = await page.getByTestId('draft').innerText();
    for (const value of Object.values(secrets)) assert.ok(draft.includes(value), value);
    const { text } = await calendarOf(page);
    const saved = await downloaded(page, () => page.getByTestId('file-result').click());
    const label = person.say('link-label');
    const sharedNow = await page.getByRole('textbox', { name: label }).inputValue();
    assert.equal(sharedNow, shared, 'a link is packed: it would hide them');
    await person.goTo('review');
    await person.goTo('result');
    const left = await page.evaluate(everywhere);
    const contents = await page.context().storageState({ indexedDB: true });
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('body').innerText();
    for (const [place, found] of Object.entries({ ...left, text, saved, paper, contents })) {
      assert.doesNotMatch(JSON.stringify(found), /Zq/, place);
    }
    await page.emulateMedia({ media: 'screen' });
    assert.equal(await page.getByTestId('draft-name').inputValue(), secrets.name, 'still typed');
    await page.reload();
    await page.locator('html[data-ready]').waitFor();
    assert.doesNotMatch(await page.content(), /Zq/);
  },
);

visit('what one types is shown to no spelling service and no translator', {}, async (page) => {
  await atResult(page, 'en');
  await openDraft(page);
  const inputs = page.locator('application-draft input.typed');
  assert.equal(await inputs.count(), Object.keys(secrets).length);
  for (const input of await inputs.all()) {
    assert.equal(await input.getAttribute('spellcheck'), 'false');
    assert.equal(await input.getAttribute('translate'), 'no');
  }
  assert.equal(await page.getByTestId('draft').getAttribute('translate'), 'no');
});

visit(
  'the draft is written in the language of the office, the profession as the list prints it',
  {},
  async (page) => {
    await atResult(page, 'en');
    await openDraft(page);
    for (const language of ['ru', 'kk']) {
      await page.getByTestId('draft-language').selectOption(language);
      const draft = page.locator(`[data-testid="draft"][lang="${language}"]`);
      await draft.waitFor();
      const text = await draft.innerText();
      for (const id of ['form-heading', 'form-consent'])
        assert.ok(text.includes(say(language, id)));
      const { profession } = cases.passing.answers;
      assert.ok(
        text.includes(titleOf(profession, 'en')) && text.includes(titleOf(profession, language)),
      );
    }
  },
);

visit(
  'the draft is copied as text',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async (page) => {
    await atResult(page, 'en');
    await openDraft(page);
    await page.getByTestId('draft-name').fill('Müller Anna');
    await page.getByTestId('draft-copy').click();
    await page
      .getByTestId('draft-state')
      .filter({ hasText: say('en', 'application-copied') })
      .waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.match(copied, /Müller Anna/);
    assert.ok(copied.includes(say('en', 'form-list')));
  },
);

visit('where copying is refused, that is said', {}, async (page) => {
  await page.evaluate(() => (navigator.clipboard.writeText = () => Promise.reject(new Error())));
  await atResult(page, 'en');
  await openDraft(page);
  await page.getByTestId('draft-copy').click();
  const state = page.getByTestId('draft-state');
  await state.filter({ hasText: say('en', 'application-not-copied') }).waitFor();
});

visit('the draft is printed alone, and once', {}, async (page) => {
  await atResult(page, 'en');
  await openDraft(page);
  // A browser without a window never ends what print() begins: it is asked here, and printed below.
  await page.evaluate(() => {
    self.asked = 0;
    self.print = () => (self.asked += 1);
  });
  await page.getByTestId('draft-print').click();
  await page.waitForFunction(() => self.asked === 1);
  await page.emulateMedia({ media: 'print' });
  const paper = await page.locator('body').innerText();
  assert.ok(paper.includes(say('en', 'form-heading')));
  for (const id of ['result-title', 'application-lead', 'print-head', 'application-field-name']) {
    assert.ok(!paper.includes(say('en', id)), id);
  }
  assert.ok(!(await page.getByTestId('draft-name').isVisible()));
  await page.pdf(); // the print window, opened and closed
  assert.ok(await page.getByTestId('outcome').isVisible());
  assert.ok(!(await page.getByTestId('draft').isVisible()));
});

visit('a procedure without a form has no draft, and the page says why', {}, async (page) => {
  const person = await atResult(page, 'en');
  await person.goTo('review');
  await person.change('procedure');
  await person.choose('procedure-replace');
  await person.goTo('result');
  await page.getByTestId('application').locator('summary').click();
  await page.getByTestId('no-form').waitFor();
  assert.equal(await page.getByTestId('draft').count(), 0);
});

for (const lang of languages) {
  const narrow = { width: 320, height: 700 };
  const still = { lang, reducedMotion: 'reduce', viewport: narrow };
  visit(
    `${lang}: axe finds nothing in what is taken away, and nothing is too wide`,
    still,
    async (page) => {
      await atResult(page, lang);
      await openDraft(page);
      assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
      assert.deepEqual(await page.evaluate(past), []);
      if (lang !== 'en') return;
      await page.emulateMedia({ colorScheme: 'dark' });
      assert.deepEqual(await breachesOf(page, colours), []);
    },
  );
}
