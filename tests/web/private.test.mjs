// A whole visit, watched: nothing leaves the device, and no answer stays on it.
import assert from 'node:assert/strict';
import { languages, ready, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { Person } from './person.mjs';
import { published, visitOnce } from './published.mjs';
import { openAll } from './result.mjs';

const file =
  /^(assets\/[\w.-]+|favicon\.svg|manifest\.(en|ru|kk)\.webmanifest|worker\.js|index\.html)$/;

/** Everything that is asked for, by the page and by its worker, from now on. */
function asked(page) {
  const requests = [];
  page.context().on('request', (request) => requests.push(request));
  return requests;
}

/** A file of the page, once for the worker by their version; and the page in a language. */
function isOwn(request, site) {
  const { href, search, hash } = new URL(request.url());
  if (!href.startsWith(site.url) || request.method() !== 'GET' || request.postData()) return false;
  const path = href.slice(site.url.length).replace(search, '').replace(hash, '');
  if (path === '') return /^\?lang=(en|ru|kk)$/.test(search);
  return file.test(path) && (search === '' || /^\?__WB_REVISION__=\w+$/.test(search));
}

const left = (page) =>
  page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    history: history.state,
    name: window.name,
  }));

const nothing = { cookie: '', local: 0, session: 0, databases: 0, history: null, name: '' };

const given = (page, press) => Promise.all([page.waitForEvent('download'), press()]);

/** Prints with a button, as far as a browser without a window does. */
async function printed(page, press) {
  const begun = page.evaluate(
    () =>
      new Promise((resolve) => addEventListener('beforeprint', () => resolve(), { once: true })),
  );
  await press();
  await begun;
}

/** Everything there is to take away, of an unfolded result: link and code, files, this device, paper, calendar, application. */
async function takeAway(page, person) {
  await person.press('link-make');
  await person.press('link-code');
  await page.getByTestId('code').waitFor();
  for (const kind of ['answers', 'result']) await given(page, () => person.press(`file-${kind}`));
  await given(page, () => page.getByTestId('calendar').click());
  const [beside] = languages.filter((other) => !['en', person.language].includes(other));
  await page.getByTestId('print-beside').selectOption(beside);
  await page.getByTestId('print-sheet').waitFor({ state: 'attached' });
  await page.pdf(); // the same as the button, which a browser without a window can follow once only
  await page.getByTestId('draft-name').fill('Müller Anna');
  await page.getByTestId('draft-language').selectOption(beside);
  await page.locator(`[data-testid="draft"][lang="${beside}"]`).waitFor();
  await printed(page, () => page.getByTestId('draft-print').click());
  await page.getByTestId('draft-copy').click();
  await person.press('device-save');
  await page.getByTestId('device-saved').waitFor();
}

async function wholeVisit(page, language) {
  const person = new Person(page, language);
  await interview(person, cases.passing);
  await person.goTo('result');
  await openAll(page);
  for (const other of languages) await person.speak(other);
  await takeAway(page, person);
  await person.press('device-forget');
  await person.press('forgetting-yes');
  await person.goTo('review');
}

const away = /\bhttps:\/\/\w\w\.wikipedia\.org\//;

/** Leaves quickly; the one address that is asked for then is taken from what was asked. */
async function leaves(page, requests) {
  await page.route(away, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<title>Elsewhere</title>' }),
  );
  await page.getByTestId('leave').click();
  await page.waitForURL(away);
  const last = requests.pop();
  assert.match(last.url(), away);
  assert.equal(last.postData(), null);
  assert.ok(!(await last.allHeaders()).referer, 'nor is told where one was');
}

visit('nothing leaves, and no answer stays', { worker: true, start: false }, (page, faults) =>
  published(async (site) => {
    const requests = asked(page);
    await visitOnce(page, site, 'kk');
    await wholeVisit(page, 'kk');
    assert.ok(requests.some((request) => request.url().endsWith('/worker.js')));
    assert.deepEqual(await left(page), nothing);
    assert.deepEqual(await page.context().cookies(), []);
    await leaves(page, requests);
    const strange = requests.filter((request) => !isOwn(request, site));
    assert.deepEqual(
      strange.map((request) => `${request.method()} ${request.url()}`),
      [],
    );
    assert.deepEqual(
      faults.splice(0).map((fault) => away.test(fault)),
      [true],
    );
  }),
);

/** What the device keeps of the page. */
function heldBy(page) {
  return page.evaluate(async () => {
    const held = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const { status } = await cache.match(request);
        held.push({ method: request.method, url: request.url, status });
      }
    }
    return held;
  });
}

visit(
  'once the device holds the page, a visit asks for nothing, and adds nothing to what it holds',
  { worker: true, start: false },
  (page) =>
    published(async (site) => {
      await visitOnce(page, site);
      await page.reload();
      await ready(page);
      await page.waitForLoadState('networkidle');
      const requests = asked(page);
      await wholeVisit(page, 'en');
      assert.ok(requests.length > 5); // the later parts, in three languages
      for (const request of requests) {
        assert.equal(request.serviceWorker(), null, request.url());
        assert.ok((await request.response()).fromServiceWorker(), request.url());
      }
      const held = await heldBy(page);
      assert.ok(held.length > 20);
      for (const { method, url, status } of held) {
        const path = url.replace(site.url, '').replace(/\?__WB_REVISION__=\w+$/, '');
        assert.ok(method === 'GET' && status === 200 && file.test(path), url);
      }
    }),
);
