// The page without network, and the coming of a newer version: whole, agreed to, never in between.
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { arriveWith } from './arriving.mjs';
import { breachesOf, colours, everything } from './axe.mjs';
import { languages, ready, root } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { kept, versionOf, visitOnce } from './published.mjs';
import { compareResult, openAll } from './result.mjs';
import { stay } from './stay.mjs';
import { longDate, say } from './words.mjs';

const note = (page) => page.getByTestId('offline-note');
const use = (page) => page.getByTestId('newer-use');
const says = (page, text) => note(page).filter({ hasText: text }).waitFor();

stay('the device keeps the page, every later part and the catalogue', async (page, site) => {
  await visitOnce(page, site);
  const built = readdirSync(`${root}/assets`).map((file) => `assets/${file}`);
  const held = (await kept(page)).filter((url) => url.startsWith('assets/'));
  assert.deepEqual(held, built.sort());
});

stay('after one visit everything works without a network', async (page, site) => {
  await visitOnce(page, site, 'kk');
  await site.close();
  await page.goto(`${site.url}?lang=kk`);
  await ready(page);
  const person = new Person(page, 'kk');
  await interview(person, cases.passing);
  await person.goTo('result');
  await compareResult(page, engine.assess(cases.passing), 'kk');
  await openAll(page);
  for (const language of languages) {
    await person.speak(language);
    await compareResult(page, engine.assess(cases.passing), language);
  }
});

stay('the copy is there in the first visit too', async (page, site) => {
  await visitOnce(page, site);
  await site.close();
  const person = new Person(page, 'en');
  await interview(person, cases.open);
  await person.goTo('result');
  await compareResult(page, engine.assess(cases.open), 'en');
});

for (const language of languages) {
  stay(`offline is said with the day of the rules: ${language}`, async (page, site) => {
    await visitOnce(page, site, language);
    assert.equal(await note(page).innerText(), '');
    await page.context().setOffline(true);
    try {
      const date = longDate('2023-06-30', language);
      await says(page, say(language, 'offline-now', { date }));
    } finally {
      await page.context().setOffline(false);
    }
    await page.waitForFunction(
      () => document.querySelector('[data-testid=offline-note]').innerText === '',
    );
  });
}

stay('a newer version is used when the person agrees, and replaces all', async (page, site) => {
  await visitOnce(page, site);
  const before = await kept(page);
  site.publish('2');
  await page.reload();
  await says(page, say('en', 'newer-here'));
  assert.equal(await versionOf(page), '1');
  assert.equal(await page.evaluate(() => document.activeElement.tagName), 'BODY');
  await Promise.all([page.waitForEvent('load'), use(page).click()]);
  await ready(page);
  assert.equal(await versionOf(page), '2');
  const after = await kept(page);
  assert.deepEqual(
    after.filter((url) => !before.includes(url)),
    ['index.html?__WB_REVISION__=2'],
  );
  assert.equal(after.length, before.length);
});

stay('in the middle of the interview nothing is offered', async (page, site, faults) => {
  page.on('dialog', (dialog) => faults.push(`asked: ${dialog.type()}`));
  await visitOnce(page, site);
  site.publish('2');
  await page.reload();
  await use(page).waitFor();
  const person = new Person(page, 'en');
  await person.choose('procedure-issue');
  await use(page).waitFor({ state: 'detached' });
  assert.equal(await note(page).innerText(), '');
  await person.goTo('result');
  await says(page, say('en', 'newer-brings'));
  await Promise.all([page.waitForEvent('load'), use(page).click()]);
  await ready(page);
  assert.equal(await versionOf(page), '2');
});

/** Without motion no colour is caught on its way to another. */
const still = { reducedMotion: 'reduce' };

stay(
  'what is offered is within reach of everybody, light or dark',
  async (page, site) => {
    await visitOnce(page, site, 'kk');
    site.publish('2');
    await page.reload();
    await use(page).waitFor();
    assert.deepEqual(await breachesOf(page, everything), []);
    await page.emulateMedia({ colorScheme: 'dark' });
    assert.deepEqual(await breachesOf(page, colours), []);
    const { height } = await use(page).boundingBox();
    assert.ok(height >= 44);
  },
  still,
);

