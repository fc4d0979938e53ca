// Tests words/annex.ts, and the annex on paper: what explains the result, each thing once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, visit } from './browser.mjs';
import { resultByLink } from './arriving.mjs';
import * as cases from './cases.mjs';
import { moduleOf } from './module.mjs';
import { wholeOnPaper } from './result.mjs';
import { data, engine, words } from './spoken.mjs';

const { annexView } = await moduleOf('words/annex.ts');
const { defects } = data('defects/kz-503-2020.json');
const law = data('rulebooks/kz-503-2020.json');

const nothingQuoted = { outcome: { readings: null }, deadlines: [] };

function annexOf(scope, request = cases.passing, result = nothingQuoted, notes = defects) {
  const { procedure = 'issue' } = request;
  const assessment = engine.assess(request);
  return annexView({ assessment, procedure, defects: notes, law, scope }, result, words.en);
}

const places = ({ texts }) => texts.map(({ citation }) => citation.provision);
const letters = ({ notes }) => notes.map(({ id }) => id);

test('the notes are those the result speaks of, each once, in the order of their letters', () => {
  const shown = letters(annexOf('whole'));
  assert.deepEqual(shown, [...new Set(shown)]);
  const order = defects.map(({ id }) => id);
  assert.deepEqual(
    shown,
    order.filter((id) => shown.includes(id)),
  );
  const replace = letters(annexOf('whole', { ...cases.procedures.replace, procedure: 'replace' }));
  assert.ok(replace.length > 3 && replace.length < shown.length, `${replace}`);
});

const concerns = [
  ['page', true],
  ['procedure:issue', true],
  ['procedure:extend', false],
  ['procedure:appeal', true], // complaints stand in every result
  ['criterion:experience', true],
  ['professions', true],
  ['professions:health/oncologist', true],
  ['professions:culture/center-director', false],
  ['document:work_record', true],
  ['document:certificate', false],
  ['deadline:decision', true],
  ['deadline:replacement', false],
  ['ground:threshold', true],
  ['open_question:education_points_add_up', true],
  ['open_question:band_edge', false],
  ['question:region', false],
];

for (const [concern, isShown] of concerns) {
  test(`a note on ${concern} ${isShown ? 'is' : 'is not'} in the annex of this result`, () => {
    const text = { en: 'text' };
    const [{ handling }] = defects;
    const only = [
      { id: 'Z', title: text, problem: text, treatment: text, handling, concerns: [concern] },
    ];
    assert.equal(
      letters(annexOf('whole', cases.open, nothingQuoted, only)).length,
      isShown ? 1 : 0,
    );
  });
}

test('the texts are what the page quotes; or all that is named, each once, in the order of the law', () => {
  const cite = (provision) => ({ citation: { act: 'kz-order-503', provision } });
  const quoting = {
    outcome: { readings: { quotes: [cite('Std 9(2)'), cite('Annex 2'), cite('Rules 10(1)')] } },
    deadlines: [{ terms: [{ cite: cite('Std 9(2)') }] }],
  };
  assert.deepEqual(places(annexOf('whole', cases.passing, quoting)), ['Rules 10(1)', 'Std 9(2)']);
  const all = places(annexOf('law', cases.passing, quoting));
  assert.deepEqual(all, [...new Set(all)]);
  for (const place of ['Rules 10(1)', 'Rules 10(2)', 'Std 8(1)', 'Rules 20', 'Rules 24(3)']) {
    assert.ok(all.includes(place), place);
  }
  assert.ok(all.indexOf('Rules 7') < all.indexOf('Rules 10(1)'), 'by number, not by letter');
  assert.ok(!all.some((place) => place.startsWith('Annex')), 'lists of many pages are not printed');
});

test('without the lists of the rulebook the texts are those of the result', () => {
  const assessment = engine.assess(cases.passing);
  const texts = (listed) => {
    const facts = { assessment, procedure: 'issue', defects: [], law: listed, scope: 'law' };
    return places(annexView(facts, nothingQuoted, words.en));
  };
  const none = { duties: [], termination: [], withdrawal: [], appeal_steps: [], time_limits: [] };
  assert.deepEqual(texts({ ...law, ...none, duties: [{ id: 'x' }] }), texts(null));
  assert.ok(texts(law).length > texts(null).length);
});

async function pagesOf(page) {
  await page.emulateMedia({ media: 'print' });
  const file = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  return file.match(/\/Type \/Page\b(?!s)/g).length;
}

/** Which notes the page counts anywhere, by letter, and how often each stands on paper. */
function notesOnPaper() {
  const titles = [...document.querySelectorAll('.text-note > p:first-child')];
  const letter = (title) => title.querySelector('.cite-print').textContent.trim();
  const seen = titles.filter((title) => title.checkVisibility()).map(letter);
  return { all: [...new Set(titles.map(letter))].sort(), seen: seen.sort() };
}

/** The choice stands on the screen only. */
async function choose(page, scope) {
  await page.emulateMedia({ media: 'screen' });
  await page.getByTestId('print-scope').selectOption(scope);
}

for (const lang of languages) {
  visit(
    `${lang}: the result takes at most five pages, and its annex follows`,
    { start: false },
    async (page) => {
      await resultByLink(page, lang, cases.open);
      await wholeOnPaper(page);
      await page.getByTestId('derived-sum').waitFor({ state: 'attached' });

      await page.emulateMedia({ media: 'print' });
      const { all, seen } = await page.evaluate(notesOnPaper);
      assert.ok(all.length > 10, `${all}`);
      assert.deepEqual(seen, all, 'every note once');
      const annex = page.getByTestId('print-annex');
      assert.match(await annex.getByTestId('derived-sum').innerText(), /3 \+ 4 \+ 0 \+ 0 = 7/);
      const quoted = () =>
        annex.getByTestId('quote').evaluateAll((all) => all.map((each) => each.dataset.provision));
      assert.deepEqual(await quoted(), ['Rules 10(1)', 'Rules 11', 'Std 3', 'Std 9(2)']);
      const withAnnex = await pagesOf(page);

      await choose(page, 'short');
      await annex.waitFor({ state: 'detached' });
      const alone = await pagesOf(page);
      assert.ok(alone <= 5, `${alone} pages`);
      assert.ok(withAnnex > alone && withAnnex <= 14, `${withAnnex} pages with the annex`);
      assert.ok(!(await page.getByTestId('part-appeal').isVisible()));
      assert.ok(await page.getByTestId('part-documents').isVisible());

      await choose(page, 'law');
      await annex.waitFor({ state: 'attached' });
      await wholeOnPaper(page);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.annex law-quote')].every((quote) =>
          quote.querySelector('blockquote'),
        ),
      );
      assert.ok((await quoted()).includes('Rules 20'));
      assert.ok((await pagesOf(page)) > withAnnex);
    },
  );
}
