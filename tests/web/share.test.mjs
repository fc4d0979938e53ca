// Save and share: a link with its code, files, and the same result again.
import assert from 'node:assert/strict';
import { execSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { snippetsOf } from '../snippets.mjs';
import { card } from './arriving.mjs';
import { languages, ready, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { eventually } from './eventually.mjs';
import { answered, givenFile, link, openFile, reviewed } from './keeping.mjs';
import { engine, Person } from './person.mjs';
import { codeText } from './qr.mjs';
import { validator } from '../data/validate.mjs';
import { schemas } from '../data/read.mjs';

const validate = validator(schemas);
const hashOf = (address) => new URL(address).hash;

for (const lang of languages) {
  visit(
    `${lang}: a link restores every answer, and leaves the address at once`,
    { lang },
    async (page) => {
      const { person, answers } = await answered(page, lang, cases.passing);
      const address = await link(page, person);
      assert.match(hashOf(address), /^#case=1\.[\w-]+$/);
      const other = await page.context().newPage();
      await other.goto(address);
      await ready(other);
      await card(other, 'opened');
      assert.equal(await new Person(other, lang).view(), 'review');
      assert.deepEqual(await reviewed(other), answers);
      assert.equal(hashOf(other.url()), '#review');
      await other.close();
    },
  );
}

visit(
  'a link is copied, and that is said',
  { permissions: ['clipboard-read', 'clipboard-write'] },
  async (page) => {
    const { person } = await answered(page, 'en', cases.passing);
    const address = await link(page, person);
    await person.press('link-copy');
    await page.getByText(person.say('link-copied')).waitFor();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), address);
  },
);

visit('where copying is not allowed the link is there to be copied by hand', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
  });
  const address = await link(page, person);
  await person.press('link-copy');
  await page.getByText(person.say('link-not-copied')).waitFor();
  assert.equal(await page.evaluate(() => getSelection().toString()), address);
});

visit('the code says the link, and follows the answers', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  const before = await link(page, person);
  await person.press('link-code');
  const code = page.getByRole('img', { name: person.say('link-code-name') });
  assert.equal(await codeText(code), before);
  const paper = page.getByRole('checkbox', { name: person.say('document-work_record') });
  await paper.check();
  const field = page.getByRole('textbox', { name: person.say('link-label') });
  await page.waitForFunction((old) => document.querySelector('#share-link').value !== old, before);
  await eventually(page, async () =>
    assert.equal(await codeText(code), await field.inputValue(), 'the code follows the link'),
  );
});

