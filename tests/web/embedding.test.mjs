// The lines that the page for webmasters prints, pasted as they are into a page of another origin whose policy
// allows what it prints and nothing else; and without each of the things it prints.
import assert from 'node:assert/strict';
import { site, visit } from './browser.mjs';
import { configure, linesOf, printed } from './configurator.mjs';
import { fits } from './framed.mjs';
import { check, heading, hosted } from './host.mjs';
import { say } from './words.mjs';

const { origin } = new URL(site.url);
const question = say('en', 'question-procedure');
const strict = [
  "default-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
];
const framed = (page) => page.frameLocator('iframe').locator('h2#heading');
const height = (page) => page.locator('iframe').evaluate((frame) => frame.clientHeight);

/** Takes the lines of a variant and opens a portal with them, under the directives that `edit` leaves. */
async function portal(page, variant, edit = (directive) => directive) {
  const { snippet, policy } = await linesOf(page, variant);
  const asked = [...strict, ...policy.map(edit)].join('; ');
  await page.goto(hosted(snippet, { policy: asked, own: false }));
}

visit('an element works as printed', { start: false }, async (page) => {
  await portal(page, 'element');
  assert.equal(await heading(page).innerText(), question);
});

visit(
  'a frame works as printed, and is as tall as its question',
  { start: false },
  async (page) => {
    await portal(page, 'frame');
    await framed(page).waitFor();
    await fits(page);
    assert.equal(await framed(page).innerText(), question);
  },
);

visit('a plain frame works as printed', { start: false }, async (page) => {
  await portal(page, 'plain');
  assert.equal(await framed(page).innerText(), question);
  assert.equal(await height(page), 700);
  const inside = page.frameLocator('iframe');
  await inside.getByRole('link', { name: say('en', 'view-result') }).click();
  const saved = page.waitForEvent('download');
  await inside.getByRole('button', { name: say('en', 'file-answers'), exact: true }).click();
  assert.match((await saved).suggestedFilename(), /\.json$/);
});

visit(
  'an element with all that can be chosen works as printed, in the colours of the printed rule',
  { start: false },
  async (page) => {
    const settings =
      'lang=kk&theme=light&procedure=extend&profession=health/oncologist&view=compact';
    const looks = 'accent=%237a1f3d&paper=%23ffffff&corner=0&font=monospace';
    await configure(page, 'en', `#${settings}&hide-header=on&${looks}`);
    const { snippet, policy, rules } = await printed(page);
    const head = `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(rules)}">`;
    const asked = [...strict, ...policy, 'style-src data:'].join('; ');
    await page.goto(hosted(snippet, { policy: asked, head, own: false }));
    assert.equal(await heading(page).innerText(), say('kk', 'question-procedure'));
    const extend = check(page).getByRole('radio', { name: say('kk', 'procedure-extend') });
    assert.ok(await extend.isChecked());
    const button = check(page).getByRole('button', { name: say('kk', 'continue'), exact: true });
    const looking = await button.evaluate((element) => {
      const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
      return [backgroundColor, borderRadius, fontFamily];
    });
    assert.deepEqual(looking, ['rgb(122, 31, 61)', '0px', 'monospace']);
  },
);

/** A policy that lacks one thing; what a visitor then finds beside the link, which is always there. */
const lacks = [
  ['element', 'script-src', 'ORIGIN', null],
  ['element', 'script-src', "'wasm-unsafe-eval'", 'said'],
  ['element', 'connect-src', 'ORIGIN', 'said'],
  ['element', 'trusted-types', 'lit-html', null],
  ['frame', 'script-src', 'ORIGIN', 'frame'],
  ['frame', 'frame-src', 'ORIGIN', null],
  ['plain', 'frame-src', 'ORIGIN', null],
];

function without(name, source) {
  return (directive) => {
    const [own, ...sources] = directive.split(' ');
    if (own !== name) return directive;
    const left = sources.filter((each) => each !== (source === 'ORIGIN' ? origin : source));
    assert.equal(left.length, sources.length - 1);
    return [own, ...(left.length > 0 ? left : ["'none'"])].join(' ');
  };
}

for (const [variant, directive, source, found] of lacks) {
  visit(
    `${variant}: without ${source} in ${directive} there is a link and no broken box`,
    { start: false },
    async (page, faults) => {
      const refused = page.waitForEvent('console', (message) =>
        /policy|Trusted/i.test(message.text()),
      );
      await portal(page, variant, without(directive, source));
      await refused;
      if (found === 'said') await page.getByText(say('en', 'widget-cannot-run')).waitFor();
      if (found === 'frame') await framed(page).waitFor();
      if (variant === 'frame' && !found) await page.locator('iframe').waitFor({ state: 'hidden' });
      const link = variant === 'element' ? 'portal-open' : 'portal-open-alone';
      assert.ok(await page.getByRole('link', { name: say('en', link) }).isVisible());
      assert.equal(await page.locator('anyqtama-checker').count(), 0);
      assert.ok(faults.splice(0).length > 0);
    },
  );
}
