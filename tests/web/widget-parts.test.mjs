// What a portal may style of the widget: the parts that web/README.md names, and no others.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { visit } from './browser.mjs';
import { check, heading, hosted, policy, tag } from './host.mjs';
import { say } from './words.mjs';

const guide = readFileSync(new URL('../../web/README.md', import.meta.url), 'utf8');
const [, table] = guide.match(/^\| Part .*?\n(.*?)\n\n/ms);
const documented = [...table.matchAll(/^\| `([a-z]+)`/gm)].map(([, name]) => name);

const rule = (name, place) => `anyqtama-check::part(${name}) { scroll-margin-top: ${place + 1}px }`;
const styles = `data:text/css,${encodeURIComponent(documented.map(rule).join('\n'))}`;

/** The parts on the screen, each with what the host's rule for it says. */
const partsOf = (page) =>
  check(page).evaluate(({ shadowRoot }) =>
    [...shadowRoot.querySelectorAll('[part]')].map((element) => [
      element.getAttribute('part'),
      getComputedStyle(element).scrollMarginTop,
    ]),
  );

visit('each part has its own name, and the style of the host', { start: false }, async (page) => {
  const head = `<link rel="stylesheet" href="${styles}">`;
  await page.goto(hosted(tag, { head, policy: `${policy}; style-src data:` }));
  await heading(page).waitFor();
  const found = new Map(await partsOf(page));
  const press = (id) =>
    check(page)
      .getByRole('button', { name: say('en', id) })
      .click();
  await press('continue');
  await check(page).getByRole('textbox').first().waitFor();
  for (const [name, margin] of await partsOf(page)) found.set(name, margin);
  await check(page)
    .getByRole('link', { name: say('en', 'view-result') })
    .click();
  await check(page).getByTestId('outcome').waitFor();
  for (const [name, margin] of await partsOf(page)) found.set(name, margin);
  assert.deepEqual(
    [...found].sort(),
    documented.map((name, place) => [name, `${place + 1}px`]).sort(),
  );
});

visit('the repeal is no part: it is always said', { start: false }, async (page) => {
  await page.goto(hosted(tag));
  await heading(page).waitFor();
  const repeal = check(page).getByTestId('repealed');
  const named = await repeal.evaluate((element) => element.matches('[part], [part] *'));
  assert.equal(named, false);
});