visit('a link too long for a code says so, and opens all the same', {}, async (page) => {
  const periods = Array.from({ length: 150 }, (_, index) => ({
    from: `${1950 + (index % 70)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
    to: `${1951 + (index % 70)}-${String(1 + ((index * 7) % 12)).padStart(2, '0')}-${String(1 + ((index * 5) % 28)).padStart(2, '0')}`,
  }));
  const file = {
    schema: 'urn:anyqtama:schema:1:case-file',
    saved: '2022-05-04T10:00',
    edition: 'kz-503-2020',
    data: `sha256:${'0'.repeat(64)}`,
    engine: '0.1.0',
    request: { as_of: '2022-05-04', procedure: 'issue', answers: { experience: { periods } } },
  };
  const person = new Person(page, 'en');
  await person.goTo('result');
  await openFile(page, JSON.stringify(file));
  await card(page, 'opened');
  await person.goTo('result');
  const address = await link(page, person);
  await person.press('link-code');
  await page.getByTestId('code-too-long').waitFor();
  await page.goto('about:blank');
  await page.goto(address);
  await card(page, 'opened');
  const read = (await page.getByTestId('review-experience').innerText()).split('\n');
  assert.ok(read.length > 150);
});

/** As data/README.md tells to compute it. */
const dataHash = () => {
  const { text } = snippetsOf('data/README.md').find(({ language }) => language === 'sh');
  const cwd = fileURLToPath(new URL('../..', import.meta.url));
  return `sha256:${execSync(text, { cwd, encoding: 'utf8' }).slice(0, 64)}`;
};

visit(
  'files have the form of their schemas, and name edition, data and engine',
  {},
  async (page) => {
    const { person } = await answered(page, 'en', cases.passing);
    for (const kind of ['answers', 'result']) {
      const { name, text } = await givenFile(page, () => person.press(`file-${kind}`));
      assert.match(name, new RegExp(`^anyqtama-${kind}-\\d{4}-\\d\\d-\\d\\d\\.json$`));
      const file = JSON.parse(text);
      assert.deepEqual(validate(kind === 'answers' ? 'case-file' : 'result-file', file), []);
      assert.equal(file.edition, 'kz-503-2020');
      assert.equal(file.data, dataHash());
      assert.equal(file.engine, engine.describe().version);
      if (kind === 'result') assert.deepEqual(file.reply, engine.assess(file.request));
    }
  },
);

visit('the button to open a file leads to the files of the device', {}, async (page) => {
  const person = new Person(page, 'en');
  await person.goTo('result');
  const choosing = page.waitForEvent('filechooser');
  await page.getByText(person.say('file-open'), { exact: true }).click();
  assert.equal(await (await choosing).element().getAttribute('id'), 'keep-file');
});

visit('what is half typed comes back from a file', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  await person.goTo('review');
  await person.change('filing');
  await person.field('filed-date-label').fill('30.02.');
  await person.goTo('result');
  const { text } = await givenFile(page, () => person.press('file-answers'));
  assert.deepEqual(validate('case-file', JSON.parse(text)), []);
  await page.reload();
  await ready(page);
  await page.getByTestId('open-saved').click();
  await card(page, 'wanted');
  await openFile(page, text, 'arrival-file');
  await card(page, 'opened');
  assert.ok((await page.getByTestId('review-filing').innerText()).includes('30.02.'));
});

for (const lang of languages) {
  visit(`${lang}: a saved result is the same when checked again`, { lang }, async (page) => {
    const { person } = await answered(page, lang, cases.open);
    const { text } = await givenFile(page, () => person.press('file-result'));
    await openFile(page, text);
    const checked = page.getByTestId('recheck');
    await checked.waitFor();
    assert.equal(await checked.getAttribute('data-same'), 'true');
    assert.ok((await checked.innerText()).includes(person.say('recheck-same')));
    assert.equal(await checked.getByRole('definition').count(), 0);
    // The same file again, but for the minute it was made in.
    const again = await givenFile(page, () => person.press('file-result'));
    const { saved: _, ...then } = JSON.parse(text);
    const { saved: __, ...now } = JSON.parse(again.text);
    assert.equal(JSON.stringify(now), JSON.stringify(then));
  });
}

visit('what has changed since is told line by line', {}, async (page) => {
  const { person } = await answered(page, 'en', cases.passing);
  const { text } = await givenFile(page, () => person.press('file-result'));
  const file = JSON.parse(text);
  file.data = `sha256:${'0'.repeat(64)}`;
  file.reply.outcome = 'open_question';
  file.reply.score.lines[0].strict = 2;
  file.reply.documents.find(({ id }) => id === 'iin').status = 'missing';
  file.reply.deadlines.find(({ id }) => id === 'decision').due = '2022-05-13';
  await openFile(page, JSON.stringify(file));
  const checked = page.getByTestId('recheck');
  await checked.waitFor();
  const row = async (id) =>
    (await checked.getByTestId(`recheck-${id}`).getByRole('definition').allInnerTexts()).map(
      (cell) => cell.trim().replace(/^(Then|Now): /, ''),
    );
  assert.deepEqual(await row('outcome'), [
    person.say('outcome-open_question'),
    person.say('outcome-no_ground_found'),
  ]);
  assert.deepEqual(await row('higher_education'), [
    person.say('recheck-both', { strict: 2, lenient: 3 }),
    '3',
  ]);
  assert.deepEqual(await row('iin'), [
    person.say('document_status-missing'),
    person.say('document_status-have'),
  ]);
  assert.deepEqual(await row('decision'), ['Friday, 13 May 2022', 'Monday, 16 May 2022']);
  const said = await checked.innerText();
  assert.ok(
    said.includes(person.say('recheck-data-changed')) &&
      !said.includes(person.say('recheck-others')),
  );
  // Another answer: then is not now any more.
  await page.getByTestId('tick-work_record').check();
  await checked.waitFor({ state: 'detached' });
});

visit(
  'a journey with saving, sharing and opening asks no one but the page’s own files',
  {},
  async (page) => {
    const { person, answers } = await answered(page, 'en', cases.passing);
    const address = await link(page, person);
    await person.press('link-code');
    await page.getByTestId('code').waitFor();
    const { text } = await givenFile(page, () => person.press('file-result'));
    await person.press('device-save');
    await page.getByTestId('device-saved').waitFor();
    await openFile(page, text);
    await page.getByTestId('recheck').waitFor();
    const asked = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto('about:blank');
    await page.goto(address);
    await card(page, 'opened');
    assert.deepEqual(await reviewed(page), answers);
    assert.ok(asked.length > 5 && asked.every((url) => !url.split('#')[0].includes('case=')));
    await page.evaluate(() => localStorage.clear());
    assert.deepEqual(await page.context().cookies(), []);
  },
);
