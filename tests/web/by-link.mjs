// A person who comes with a link: all answers are there at once, without the interview.
import { ready, site } from './browser.mjs';
import { moduleOf } from './module.mjs';
import { Person } from './person.mjs';

const { caseOf } = await moduleOf('case-of.ts');
const { keep } = await moduleOf('take-away/kept.ts');
const { fragmentOf } = await moduleOf('take-away/link.ts');

/** The fragment of a link that holds the answers of a request. */
function linkOf(request) {
  const person = caseOf(request);
  return fragmentOf({ edition: 'kz-503-2020', ...keep(person, true) });
}

/** Opens a link with these answers, and goes to the result. The visit has not started yet. */
export async function resultByLink(page, language, request) {
  await page.goto(`${site.url}?lang=${language}${linkOf(request)}`);
  await ready(page);
  const person = new Person(page, language);
  await page.locator('[data-arrival="opened"]').waitFor();
  await person.goTo('result');
  await page.getByTestId('print').waitFor();
  return person;
}
