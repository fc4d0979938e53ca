// Parts of the page that are fetched when first wanted: on time, once, and done without for a while.
import assert from 'node:assert/strict';
import { site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { held } from './held.mjs';
import { answer } from './interview.mjs';
import { Person } from './person.mjs';

const isLater = (url) => /\/(outcome|result)-[^/]*\.(js|css)$/.test(url);

/** The words of the law in some language, and no other file whose name begins so. */
const lawWords = /\/law-[\w-]{8}\.js$/;

function askedFor(page) {
  const asked = [];
  page.on('request', (request) => isLater(request.url()) && asked.push(request.url()));
  return asked;
}

visit('the result is fetched with the first answer, and once', { start: false }, async (page) => {
  const asked = askedFor(page);
  await page.goto(`${site.url}?lang=en`);
  await page.locator('html[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked, []);
  const person = new Person(page, 'en');
  await person.choose('procedure-issue');
  await page.waitForLoadState('networkidle');
  assert.ok(asked.length >= 2, asked.join());
  await person.goTo('result');
  assert.equal(asked.length, new Set(asked).size);
});

for (const part of ['outcome', 'result']) {
  visit(
    `without its ${part} file the result says so, and is tried again`,
    {},
    async (page, faults) => {
      const blocked = `**/${part}-*.js`;
      await page.route(blocked, (route) => route.abort());
      const person = new Person(page, 'en');
      await page.getByRole('link', { name: person.say('view-result'), exact: true }).click();
      await page.getByTestId('unavailable').waitFor();
      await page.unroute(blocked);
      await person.press('part-again');
      await page.locator('h2:focus').waitFor();
      assert.equal(await person.view(), 'result');
      assert.equal(await page.getByTestId('unavailable').count(), 0);
      assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
    },
  );
}

visit(
  'another language, chosen while the words are on their way, has them too',
  {},
  async (page) => {
    const late = await held(page, '**/result-*.js');
    const person = new Person(page, 'en');
    await page.getByRole('link', { name: person.say('view-result'), exact: true }).click();
    await page.getByRole('button', { name: 'Русский', exact: true }).click();
    await late.comes();
    person.language = 'ru';
    await page.getByRole('heading', { name: person.say('documents-title'), exact: true }).waitFor();
    assert.equal(await person.view(), 'result');
  },
);

visit(
  'without the steps after the first one the page says so, and tries again',
  { start: false },
  async (page, faults) => {
    const blocked = '**/steps-*.js';
    await page.route(blocked, (route) => route.abort());
    await page.goto(`${site.url}?lang=en`);
    const person = new Person(page, 'en');
    await person.press('continue');
    await page.getByTestId('unavailable').waitFor();
    assert.equal(await page.title(), 'Questions – Anyqtama');
    await page.unroute(blocked);
    await person.press('part-again');
    await page.locator('h2:focus').waitFor();
    assert.equal(await person.view(), 'filing');
    assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
  },
);

visit('the questions up to the documents need no words of the result', {}, async (page) => {
  const late = await held(page, '**/result-*.js');
  const person = new Person(page, 'en');
  for (let step = 'procedure'; step !== 'documents'; step = await person.goOn()) {
    await answer(person, step, cases.passing);
  }
  await late.comes();
  assert.equal(await person.goOn(), 'review');
});

visit(
  'a part that comes while another language is on its way speaks that one too',
  {},
  async (page) => {
    const late = await held(page, lawWords);
    const person = new Person(page, 'en');
    await page.getByRole('button', { name: 'Русский', exact: true }).click();
    await page.getByRole('link', { name: person.say('view-result'), exact: true }).click();
    await page.getByRole('heading', { name: person.say('documents-title'), exact: true }).waitFor();
    await late.comes();
    person.language = 'ru';
    await page.getByRole('heading', { name: person.say('documents-title'), exact: true }).waitFor();
  },
);

visit('of two languages asked for the last is spoken, whichever comes first', {}, async (page) => {
  let send;
  const held = new Promise((resolve) => (send = resolve));
  let slow = true;
  await page.route(lawWords, async (route) => {
    if (slow) {
      slow = false;
      await held;
    }
    await route.continue();
  });
  await page.getByRole('button', { name: 'Русский', exact: true }).click();
  await page.getByRole('button', { name: 'Қазақша', exact: true }).click();
  await page.locator('html[lang="kk"]').waitFor();
  const late = page.waitForResponse(lawWords);
  send();
  await (await late).finished();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
  assert.equal(await page.locator('html').getAttribute('lang'), 'kk');
});
