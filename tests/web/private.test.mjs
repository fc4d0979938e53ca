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

async function wholeVisit(page, language) {
  const person = new Person(page, language);
  await interview(person, cases.passing);
  await person.goTo('result');
  await openAll(page);
  for (const other of languages) await person.speak(other);
  await person.goTo('review');
  await person.goTo('questions');
}

for (const language of languages) {
  visit(
    `nothing leaves, and no answer stays: ${language}`,
    { worker: true, start: false },
    (page) =>
      published(async (site) => {
        const requests = asked(page);
        await visitOnce(page, site, language);
        await wholeVisit(page, language);
        assert.ok(requests.some((request) => request.url().endsWith('/worker.js')));
        const strange = requests.filter((request) => !isOwn(request, site));
        assert.deepEqual(
          strange.map((request) => `${request.method()} ${request.url()}`),
          [],
        );
        assert.deepEqual(await left(page), nothing);
        assert.deepEqual(await page.context().cookies(), []);
      }),
  );
}

visit(
  'once the device holds the page, a visit asks for nothing',
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
    }),
);

visit(
  'the kept copy holds files of the page and nothing else',
  { worker: true, start: false },
  (page) =>
    published(async (site) => {
      await visitOnce(page, site);
      await wholeVisit(page, 'en');
      const held = await page.evaluate(async () => {
        const bodies = [];
        for (const name of await caches.keys()) {
          const cache = await caches.open(name);
          for (const request of await cache.keys()) {
            const response = await cache.match(request);
            bodies.push({ method: request.method, url: request.url, status: response.status });
          }
        }
        return bodies;
      });
      assert.ok(held.length > 20);
      for (const { method, url, status } of held) {
        const path = url.replace(site.url, '').replace(/\?__WB_REVISION__=\w+$/, '');
        assert.ok(method === 'GET' && status === 200 && file.test(path), url);
      }
    }),
);
