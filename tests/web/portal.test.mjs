// The page for webmasters: what is chosen, what is printed, what the preview shows; in three languages.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { breachesOf, colours, everything, structure } from './axe.mjs';
import { languages, root, site, visit } from './browser.mjs';
import { choose, configure, printed } from './configurator.mjs';
import { check, heading } from './host.mjs';
import { engine } from './person.mjs';
import { say } from './words.mjs';

const { origin } = new URL(site.url);
const { version } = engine.describe();
const field = (page, id) => page.getByLabel(say('en', id), { exact: true });
const pinned = (page) => page.getByLabel(say('en', 'portal-pinned', { version }));

function integrityOf(file) {
  const bytes = readFileSync(`${root}/widget/${file}`);
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}

const script = (name) => `<script
  type="module"
  src="${site.url}widget/${name}.js?v=${version}"
  integrity="${integrityOf(`${name}.js`)}"
  crossorigin="anonymous"
></script>`;

visit(
  'at first it prints an element with its version and its hash',
  { start: false },
  async (page) => {
    await configure(page);
    const { snippet, policy, check: line } = await printed(page);
    assert.equal(
      snippet,
      `${script('anyqtama-check')}
<anyqtama-check>
  <a href="${site.url}?lang=en">Open the check</a>
</anyqtama-check>`,
    );
    assert.deepEqual(policy, [
      `script-src ${origin} 'wasm-unsafe-eval'`,
      `connect-src ${origin}`,
      'trusted-types lit-html',
    ]);
    assert.equal(line, `<script type="module" src="${site.url}widget/check.js"></script>`);
  },
);

visit('who takes every version prints neither version nor hash', { start: false }, async (page) => {
  await configure(page);
  await pinned(page).uncheck();
  const { snippet } = await printed(page);
  assert.ok(snippet.includes(`src="${site.url}widget/anyqtama-check.js"`));
  assert.doesNotMatch(snippet, /integrity|crossorigin/);
});

visit('what is chosen stands in the tag and in the preview', { start: false }, async (page) => {
  await configure(page);
  await heading(page).waitFor();
  await field(page, 'portal-language').selectOption('kk');
  await field(page, 'portal-theme').selectOption('dark');
  await field(page, 'portal-procedure').selectOption({ label: say('en', 'procedure-extend') });
  await field(page, 'portal-view').selectOption('compact');
  await field(page, 'portal-hide-header').check();
  const { snippet } = await printed(page);
  assert.ok(
    snippet.includes(`<anyqtama-check
  lang="kk"
  theme="dark"
  procedure="extend"
  view="compact"
  hide-header
>
  <a href="${site.url}?lang=kk">${say('kk', 'portal-open')}</a>`),
    snippet,
  );
  await check(page)
    .getByRole('heading', { name: say('kk', 'question-procedure') })
    .waitFor();
  const extend = check(page).getByRole('radio', { name: say('kk', 'procedure-extend') });
  assert.ok(await extend.isChecked());
  assert.equal(await check(page).locator('.site').count(), 0);
});

visit(
  'a frame has its choices in its address, and always a language',
  { start: false },
  async (page) => {
    await configure(page, 'ru');
    const theme = page.getByLabel(say('ru', 'portal-theme'), { exact: true });
    await theme.selectOption('light');
    await choose(page, 'frame', 'ru');
    const framed = (await printed(page)).snippet;
    assert.ok(framed.startsWith(script('frame')), framed);
    assert.ok(framed.includes(`src="${site.url}embed.html?lang=ru&amp;theme=light"`), framed);
    await choose(page, 'plain', 'ru');
    const plain = await printed(page);
    assert.doesNotMatch(plain.snippet, /<script/);
    assert.deepEqual(plain.policy, [`frame-src ${origin}`]);
    const around = page.getByRole('option', { name: say('ru', 'portal-language-around') });
    assert.ok(await around.isDisabled());
    assert.ok(await page.getByText(say('ru', 'portal-check-by-eye')).isVisible());
  },
);

visit(
  'lines are copied, or stay selected where the browser refuses',
  { start: false, permissions: ['clipboard-read', 'clipboard-write'] },
  async (page) => {
    await configure(page);
    const button = page.getByRole('button', { name: say('en', 'portal-copy') }).nth(1);
    await button.click();
    await page.getByText(say('en', 'portal-copied')).waitFor();
    const seen = await page.evaluate(() => {
      const { top, bottom } = document.querySelector('#copied').getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    assert.ok(seen, 'beside the button that was pressed');
    const policy = await page.locator('#policy').textContent();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), policy);
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('no'));
    });
    await button.click();
    await page.getByText(say('en', 'portal-not-copied')).waitFor();
    assert.equal(await page.evaluate(() => getSelection().toString()), policy);
  },
);

visit(
  'it changes its language, and keeps that with the settings',
  { start: false },
  async (page) => {
    await configure(page, 'en', '#theme=dark');
    await page
      .getByRole('group', { name: say('en', 'portal-languages') })
      .getByRole('button', { name: 'Қазақша' })
      .click();
    assert.equal(page.url(), `${site.url}portal.html?lang=kk#theme=dark`);
    assert.equal(await page.title(), say('kk', 'portal-page-title'));
    assert.equal(await page.locator('html').getAttribute('lang'), 'kk');
    await page.getByRole('heading', { name: say('kk', 'portal-title') }).waitFor();
    assert.ok((await printed(page)).snippet.includes(say('kk', 'portal-open')));
  },
);

const narrow = { start: false, viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };

for (const language of languages) {
  visit(
    `${language}: axe finds nothing, light or dark, and nothing is wider than 320 px`,
    narrow,
    async (page) => {
      await configure(page, language);
      const found = [];
      for (const variant of ['element', 'plain']) {
        await choose(page, variant, language);
        found.push(...(await breachesOf(page, variant === 'element' ? everything : structure)));
        const wide = await page.evaluate(() => document.scrollingElement.scrollWidth);
        assert.equal(wide, 320, variant);
      }
      await page.emulateMedia({ colorScheme: 'dark' });
      found.push(...(await breachesOf(page, colours)));
      assert.deepEqual(found, []);
    },
  );
}
