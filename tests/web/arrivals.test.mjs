// What comes from outside: links, files, saved answers, the query; opened, asked about, or refused.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { card } from './arriving.mjs';
import { languages, ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answered, givenFile, openFile, reviewed } from './keeping.mjs';
import { Person, titleOf } from './person.mjs';

const given = (name) =>
  readFileSync(new URL(`links/1-${name}.txt`, import.meta.url), 'utf8').split('\n')[0];
const fragment = (name) => new URL(given(name)).hash;

async function arrive(page, lang, rest) {
  await page.goto('about:blank');
  await page.goto(`${site.url}?lang=${lang}${rest}`);
  await ready(page);
}

for (const lang of languages) {
  visit(
    `${lang}: an old link says which answers are no longer known`,
    { start: false },
    async (page) => {
      await arrive(page, lang, fragment('no-longer-known'));
      const told = await card(page, 'opened');
      const items = await told.getByTestId('arrival-item').allInnerTexts();
      assert.equal(items.length, 4);
      for (const id of ['south_kazakhstan', 'health/barber-surgeon', 'work_book', 'true']) {
        assert.ok(
          items.some((item) => item.endsWith(`: ${id}`)),
          id,
        );
      }
      const person = new Person(page, lang);
      await person.press('arrival-close');
      await told.waitFor({ state: 'detached' });
      assert.equal(await person.view(), 'review');
    },
  );

  visit(
    `${lang}: a link that was cut says so, and changes nothing`,
    { start: false },
    async (page) => {
      await arrive(page, lang, fragment('everything').slice(0, -5));
      const person = new Person(page, lang);
      const told = await card(page, 'refused');
      assert.ok((await told.innerText()).includes(person.say('refused-broken')));
      assert.equal(new URL(page.url()).hash, '#procedure');
      assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
      await person.press('arrival-close');
      assert.equal(await person.view(), 'procedure');
    },
  );
}

visit('a link that comes while there are answers asks first', {}, async (page) => {
  const person = new Person(page, 'en');
  await person.choose('procedure-extend');
  await person.goTo('review');
  const answers = await reviewed(page);
  await person.goTo('result');
  await page.evaluate((hash) => (location.hash = hash), fragment('everything'));
  const told = await card(page, 'ask');
  assert.equal(await told.evaluate((element) => element.contains(document.activeElement)), true);
  assert.equal(new URL(page.url()).hash, '#result');
  await person.press('ask-keep');
  await told.waitFor({ state: 'detached' });
  await person.goTo('review');
  assert.deepEqual(await reviewed(page), answers);

  await page.evaluate((hash) => (location.hash = hash), fragment('everything'));
  await card(page, 'ask');
  await person.press('ask-open');
  await card(page, 'opened');
  assert.notDeepEqual(await reviewed(page), answers);
});

const spoilt = [
  ['no JSON', () => '{"schema": ', 'refused-invalid_json', null],
  ['another file', () => '{"name": "anyqtama-page", "schema": "x"}', 'refused-not_ours', '/schema'],
  ['no object', () => '[1, 2]', 'refused-unknown', null],
  ['a later version', (text) => text.replace('schema:1:', 'schema:2:'), 'refused-newer', '/schema'],
  ['an unknown key', (text) => text.replace('"engine"', '"motor"'), 'refused-unknown', '/motor'],
  [
    'a number for a day',
    (text) => text.replace('"2022-05-04"', '20220504'),
    'refused-unknown',
    '/request/as_of',
  ],
  ['far too much', (text) => text + ' '.repeat(400_000), 'refused-too_large', null],
];

visit(
  'a file with anything unknown is refused with its place, and nothing is lost',
  {},
  async (page) => {
    const { person, answers } = await answered(page, 'en', cases.passing);
    const { text } = await givenFile(page, () => person.press('file-answers'));
    for (const [what, spoil, id, at] of spoilt) {
      await openFile(page, spoil(text));
      const told = await card(page, 'refused');
      const said = await told.innerText();
      assert.ok(said.includes(person.say(id)), `${what}: ${said}`);
      assert.ok(at === null || said.includes(at), `${what}: ${said}`);
      await person.press('arrival-close');
      await told.waitFor({ state: 'detached' });
    }
    await person.goTo('review');
    assert.deepEqual(await reviewed(page), answers);
  },
);

visit('a file can be dropped on the page', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  const { text } = await givenFile(page, () => person.press('file-answers'));
  const transfer = await page.evaluateHandle((content) => {
    const data = new DataTransfer();
    data.items.add(new File([content], 'answers.json', { type: 'application/json' }));
    return data;
  }, text);
  const place = page.locator('div[data-testid="keep-file"]');
  await place.dispatchEvent('dragover', { dataTransfer: transfer });
  await place.dispatchEvent('drop', { dataTransfer: transfer });
  await card(page, 'opened');
});

for (const lang of languages) {
  visit(
    `${lang}: the address fills in procedure, profession and day, and says so`,
    { start: false },
    async (page) => {
      await arrive(page, lang, '&procedure=issue&profession=health/oncologist&as-of=2022-05-04');
      const person = new Person(page, lang);
      const told = await card(page, 'opened');
      assert.equal(await told.getByTestId('arrival-item').count(), 3);
      assert.ok(await page.getByTestId('choice-procedure-issue').isChecked());
      await person.goTo('review');
      const rows = await reviewed(page);
      assert.ok(rows.includes(titleOf('health/oncologist', lang)));
    },
  );
}

visit(
  'what the address says wrongly is named, and personal answers are not taken',
  { start: false },
  async (page) => {
    await arrive(page, 'en', '&procedure=adopt&as-of=04.05.2022&academic_degree=scientific');
    const told = await card(page, 'opened');
    const items = await told.getByTestId('arrival-item').allInnerTexts();
    assert.deepEqual(items.map((item) => item.split(': ').at(-1)).sort(), ['04.05.2022', 'adopt']);
    assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
  },
);
