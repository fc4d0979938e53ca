// portal.html as a webmaster uses it: chooses, and takes away what is printed.
import { site } from './browser.mjs';
import { say } from './words.mjs';

/** Opens the page for webmasters, with the settings of a fragment. */
export async function configure(page, language = 'en', fragment = '') {
  await page.goto(`${site.url}portal.html?lang=${language}${fragment}`);
  await page.getByRole('heading', { level: 1, name: say(language, 'portal-title') }).waitFor();
}

export const choose = (page, variant, language = 'en') =>
  page.getByRole('radio', { name: say(language, `portal-variant-${variant}`) }).check();

/** What is printed: lines for the page, the rule for its colours, the directives it needs, the line of the self-check. */
export async function printed(page) {
  const text = (id) => page.locator(`#${id}`).evaluate((element) => element.textContent);
  return {
    snippet: await text('snippet'),
    rules: await text('rules'),
    policy: (await text('policy')).split(/;\s*/),
    check: await text('check'),
  };
}

const known = new Map();

/** What is printed for a variant, each asked for once. */
export async function linesOf(page, variant) {
  if (!known.has(variant)) {
    await configure(page);
    await choose(page, variant);
    known.set(variant, await printed(page));
  }
  return known.get(variant);
}
