// The page as it is opened in a language.
import { Person } from '../../web/person.mjs';
import { ready, site } from '../../web/site.mjs';

/** Opens the page; `at` is another address of it. */
export async function opened(page, language, at = site.url) {
  await page.goto(`${at}?lang=${language}`);
  await ready(page);
  return new Person(page, language);
}
