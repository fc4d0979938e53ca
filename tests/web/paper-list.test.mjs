// <document-list> in a real browser: ticking, groups, focus, print.
import assert from 'node:assert/strict';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { Person } from './person.mjs';

async function atPapers(page, lang) {
  const person = new Person(page, lang);
  await person.choose('procedure-issue');
  await person.goTo('result');
  return { person, part: page.getByTestId('part-documents') };
}

for (const lang of languages) {
  visit(
    `${lang}: a ticked paper moves to what is there, and takes the focus along`,
    { lang },
    async (page) => {
      const { person, part } = await atPapers(page, lang);
      const progress = part.getByRole('status');
      const panel = page.getByTestId('case-panel');
      await panel.getByText(person.say('panel-papers', { count: 6 }), { exact: true }).waitFor();
      assert.equal(await progress.innerText(), person.say('papers-ready', { ready: 0, all: 6 }));
      const tick = part.getByRole('checkbox', { name: person.say('document-iin'), exact: true });
      await tick.focus();
      await page.keyboard.press('Space');
      await part.getByTestId('papers-have').getByTestId('document-iin').waitFor();
      assert.equal(await progress.innerText(), person.say('papers-ready', { ready: 1, all: 6 }));
      assert.ok(await tick.evaluate((box) => box === document.activeElement));
      assert.ok(await tick.isChecked());
      await panel.getByText(person.say('panel-papers', { count: 5 }), { exact: true }).waitFor();
      await page.keyboard.press('Space');
      await part.getByTestId('papers-have').waitFor({ state: 'detached' });
      assert.ok(!(await tick.isChecked()));
      assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
    },
  );
}

visit('the form of a paper is said in words, with its place in the law', {}, async (page) => {
  const { person, part } = await atPapers(page, 'en');
  const diploma = part.getByTestId('document-education_documents');
  for (const need of ['notarised_translation', 'recognition']) {
    const text = await diploma.getByTestId(`demand-${need}`).innerText();
    assert.ok(text.includes(person.say(`need-${need}.detail`)), text);
  }
  await diploma.getByRole('button', { name: /Standard, point 8/ }).click();
  await diploma.locator('blockquote').waitFor();
  assert.match(await diploma.locator('blockquote').innerText(), /recognition or nostrification/);
});

visit('on paper the boxes are characters', {}, async (page) => {
  const { part } = await atPapers(page, 'en');
  await part.getByTestId('tick-iin').check();
  await page.emulateMedia({ media: 'print' });
  const marks = part.locator('document-list .tick-print:visible');
  assert.deepEqual(await marks.allInnerTexts(), ['☐', '☐', '☐', '☐', '☐', '☐', '☑']);
  assert.equal(await part.locator('input:visible').count(), 0);
});
