// The results of every line of the list × every outcome × three languages, against the texts that are kept.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { languages, visit } from './browser.mjs';
import { resultByLink } from './arriving.mjs';
import {
  fileOf,
  goldenOf,
  lines,
  people,
  peopleText,
  requestOfPerson,
  resultOf,
} from './golden.mjs';
import { wholeOnPaper } from './result.mjs';
import { engine } from './spoken.mjs';

const reports = fileURLToPath(new URL('../../build/reports/golden/', import.meta.url));

/** How a kept file and what is said now differ, as git tells it; empty where they are the same. */
function difference(language) {
  const said = goldenOf(language);
  if (readFileSync(fileOf(language), 'utf8') === said) return '';
  mkdirSync(reports, { recursive: true });
  const now = `${reports}${language}.txt`;
  writeFileSync(now, said);
  const args = ['diff', '--no-index', '--no-color', fileURLToPath(fileOf(language)), now];
  const { stdout } = spawnSync('git', args, { encoding: 'utf8' });
  const shown = stdout.split('\n').slice(4);
  const more = shown.length > 60 ? [`… the whole is in ${now}`] : [];
  const how = 'If it should be so: node tests/web/golden/renew.mjs';
  return [...shown.slice(0, 60), ...more, how].join('\n');
}

for (const language of languages) {
  test(`${language}: the people have the results that are kept`, () => {
    const kept = readFileSync(fileOf(language), 'utf8');
    assert.ok(kept.startsWith(peopleText(language)), 'the next test shows what differs');
  });

  test(`${language}: every line of the list has the results that are kept`, () => {
    const differs = difference(language);
    assert.equal(differs, '', differs);
  });
}

test('the list is whole, and the people come to every outcome', () => {
  const { professions } = engine.describe();
  assert.equal(lines.length, professions.length + 1);
  assert.equal(professions.filter(({ kind }) => kind !== 'heading').length, 101);
  for (const outcome of Object.keys(people)) {
    const request = requestOfPerson(outcome, 'health/oncologist');
    assert.equal(engine.assess(request).outcome, outcome);
  }
});

/** The lines of the sheet in two languages, as they stand in the page. */
async function sheetOn(page, beside) {
  await page.getByTestId('print-beside').selectOption(beside);
  const sheet = page.getByTestId('print-sheet');
  await sheet.waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  const columns = await sheet.evaluate((table) =>
    [0, 1].map((side) =>
      [...table.tBodies].flatMap(({ rows }) => [...rows].map((row) => row.cells[side].innerText)),
    ),
  );
  await page.emulateMedia({ media: 'screen' });
  return columns;
}

const plain = (text) =>
  text
    .replace(/^[☐☑] /, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The same lines as the texts that are kept are made of. */
function linesOf({ parts }) {
  return parts.flatMap(({ heading, lines: all }) => [
    heading,
    ...all.map(({ text, aside }) => [text, aside].filter(Boolean).join(' ')),
  ]);
}

const looks = [
  {
    lang: 'en',
    beside: 'kk',
    person: 'open_question',
    profession: 'school/foreign-language-teacher',
  },
  {
    lang: 'ru',
    beside: 'kk',
    person: 'undecided',
    profession: 'culture/lawyer-economist-engineer',
  },
  { lang: 'kk', beside: 'ru', person: 'refusal_expected', profession: 'not_listed' },
];

for (const { lang, beside, person, profession } of looks) {
  visit(
    `${lang}, ${beside}: the page says of ${profession}, ${person} what is kept`,
    { start: false },
    async (page) => {
      const request = requestOfPerson(person, profession);
      await resultByLink(page, lang, request);
      await wholeOnPaper(page);
      const columns = await sheetOn(page, beside);
      for (const [side, language] of [lang, beside].entries()) {
        const { parts, besides } = resultOf(request, language);
        assert.deepEqual(columns[side].map(plain), linesOf({ parts }).map(plain));
        if (side) continue;
        const shown = plain(await page.locator('main').innerText());
        for (const piece of besides.flatMap((line) => line.replace(/^\? /, '').split(' · '))) {
          assert.ok(shown.includes(plain(piece)), piece);
        }
      }
    },
  );
}
