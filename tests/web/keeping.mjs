// A person who keeps answers: saves, shares, opens again. Works in the section "Save and share".
import { readFileSync } from 'node:fs';
import { arriveWith } from './arriving.mjs';
import { Person } from './person.mjs';

/** The answers, as the review shows them. */
export async function reviewed(page) {
  const rows = page.getByTestId('review').locator('dl > div');
  await rows.first().waitFor();
  return rows.evaluateAll((found) => found.map((row) => row.querySelector('dd').innerText.trim()));
}

/** Someone who has answered everything, at the result. */
export async function answered(page, language, request) {
  const person = new Person(page, language);
  await arriveWith(page, request);
  const answers = await reviewed(page);
  await person.goTo('result');
  await page.getByTestId('keep').waitFor();
  return { person, answers };
}

export async function link(page, person) {
  await person.press('link-make');
  return page.getByRole('textbox', { name: person.say('link-label') }).inputValue();
}

/** Presses a button that gives a file; returns its name and its text. */
export async function givenFile(page, press) {
  const [given] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: given.suggestedFilename(), text: readFileSync(await given.path(), 'utf8') };
}

/** Chooses a file in the section. */
export async function openFile(page, text, hook = 'keep-file') {
  const input = page.locator(`input#${hook}`);
  const buffer = Buffer.from(text);
  await input.setInputFiles({ name: 'answers.json', mimeType: 'application/json', buffer });
}
