// The quick way in: the answers of a request come with a link, as if they had been given in an earlier visit.
import { moduleOf } from './module.mjs';
import { Person } from './person.mjs';
import { ready, site } from './site.mjs';

const { fragmentOf } = await moduleOf('take-away/link.ts');

const linkOf = (request) =>
  fragmentOf({ edition: 'kz-503-2020', request: { procedure: 'issue', ...request } });

/** The card that tells of what came, once it is of that kind. */
export async function card(page, kind) {
  const found = page.locator(`[data-arrival="${kind}"]`);
  await found.waitFor();
  return found;
}

/** The answers have come and are told; then the review stands, and has the focus. */
async function arrived(page) {
  await card(page, 'opened');
  await page.getByTestId('review').locator('h2:focus').waitFor();
}

/** Gives the page that is there a link with these answers. */
export async function bring(page, request) {
  await page.evaluate((hash) => void (location.hash = hash), linkOf(request));
}

/** Opens the answers on the page that is there; it goes to the review. */
export async function arriveWith(page, request) {
  await bring(page, request);
  await arrived(page);
}

/** Opens a link with these answers, and goes to the result. The visit has not started yet. */
export async function resultByLink(page, language, request) {
  await page.goto(`${site.url}?lang=${language}${linkOf(request)}`);
  await ready(page);
  await arrived(page);
  const person = new Person(page, language);
  await person.goTo('result');
  return person;
}
