// The whole journey in three languages: questions answered, the result read from the page.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';

/** Answers everything the request gives, goes to the result and compares it with the engine's. */
async function walk(page, language, request) {
  const person = new Person(page, language);
  await interview(person, request);
  assert.equal(await person.goTo('result'), 'result');
  const reply = engine.assess(request);
  await compareResult(page, reply, language);
  return reply;
}

const outcomes = {
  passing: 'no_ground_found',
  failing: 'refusal_expected',
  undecided: 'undecided',
  open: 'open_question',
};

for (const lang of languages) {
  for (const [name, outcome] of Object.entries(outcomes)) {
    visit(`${lang}: ${name}`, { lang }, async (page) => {
      const reply = await walk(page, lang, cases[name]);
      assert.equal(reply.outcome, outcome);
      assert.equal(await page.getByTestId('outcome').getAttribute('data-outcome'), outcome);
    });
  }
}
