// A browser whose storage throws, is full or holds garbage: the page works, and what is not kept is not promised.
import assert from 'node:assert/strict';
import { arriveWith, card } from './arriving.mjs';
import { ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { reviewed } from './keeping.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';

/** Has everything that reads `name` of the window throw, before the page begins. */
const closed = (page, name) =>
  page.addInitScript((property) => {
    Object.defineProperty(window, property, {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  }, name);

async function open(page) {
  await page.goto(`${site.url}?lang=en`);
  await ready(page);
}

async function atResult(page) {
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  await person.goTo('result');
  await page.getByTestId('keep').waitFor();
  return person;
}

for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
  visit(`the whole check works where ${name} throws`, { start: false }, async (page) => {
    await closed(page, name);
    await open(page);
    await atResult(page);
    await compareResult(page, engine.assess(cases.passing), 'en');
  });
}

visit('where workers throw the page does without them', { start: false }, async (page) => {
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'serviceWorker', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await open(page);
  await page.waitForLoadState('networkidle');
  await atResult(page);
});

const refusals = {
  'is full': () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  },
  'keeps nothing, and does not say so': () => {
    Storage.prototype.setItem = () => {};
  },
  'cuts what it keeps': () => {
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = function (key, text) {
      setItem.call(this, key, text.slice(0, -1));
    };
  },
};

for (const [what, refuse] of Object.entries(refusals)) {
  visit(`saving is not promised where the storage ${what}`, { start: false }, async (page) => {
    await page.addInitScript(refuse);
    await open(page);
    const person = await atResult(page);
    await page.getByTestId('tick-work_record').check();
    await person.press('device-save');
    await page.getByText(person.say('device-failed')).waitFor();
    const asks = () => !dispatchEvent(new Event('beforeunload', { cancelable: true }));
    assert.equal(await page.evaluate(asks), true, 'the answers would still be lost');
    await page.evaluate(() => localStorage.clear());
  });
}

visit('forgetting is not promised where the storage does not let go', {}, async (page) => {
  const person = await atResult(page);
  await person.press('device-save');
  await page.evaluate(() => {
    Storage.prototype.removeItem = () => {
      throw new DOMException('no', 'InvalidStateError');
    };
  });
  await person.press('device-forget');
  await person.press('forgetting-yes');
  const told = await card(page, 'unforgotten');
  assert.ok((await told.innerText()).includes(person.say('unforgotten-detail')));
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  await page.evaluate(() => localStorage.clear());
});

const carriedOver = (page, text) =>
  page.evaluate((value) => sessionStorage.setItem('anyqtama', value), text);

const garbage = [
  '',
  'x',
  'null',
  '[]',
  '{"typed": 1}',
  '{"theme": "dark"}',
  '{"place": {}}',
  '{"typed": {}, "variants": [1]}',
];

visit('garbage where the answers go over a reload is refused, once', {}, async (page) => {
  const person = new Person(page, 'en');
  for (const text of garbage) {
    await carriedOver(page, text);
    await page.reload();
    await ready(page);
    const told = await card(page, 'refused');
    assert.ok((await told.innerText()).includes(person.say('refused-reload')), text);
    await person.press('arrival-close');
    await page.reload();
    await ready(page);
    assert.equal(await page.locator('case-arrival').count(), 0, text);
  }
});

visit('an answer that came over a reload and is no longer known is named', {}, async (page) => {
  const person = new Person(page, 'en');
  const typed = {
    procedure: 'issue',
    choices: { profession: 'health/barber-surgeon', higher_education: 'matching' },
  };
  await carriedOver(page, JSON.stringify({ typed, place: { view: 'gone', seen: ['gone'] } }));
  await page.reload();
  await ready(page);
  const told = await card(page, 'opened');
  assert.ok((await told.innerText()).includes('health/barber-surgeon'));
  assert.equal(await person.view(), 'review');
  assert.ok((await reviewed(page)).includes(person.say('choice-higher_education-matching')));
});
