// The page as it is opened: in a language, or by a link that holds answers.
import { card } from '../../web/keeping.mjs';
import { moduleOf } from '../../web/module.mjs';
import { Person } from '../../web/person.mjs';
import { ready, site } from '../../web/site.mjs';

const { fragmentOf } = await moduleOf('take-away/link.ts');

/** Opens the page; `at` is another address of it. */
export async function opened(page, language, at = site.url) {
  await page.goto(`${at}?lang=${language}`);
  await ready(page);
  return new Person(page, language);
}

/** Opens a link with the answers of a request, and the result they have. */
export async function resultOf(page, language, request) {
  const said = { edition: 'kz-503-2020', request: { procedure: 'issue', ...request } };
  await page.goto(`${site.url}?lang=${language}${fragmentOf(said)}`);
  await ready(page);
  await card(page, 'opened');
  const person = new Person(page, language);
  await person.goTo('result');
  return person;
}
