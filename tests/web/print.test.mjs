// The result on paper: with the button or without, unfolded, dated, and in two languages.
import assert from 'node:assert/strict';
import { arriveWith } from './arriving.mjs';
import { languages, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { engine, Person } from './person.mjs';
import { wholeOnPaper } from './result.mjs';
import { longDate, say } from './words.mjs';

async function atResult(page, language, request = cases.passing) {
  const person = new Person(page, language);
  await arriveWith(page, request);
  await person.goTo('result');
  await wholeOnPaper(page);
  return person;
}

/** What stands on paper. */
async function onPaper(page, selector = 'body') {
  await page.emulateMedia({ media: 'print' });
  return (await page.locator(selector).innerText()).replaceAll('\u00a0', ' ');
}

/** How many parts of folds there are that nobody sees; the calculation, and notes, stand in the annex. */
function hiddenInFolds() {
  const folds = [...document.querySelectorAll('main details:not(.take-away *)')];
  const parts = folds
    .filter((fold) => fold.checkVisibility() && !fold.matches('.notes'))
    .flatMap((fold) => [...fold.children])
    .filter((part) => !part.matches('[name="derivation"]'));
  return parts.filter((part) => part.textContent.trim() && !part.checkVisibility()).length;
}

const plain = (text) => text.replace(/\s+/g, ' ');
const others = { en: 'ru', ru: 'kk', kk: 'ru' };

for (const lang of languages) {
  visit(
    `${lang}: paper says what it is, of which day, and where it is from`,
    { lang },
    async (page) => {
      await atResult(page, lang);
      assert.ok(!(await page.getByTestId('print-head').isVisible()), 'not on the screen');
      const text = plain(await onPaper(page));
      const decides = say(lang, 'result-decides-issue');
      assert.ok(text.includes(say(lang, 'paper-no-decision', { decides })));
      for (const part of [
        '503',
        '236',
        longDate('2023-07-01', lang),
        longDate('2023-06-30', lang),
      ]) {
        assert.ok(text.includes(part), part);
      }
      const head = await page.getByTestId('print-head').innerText();
      assert.ok(head.includes(`${site.url}?lang=${lang}`));
      assert.ok(!head.includes('#'), 'the address holds the language only');
      assert.match(head, /20\d\d.*\d\d:\d\d/s, 'the day and the hour of printing');
      const answers = await page.getByTestId('print-answers').innerText();
      const { professions } = engine.describe();
      const { title } = professions.find(({ id }) => id === cases.passing.answers.profession);
      assert.ok(answers.includes(title[lang]));
    },
  );

  visit(
    `${lang}: on paper nothing is folded, and nothing is there to press`,
    { lang },
    async (page) => {
      await atResult(page, lang);
      assert.ok((await page.evaluate(hiddenInFolds)) > 3);
      await page.emulateMedia({ media: 'print' });
      assert.equal(await page.evaluate(hiddenInFolds), 0);
      for (const part of ['plan-ready-by', 'compare-changed', 'compare-not_known']) {
        assert.ok(await page.getByTestId(part).isVisible(), part);
      }
      for (const hidden of ['button', 'nav', '.site', '.take-away', 'case-panel']) {
        for (const each of await page.locator(hidden).all())
          assert.ok(!(await each.isVisible()), hidden);
      }
    },
  );

  visit(`${lang}: the same facts stand beside in the other language`, { lang }, async (page) => {
    const other = others[lang];
    await atResult(page, lang);
    assert.equal(await page.getByTestId('print-sheet').count(), 0);
    await page.getByTestId('print-beside').selectOption(other);
    await page.getByTestId('print-sheet').waitFor({ state: 'attached' });
    const sheet = page.getByTestId('print-sheet');
    assert.ok(!(await sheet.isVisible()), 'not on the screen');
    await page.emulateMedia({ media: 'print' });
    assert.ok(await sheet.isVisible());
    const columns = await sheet.evaluate((table) =>
      [0, 1].map((side) => [...table.rows].map((row) => row.cells[side].innerText)),
    );
    const reply = engine.assess(cases.passing);
    for (const [side, language] of [lang, other].entries()) {
      const text = plain(columns[side].join('\n').replaceAll('\u00a0', ' '));
      assert.ok(
        columns[side].every((cell) => cell.trim()),
        'no line stands alone',
      );
      assert.ok(text.includes(say(language, `outcome-${reply.outcome}`)));
      for (const { id, due } of reply.deadlines) {
        assert.ok(text.includes(say(language, `deadline-${id}`)), id);
        if (due) assert.ok(text.includes(longDate(due, language)), due);
      }
      for (const { id } of reply.documents) {
        assert.ok(text.includes(say(language, `document-${id}`)), id);
      }
      const boxes = columns[side].filter((cell) => /^[☐☑] /.test(cell));
      assert.equal(boxes.length, reply.documents.length);
    }
    const ticked = columns[0].filter((cell) => cell.startsWith('☑ '));
    assert.equal(ticked.length, cases.passing.answers.documents.length);
  });
}

/** What comes out of the printer: its pages, and the size of the first in points. */
async function printed(page) {
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const [, ...box] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(file).map(Number);
  return { pages: file.match(/\/Type \/Page\b(?!s)/g).length, box };
}

visit('paper is A4, and a second language takes more of it', {}, async (page) => {
  await atResult(page, 'en');
  const alone = await printed(page);
  assert.deepEqual(alone.box.map(Math.round), [595, 842]);
  assert.ok(alone.pages >= 4, `${alone.pages} pages`);
  await page.getByTestId('print-beside').selectOption('ru');
  await page.getByTestId('print-sheet').waitFor({ state: 'attached' });
  assert.ok((await printed(page)).pages > alone.pages);
});

const folds = () => document.querySelectorAll('result-page details:not([open])').length;

visit('who prints without the button has every fold opened, and closed again', {}, async (page) => {
  await atResult(page, 'en');
  const before = await page.evaluate(folds);
  assert.ok(before > 3);
  const during = page.evaluate(
    (count) =>
      new Promise((resolve) =>
        addEventListener('beforeprint', () => resolve(document.querySelectorAll(count).length)),
      ),
    'result-page details:not([open])',
  );
  await page.pdf();
  assert.equal(await during, 0);
  assert.equal(await page.evaluate(folds), before);
});

visit('the button opens the print window', {}, async (page) => {
  await atResult(page, 'en');
  const asked = page.evaluate(
    () => new Promise((resolve) => addEventListener('beforeprint', () => resolve(true))),
  );
  await page.getByTestId('print').click();
  assert.ok(await asked);
});

visit('boxes and links are letters on paper', {}, async (page) => {
  await atResult(page, 'en');
  await page.emulateMedia({ media: 'print' });
  const boxes = await page
    .locator('document-list input')
    .evaluateAll((inputs) =>
      inputs.map((box) => [box.checked, getComputedStyle(box, '::before').content]),
    );
  assert.ok(boxes.length > 3);
  for (const [checked, letter] of boxes) assert.equal(letter, checked ? '"☑"' : '"☐"');
  const [link] = await page.locator('#part-successor li a[href^="http"]').all();
  const written = await link.evaluate((each) => getComputedStyle(each, '::after').content);
  assert.ok(written.includes(await link.getAttribute('href')), written);
});

visit(
  'text on paper is 10.5 point, and dark on white also where the screen is dark',
  { colorScheme: 'dark' },
  async (page) => {
    await atResult(page, 'en');
    await page.emulateMedia({ media: 'print' });
    const look = await page
      .locator('[data-testid="outcome"] > p')
      .last()
      .evaluate((each) => {
        const { fontSize, color } = getComputedStyle(each);
        return { fontSize, color };
      });
    assert.deepEqual(look, { fontSize: '14px', color: 'rgb(0, 0, 0)' });
  },
);

visit(
  'where the second language cannot be had, that is said, and printing goes on',
  {},
  async (page, faults) => {
    await atResult(page, 'en');
    const words = '**/{law,page,result,paper,take-away}-*.js';
    await page.route(words, (route) => route.abort());
    await page.getByTestId('print-beside').selectOption('kk');
    await page.getByText(say('en', 'paper-failed')).waitFor();
    assert.equal(await page.getByTestId('print-beside').inputValue(), '');
    assert.ok(await page.getByTestId('print').isEnabled());
    await page.unroute(words);
    await page.getByTestId('print-beside').selectOption('kk');
    await page.getByTestId('print-sheet').waitFor({ state: 'attached' });
    assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
  },
);
