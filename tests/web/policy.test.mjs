// The strict policy, and the promise that nothing leaves the device.
import assert from 'node:assert/strict';
import { serve } from '../../scripts/serve.mjs';
import { languages, ready, root, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult, openAll } from './result.mjs';
import { say } from './words.mjs';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
  "img-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html anyqtama";

visit(
  'the page comes with the policy, in its header and in itself',
  { start: false },
  async (page) => {
    const response = await page.goto(site.url);
    assert.equal(response.headers()['content-security-policy'], policy);
    const own = page.locator('meta[http-equiv="Content-Security-Policy"]');
    assert.equal(await own.getAttribute('content'), policy);
    await ready(page);
  },
);

const breaches = {
  'a style in the page': () => document.body.setAttribute('style', 'color: red'),
  'text made into code': () => void setTimeout(() => Function('return 1')()),
  'text made into markup': () => (document.body.innerHTML = '<p></p>'),
  'a request to another origin': () => fetch('http://localhost:9/'),
  'an answer sent home': () => navigator.sendBeacon('./', 'answers'),
};

// `visit` asks every page of every test for such faults: here it is seen that they do not pass.
for (const [name, breach] of Object.entries(breaches)) {
  visit(`is noticed: ${name}`, {}, async (page, faults) => {
    await page.waitForLoadState('networkidle'); // the page fetches its next parts by itself
    const noticed = Promise.race([page.waitForEvent('console'), page.waitForEvent('request')]);
    await page.evaluate(breach).catch(() => {});
    await noticed;
    assert.notEqual(faults.splice(0).length, 0);
  });
}

/** The addresses a page asks for from now on. */
function addressesOf(page) {
  const addresses = [];
  page.on('request', (request) => addresses.push(request.url()));
  return addresses;
}

const built = /^(assets\/[\w.-]+|favicon\.svg|\?lang=en)$/;

visit('only files of the page are fetched', { start: false }, async (page) => {
  const addresses = addressesOf(page);
  await page.goto(`${site.url}?lang=en`);
  await ready(page);
  const person = new Person(page, 'en');
  await interview(person, cases.passing);
  await person.goTo('result');
  await openAll(page);
  for (const language of languages) await person.speak(language);
  assert.ok(addresses.length > 5);
  for (const address of addresses) assert.match(address.replace(site.url, ''), built);
});

visit('answers leave no trace: no cookie, no storage, no address', {}, async (page) => {
  const person = new Person(page, 'en');
  await interview(person, cases.passing);
  await person.goTo('result');
  const left = await page.evaluate(async () => ({
    cookie: document.cookie,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    history: history.state,
    name: window.name,
  }));
  assert.deepEqual(left, {
    cookie: '',
    local: 0,
    session: 0,
    databases: 0,
    caches: 0,
    history: null,
    name: '',
  });
  assert.deepEqual(await page.context().cookies(), []);
  assert.equal(page.url(), `${site.url}?lang=en#result`);
});

visit('the page works below any path', { start: false }, async (page) => {
  const below = await serve({ root, base: '/some/where/' });
  try {
    const addresses = addressesOf(page);
    await page.goto(`${below.url}?lang=kk`);
    await ready(page);
    const person = new Person(page, 'kk');
    await interview(person, cases.open);
    await person.goTo('result');
    await compareResult(page, engine.assess(cases.open), 'kk');
    for (const address of addresses) assert.ok(address.startsWith(below.url), address);
  } finally {
    await below.close();
  }
});

/** Rules 10: matching education, scientific degree, certificate; from 1, 3 and 10 years of work. */
const points = ['3', '4', '3', '2', '4', '6'];

/** The text without the engine: why, the points, the repeal, the Commission; in each language. */
async function readsWithoutEngine(page) {
  for (const language of languages) {
    const part = page.locator(`section[lang="${language}"]`);
    const text = await part.innerText();
    assert.ok(await part.isVisible());
    for (const id of ['fallback-why', 'fallback-script', 'intro-title', 'intro-work']) {
      assert.ok(text.includes(say(language, id)), `${language}: ${id}`);
    }
    assert.ok(text.includes(say(language, 'fallback-threshold', { count: 5 })));
    for (const number of ['503', '236']) assert.ok(text.includes(number));
    const shown = await part.getByRole('row').locator('td:nth-of-type(1)').allInnerTexts();
    assert.deepEqual(shown, points);
  }
}

visit(
  'without script the points are there',
  { start: false, javaScriptEnabled: false },
  async (page) => {
    await page.goto(site.url);
    await readsWithoutEngine(page);
  },
);

visit('where WebAssembly is refused, that is said', { start: false }, async (page, faults) => {
  const strict = policy.replace(" 'wasm-unsafe-eval'", '');
  await page.route(site.url, async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': strict };
    await route.fulfill({ response, headers });
  });
  await page.goto(site.url);
  await page.locator('html[data-failed]').waitFor();
  await readsWithoutEngine(page);
  assert.equal(await page.locator('html[data-ready]').count(), 0);
  const refused = faults.splice(0);
  assert.ok(
    refused.some((fault) => fault.includes('wasm')),
    refused.join('\n'),
  );
});

visit('where the engine does not arrive, that is said', { start: false }, async (page, faults) => {
  await page.route('**/*.wasm', (route) => route.abort());
  await page.goto(site.url);
  await page.locator('html[data-failed]').waitFor();
  await readsWithoutEngine(page);
  assert.ok(faults.splice(0).length > 0);
});
