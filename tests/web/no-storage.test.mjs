// A frame that may keep nothing: in a browser that blocks third parties, and in a sandbox without an origin.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withProfile } from './chromium.mjs';
import { hosted } from './host.mjs';
import { site } from './site.mjs';
import { say } from './words.mjs';

/** The same site by its other name: another party than the host. */
const elsewhere = site.url.replace('127.0.0.1', 'localhost');
const frame = (sandbox) => `<iframe src="${elsewhere}embed.html?lang=en" ${sandbox}
  title="Check" width="700" height="700"></iframe>`;

const refusals = () =>
  ['localStorage', 'sessionStorage'].filter((name) => {
    try {
      return window[name] === undefined;
    } catch {
      return true;
    }
  });

const blocking = { profile: { block_third_party_cookies: true, cookie_controls_mode: 1 } };

for (const [what, sandbox, preferences] of [
  ['third parties are blocked', '', blocking],
  ['the sandbox takes the origin', 'sandbox="allow-scripts allow-forms"', {}],
]) {
  test(`where ${what} storage throws inside, and the check leads to a result`, () =>
    withProfile(preferences, async (page) => {
      await page.goto(hosted(frame(sandbox), { policy: '', own: false }));
      const inside = page.frameLocator('iframe');
      await inside.locator('h2#heading').waitFor();
      const refused = await inside.locator('html').evaluate(refusals);
      assert.deepEqual(refused, ['localStorage', 'sessionStorage']);
      await inside.getByRole('radio', { name: say('en', 'procedure-issue'), exact: true }).check();
      await inside.getByRole('link', { name: say('en', 'view-result') }).click();
      await inside.getByTestId('outcome').waitFor();
    }));
}
