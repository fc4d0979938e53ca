// What is fetched when it is first wanted: variants, the plan, the sheet for paper.
import assert from 'node:assert/strict';
import { resultByLink } from '../../web/arriving.mjs';
import * as cases from '../../web/cases.mjs';
import { engine } from '../../web/person.mjs';
import { whole } from '../../web/result.mjs';
import { languages } from '../../web/site.mjs';
import { longDate } from '../../web/words.mjs';

/** Too short an experience: there are ways to reach the threshold. */
const short = {
  ...cases.passing,
  answers: { ...cases.passing.answers, experience: { periods: [{ from: '2021-09-01' }] } },
};
const beside = { en: 'ru', ru: 'kk', kk: 'ru' };

async function variant(page) {
  await page.getByTestId('show-way-1').click();
  const outcome = page.getByTestId('variant-1').getByTestId('variant-outcome');
  const [way] = engine.assess(short).ways_to_reach;
  const later = engine.assess({ ...short, as_of: way.changes[0].on });
  assert.equal(await outcome.getAttribute('data-outcome'), later.outcome);
}

async function plan(page, person) {
  await page.getByText(person.say('plan-title'), { exact: true }).click();
  await page.getByTestId('plan-ready-by').waitFor();
  await person.field('plan-other').fill('10');
  const row = page.getByTestId('plan-row-identity_document');
  assert.equal(await row.getAttribute('data-start'), '2022-04-24');
}

async function sheet(page, lang) {
  await page.getByTestId('print-beside').selectOption(beside[lang]);
  const paper = page.getByTestId('print-sheet');
  await paper.waitFor({ state: 'attached' });
  const text = await paper.evaluate((table) => table.textContent.replaceAll('\u00a0', ' '));
  const { due } = engine.assess(short).deadlines.find(({ id }) => id === 'decision');
  for (const language of [lang, beside[lang]]) assert.ok(text.includes(longDate(due, language)));
}

export function parts(visit) {
  for (const lang of languages) {
    visit(`${lang}: a link to a result with a variant, a plan and a sheet`, {}, async (page) => {
      const person = await resultByLink(page, lang, short);
      await whole(page);
      await variant(page);
      await plan(page, person);
      await sheet(page, lang);
    });
  }
}
