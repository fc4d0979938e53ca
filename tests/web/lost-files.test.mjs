// Files that do not come, come late, come in halves or of another version: said plainly, tried again, nothing typed lost.
import assert from 'node:assert/strict';
import { arriveWith, bring, card } from './arriving.mjs';
import { ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answer } from './interview.mjs';
import { reviewed } from './keeping.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';
import { say } from './words.mjs';
import { saysWhy } from './start.mjs';
import { settled } from './views.mjs';
import { panel, personAsked, searchOf } from './searching.mjs';

/** Files of that name, whatever their content. */
const fileOf = (name) => new RegExp(`/${name}-[\\w-]{8}\\.js$`);

/** Where it is said that a part did not come; what a fold hides is said when it is opened. */
const unavailable = (page) => page.getByTestId('unavailable').filter({ visible: true });

/** Presses "Try again" until every part of the view is there. */
async function mended(page, person) {
  await settled(page);
  while (await unavailable(page).count()) {
    // A part may come by itself in between, for another question wants it too.
    const again = page.getByRole('button', { name: person.say('part-again') });
    await again.evaluateAll(([button]) => button?.click());
    await settled(page);
  }
}

/** The same until the part with that hook is there. */
async function comes(page, person, hook) {
  const part = page.getByTestId(hook).first();
  do {
    await part.or(unavailable(page)).first().waitFor();
    await mended(page, person);
  } while (!(await part.count()));
}

visit(
  'every file is lost once on its way, and the check is done all the same',
  {},
  async (page, faults) => {
    const lost = new Set();
    await page.route('**/assets/*', (route) => {
      const name = route.request().url().split('/').at(-1);
      if (lost.has(name)) return route.continue();
      lost.add(name);
      return route.abort();
    });
    const person = new Person(page, 'en');
    const goOn = async () => {
      await person.press('continue');
      await mended(page, person);
      return person.view();
    };
    for (let step = 'procedure'; step !== 'review'; step = await goOn()) {
      await answer(person, step, cases.passing);
      if (step === 'documents') await mended(page, person);
    }
    await page.getByRole('link', { name: person.say('view-result'), exact: true }).click();
    await mended(page, person);
    await compareResult(page, engine.assess(cases.passing), 'en');
    for (const [fold, hook] of [
      ['opened-plan', 'plan-ready-by'],
      ['opened-editions', 'edition-kz-236-2023'],
    ]) {
      await page.getByTestId(fold).evaluate((folded) => (folded.open = true));
      await comes(page, person, hook);
    }
    await comes(page, person, 'application');
    await page.getByTestId('application').evaluate((folded) => (folded.open = true));
    await comes(page, person, 'draft-name');
    await page.getByTestId('compare').click();
    await comes(page, person, 'variant-own');
    await person.goTo('questions');
    await page.getByTestId('why-ask').click();
    await comes(page, person, 'why');
    await page.getByTestId('to-sheet').click();
    await comes(page, person, 'sheet');
    const parts =
      'experience profession outcome take-away paper application plan editions what-if why sheet';
    for (const part of parts.split(' '))
      assert.ok(
        [...lost].some((name) => name.startsWith(`${part}-`)),
        part,
      );
    assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
  },
);

visit('a language that does not come is said, and can be had later', {}, async (page, faults) => {
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  const answers = await reviewed(page);
  await person.goTo('result');
  await page.route(fileOf('law'), (route) => route.abort());
  await page.getByRole('button', { name: 'Русский', exact: true }).click();
  const said = page.getByRole('alert').filter({ hasText: person.say('part-missing') });
  await said.waitFor();
  assert.equal(await page.locator('html').getAttribute('lang'), 'en');
  await page.unroute(fileOf('law'));
  await person.speak('ru');
  assert.equal(await page.getByRole('alert').count(), 0);
  await compareResult(page, engine.assess(cases.passing), 'ru');
  await person.speak('en');
  await person.goTo('review');
  assert.deepEqual(await reviewed(page), answers);
  assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
});

visit('what makes a link or a code may come later', {}, async (page, faults) => {
  const person = new Person(page, 'en');
  await person.goTo('result');
  const said = page.getByTestId('keep-said').filter({ hasText: person.say('part-missing') });
  for (const [file, deed, there] of [
    ['link', 'link-make', () => page.locator('#share-link')],
    ['qr-code', 'link-code', () => page.getByTestId('code')],
  ]) {
    await page.route(`**/${file}-*.js`, (route) => route.abort());
    await person.press(deed);
    await said.waitFor();
    await page.unroute(`**/${file}-*.js`);
    await person.press(deed);
    await there().waitFor();
  }
  assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
});

