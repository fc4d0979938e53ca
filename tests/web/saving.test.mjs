// Saving in the browser only when asked; going on later; forgetting; and leaving quickly.
import assert from 'node:assert/strict';
import { card } from './arriving.mjs';
import { languages, ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answered, reviewed } from './keeping.mjs';
import { Person } from './person.mjs';

const kept = (page) => page.evaluate(() => localStorage.getItem('anyqtama'));
const all = (page) => page.evaluate(() => Object.keys(localStorage));

/** Tests of one file share a browser's storage: each begins and ends without any. */
function saving(name, options, body) {
  visit(name, options, async (page, faults) => {
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await ready(page);
    await body(page, faults);
    await page.evaluate(() => localStorage.clear());
  });
}

async function reload(page) {
  await page.goto('about:blank');
  await page.goto(`${site.url}?lang=en`);
  await ready(page);
}

saving('nothing is kept unless asked', {}, async (page) => {
  await answered(page, 'en', cases.passing);
  await page.getByTestId('tick-work_record').check();
  assert.deepEqual(await all(page), []);
});

for (const lang of languages) {
  saving(`${lang}: who saved goes on where they were`, { lang }, async (page) => {
    const { person, answers } = await answered(page, lang, cases.passing);
    await person.press('device-save');
    await page.getByTestId('device-saved').waitFor();
    assert.deepEqual(await all(page), ['anyqtama']);
    await page.goto('about:blank');
    await page.goto(`${site.url}?lang=${lang}`);
    await ready(page);
    const told = await card(page, 'ask');
    assert.ok((await told.innerText()).includes(person.say('ask-device')));
    assert.equal(await person.move(() => person.press('ask-continue')), 'result');
    await person.goTo('review');
    assert.deepEqual(await reviewed(page), answers);
  });
}

saving('everything is forgotten, after a question', { lang: 'kk' }, async (page) => {
  const { person } = await answered(page, 'kk', cases.passing);
  await person.press('device-save');
  await person.press('device-forget');
  await card(page, 'forgetting');
  await person.press('forgetting-no');
  assert.notEqual(await kept(page), null);
  await person.press('device-forget');
  assert.equal(await person.move(() => person.press('forgetting-yes')), 'procedure');
  await card(page, 'forgotten');
  assert.equal(await kept(page), null);
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
});

saving(
  'saved answers are not opened by themselves, and may be forgotten at once',
  {},
  async (page) => {
    const { person } = await answered(page, 'en', cases.passing);
    await person.press('device-save');
    await reload(page);
    await card(page, 'ask');
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
    await person.press('arrival-forget');
    await card(page, 'forgetting');
    await person.press('forgetting-yes');
    await card(page, 'forgotten');
    assert.equal(await kept(page), null);
  },
);

saving('what was changed after saving is said', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  await person.press('device-save');
  const saved = page.getByTestId('device-saved');
  await saved.waitFor();
  assert.ok(!(await saved.innerText()).includes(person.say('device-changed')));
  await page.getByTestId('tick-work_record').check();
  await page.getByText(person.say('device-changed')).waitFor();
});

const old = {
  schema: 'urn:anyqtama:schema:1:case-file',
  saved: '2025-01-01T00:00',
  edition: 'kz-503-2020',
  data: `sha256:${'0'.repeat(64)}`,
  engine: '0.1.0',
  request: { as_of: '2022-05-04', procedure: 'issue', answers: { higher_education: 'matching' } },
  place: { view: 'a-view-that-was', seen: ['procedure', 'another'] },
};

saving('what version 1 kept still opens', {}, async (page) => {
  await page.evaluate((text) => localStorage.setItem('anyqtama', text), JSON.stringify(old));
  await reload(page);
  await card(page, 'ask');
  const person = new Person(page, 'en');
  assert.equal(await person.move(() => person.press('ask-continue')), 'review');
  assert.ok((await reviewed(page)).includes(person.say('choice-higher_education-matching')));
});

const garbage = [
  ['no JSON', 'x'],
  ['nothing at all', ''],
  ['another page’s JSON', '{"theme": "dark"}'],
  ['a later version', JSON.stringify({ ...old, schema: 'urn:anyqtama:schema:9:case-file' })],
  ['a list', '[]'],
  ['null', 'null'],
];

saving('garbage in the storage is refused, kept, and can be forgotten', {}, async (page) => {
  const person = new Person(page, 'en');
  for (const [what, text] of garbage) {
    await page.evaluate((value) => localStorage.setItem('anyqtama', value), text);
    await reload(page);
    const told = await card(page, 'refused');
    assert.ok((await told.innerText()).includes(person.say('refused-device')), what);
    assert.equal(await kept(page), text, what);
    await person.press('arrival-forget');
    await person.press('forgetting-yes');
    await card(page, 'forgotten');
    assert.equal(await kept(page), null, what);
  }
});

const closed = {
  'reading throws': () =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    }),
  'there is no room': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
};

for (const [what, close] of Object.entries(closed)) {
  visit(`without storage everything else works: ${what}`, { start: false }, async (page) => {
    await page.addInitScript(close);
    await page.goto(`${site.url}?lang=en`);
    await ready(page);
    const { person } = await answered(page, 'en', cases.passing);
    await person.press('device-save');
    await page.getByText(person.say('device-failed')).waitFor();
    await person.press('device-forget');
    await person.press('forgetting-yes');
    await card(page, 'forgotten');
  });
}

/** Whether the browser would ask before this page is gone. */
const asks = (page) =>
  page.evaluate(() => {
    const event = new Event('beforeunload', { cancelable: true });
    dispatchEvent(event);
    return event.defaultPrevented;
  });

saving('unsaved answers are asked about, saved ones are not', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  assert.equal(await asks(page), false, 'they lie in the link');
  await page.getByTestId('tick-work_record').check();
  assert.equal(await asks(page), true);
  await person.press('device-save');
  assert.equal(await asks(page), false);
  await page.getByTestId('tick-identity_document').check();
  assert.equal(await asks(page), true);
});

for (const lang of languages) {
  saving(
    `${lang}: leaving quickly asks nothing and brings nothing back`,
    { lang },
    async (page, faults) => {
      const { person } = await answered(page, lang, cases.passing);
      await person.press('device-save');
      await page.getByTestId('tick-work_record').check();
      const away = `https://${lang}.wikipedia.org/`;
      await page.route(`${away}**`, (route) =>
        route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
      );
      const steps = await page.evaluate(() => history.length);
      await page.getByRole('link', { name: person.say('leave'), exact: true }).click();
      await page.waitForURL(away);
      assert.equal(await page.evaluate(() => history.length), steps);
      assert.deepEqual(faults.splice(0), [`GET ${away}`]);
      await page.goBack();
      await ready(page);
      assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
      assert.notEqual(await kept(page), null);
    },
  );
}