stay('who does not want it now keeps the old version', async (page, site) => {
  await visitOnce(page, site);
  site.publish('2');
  await page.reload();
  await page.getByTestId('newer-not-now').click();
  await use(page).waitFor({ state: 'detached' });
  await page.reload();
  await ready(page);
  assert.equal(await versionOf(page), '1');
  await use(page).waitFor();
});

stay('another open tab keeps the old version until it is closed', async (page, site) => {
  await visitOnce(page, site);
  const other = await page.context().newPage();
  await other.goto(`${site.url}?lang=ru`);
  await ready(other);
  site.publish('2');
  await page.reload();
  await use(page).click();
  await says(page, say('en', 'newer-others'));
  await other.close();
  await Promise.all([page.waitForEvent('load'), use(page).click()]);
  await ready(page);
  assert.equal(await versionOf(page), '2');
});

stay('a version that did not come whole changes nothing', async (page, site) => {
  await visitOnce(page, site);
  const before = await kept(page);
  site.publish('2', ['assets/missing.js']);
  const ended = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((come) => registration.addEventListener('updatefound', come));
    await registration.update().catch(() => {});
    await found;
    const coming = registration.installing;
    if (coming && coming.state !== 'redundant') {
      await new Promise((settled) => coming.addEventListener('statechange', settled));
    }
    return { waiting: Boolean(registration.waiting), active: registration.active.state };
  });
  assert.deepEqual(ended, { waiting: false, active: 'activated' });
  for (const url of before) assert.ok((await kept(page)).includes(url), url);
  await site.close();
  await page.reload();
  await ready(page);
  assert.equal(await versionOf(page), '1');
});

stay('a page in a frame keeps nothing', async (page, site) => {
  const around = new URL('around.html', site.url).href;
  await page.route(around, (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: '<title>Portal</title><iframe src="./?lang=en">',
    }),
  );
  await page.goto(around);
  await page.frameLocator('iframe').locator('html[data-ready]').waitFor();
  await page.waitForLoadState('networkidle');
  const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  assert.deepEqual([workers.length, await kept(page)], [0, []]);
});

const hindrances = {
  'the worker cannot be had': (site) => site.remove('worker.js'),
  'the worker is refused': (site) => site.put('worker.js', 'throw new Error("no")'),
};

for (const [name, hinder] of Object.entries(hindrances)) {
  stay(`the page works where ${name}`, async (page, site, faults) => {
    hinder(site);
    const refused = page.waitForEvent('requestfinished', (request) =>
      request.url().includes('/offline-'),
    );
    await page.goto(`${site.url}?lang=en`);
    await ready(page);
    await refused;
    const person = new Person(page, 'en');
    await arriveWith(page, cases.open);
    await person.goTo('result');
    await compareResult(page, engine.assess(cases.open), 'en');
    // The browser itself writes down that the file is missing.
    assert.ok(faults.splice(0).every((fault) => fault.includes('(404)')));
  });
}

stay('who saves data gets no copy', async (page, site) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(`${site.url}?lang=en`);
  await ready(page);
  await page.waitForLoadState('networkidle');
  const workers = await page.evaluate(() => navigator.serviceWorker.getRegistrations());
  assert.deepEqual([workers.length, await kept(page)], [0, []]);
});

stay('the page can be installed, in the language it speaks', async (page, site) => {
  await visitOnce(page, site);
  const devtools = await page.context().newCDPSession(page);
  const person = new Person(page, 'en');
  for (const language of languages) {
    await person.speak(language);
    await page.locator(`link[rel=manifest][href="manifest.${language}.webmanifest"]`).waitFor({
      state: 'attached',
    });
    const { url, errors, data } = await devtools.send('Page.getAppManifest');
    assert.equal(url, new URL(`manifest.${language}.webmanifest`, site.url).href);
    assert.deepEqual(errors, []);
    const manifest = JSON.parse(data);
    assert.equal(manifest.lang, language);
    assert.equal(manifest.name, say(language, 'app-name'));
    const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
    const own = installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito');
    assert.deepEqual(own, []);
  }
});