const types = { js: 'text/javascript', wasm: 'application/wasm', bin: 'application/octet-stream' };
const instead = (route, body) =>
  route.fulfill({ contentType: types[route.request().url().split('.').at(-1)], body });

async function half(route) {
  const bytes = await (await route.fetch()).body();
  await instead(route, bytes.subarray(0, bytes.length >> 1));
}

/** A module that wants `a.zz` of the code around it, which an older one does not have. */
const newerEngine = Buffer.from(
  '0061736d 01000000 0104016000 00 0208010161027a7a0000'.replaceAll(' ', ''),
  'hex',
);

/** What may come in the place of a file. */
const damages = {
  half,
  nothing: (route) => instead(route, ''),
  gone: (route) => route.fulfill({ status: 404, body: 'Not found' }),
  'a page to log in': (route) => route.fulfill({ contentType: 'text/html', body: '<p>Log in</p>' }),
  /** A whole file of another version has not what is asked of it. */
  another(route) {
    const isEngine = route.request().url().endsWith('.wasm');
    return instead(route, isEngine ? newerEngine : 'export const other = 1;');
  },
};

const starting = { page: fileOf('page'), words: fileOf('law'), engine: /\.wasm$/ };

for (const [file, files] of Object.entries(starting)) {
  visit(
    `the ${file} does not come whole: that is said, and it can be tried again`,
    { start: false },
    async (page, faults) => {
      for (const damage of Object.values(damages)) {
        await page.route(files, damage);
        await page.goto('about:blank');
        await page.goto(`${site.url}?lang=en`);
        await saysWhy(page);
        await page.unroute(files);
      }
      await page.getByRole('link', { name: say('ru', 'fallback-again') }).click();
      await page.locator('html[lang="ru"][data-ready]').waitFor();
      assert.notEqual(faults.splice(0).length, 0);
    },
  );
}

for (const [what, damage] of Object.entries(damages)) {
  visit(
    `of a later part comes ${what}: the page is loaded again, with the answers`,
    {},
    async (page, faults) => {
      page.on('dialog', (dialog) => faults.push(`asked: ${dialog.type()}`));
      const person = new Person(page, 'en');
      await page.route(fileOf('outcome'), damage);
      await bring(page, cases.passing);
      await unavailable(page).waitFor();
      await person.press('part-again');
      await unavailable(page).waitFor();
      // Not before: what was asked for again may still be on its way, and would come whole.
      page.once('domcontentloaded', () => page.unroute(fileOf('outcome')));
      await Promise.all([page.waitForEvent('load'), person.press('part-reload')]);
      await ready(page);
      await card(page, 'opened');
      await person.goTo('result');
      await compareResult(page, engine.assess(cases.passing), 'en');
      assert.ok(faults.splice(0).every((fault) => !fault.startsWith('asked')));
    },
  );
}

/** The same names under the head of a later form. */
async function laterForm(route) {
  const bytes = await (await route.fetch()).body();
  const form = bytes.subarray(0, bytes.indexOf('\n'));
  assert.equal(form.toString(), 'anyqtama catalogue 1');
  form[form.length - 1] += 1;
  await instead(route, bytes);
}

for (const [what, damage] of Object.entries({ half, 'a later form of': laterForm })) {
  visit(`${what} the catalogue is done without, and asked for again`, {}, async (page) => {
    const person = await personAsked(page, 'en');
    await page.route('**/*.bin', damage);
    await searchOf(person).fill('veterinarian');
    await page
      .getByTestId('profession-note')
      .filter({ hasText: person.say('profession-names-missing') })
      .waitFor();
    await page.unroute('**/*.bin');
    await searchOf(person).blur();
    await searchOf(person).focus();
    await panel(page).waitFor();
  });
}

visit('a text of the law that does not come is missed aloud', {}, async (page, faults) => {
  await page.route('**/kz-236-*.js', (route) => route.abort());
  const person = new Person(page, 'en');
  await person.goTo('result');
  await unavailable(page).waitFor();
  assert.equal(await page.getByTestId('part-successor').count(), 0);
  await page.unroute('**/kz-236-*.js');
  await person.press('part-again');
  await page.getByTestId('part-successor').waitFor();
  assert.equal(await unavailable(page).count(), 0);
  assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
});
