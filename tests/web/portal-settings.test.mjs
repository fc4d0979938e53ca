// The page for webmasters: the profession to begin with, the colours of the portal, and settings that stay in the address.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languages, site, visit } from './browser.mjs';
import { choose, configure, printed } from './configurator.mjs';
import { check, heading } from './host.mjs';
import { say } from './words.mjs';

const list = new URL('../../data/professions/kz-503-2018.json', import.meta.url);
const oncologist = JSON.parse(readFileSync(list, 'utf8')).entries.find(
  ({ id }) => id === 'health/oncologist',
);

const field = (page, id, language = 'en') => page.getByLabel(say(language, id), { exact: true });
const colour = (page, name, value) => page.locator(`input[name="${name}"]`).fill(value);
const warnings = (page) => page.locator('#contrasts p').allInnerTexts();
const rule = async (page) => (await printed(page)).rules;

for (const language of languages) {
  const { title } = oncologist;
  const name = language === 'en' ? title.en : `${title[language]} · ${title.en}`;
  visit(
    `${language}: a profession is found, and chosen by its printed title`,
    { start: false },
    async (page) => {
      await configure(page, language);
      await field(page, 'portal-profession-search', language).fill(
        `  ${title[language].toUpperCase()} `,
      );
      const found = say(language, 'portal-profession-found', { count: 1 });
      await page.getByText(found, { exact: true }).waitFor();
      await field(page, 'portal-profession', language).selectOption({ label: name });
      assert.match((await printed(page)).snippet, /^ {2}profession="health\/oncologist"$/m);
      await heading(page).waitFor();
      const asked = () => document.querySelector('#preview').getAttribute('profession');
      assert.equal(await page.evaluate(asked), 'health/oncologist');
    },
  );
}

visit(
  'words that no line has are told, and the line chosen stays',
  { start: false },
  async (page) => {
    await configure(page);
    await field(page, 'portal-profession').selectOption('health/oncologist');
    await field(page, 'portal-profession-search').fill('astronaut');
    await page.getByText(say('en', 'portal-profession-found', { count: 0 })).waitFor();
    const left = await page
      .locator('#profession option')
      .evaluateAll((all) => all.map(({ value }) => value));
    assert.deepEqual(left, ['', 'health/oncologist']);
    assert.match((await printed(page)).snippet, /health\/oncologist/);
  },
);

visit(
  'colours, corners and font are printed as a rule, and are those of the preview',
  { start: false },
  async (page) => {
    await configure(page);
    assert.ok(!(await page.locator('#rules').isVisible()), 'nothing was changed');
    await colour(page, 'accent', '#7a1f3d');
    await colour(page, 'ink', '#000000');
    await field(page, 'portal-corner').selectOption('0');
    await field(page, 'portal-font').fill('Georgia, serif');
    await field(page, 'portal-font').blur();
    assert.equal(
      await rule(page),
      `anyqtama-check {
  --anyqtama-accent: #7a1f3d;
  --anyqtama-accent-strong: #59172d;
  --anyqtama-on-accent: #ffffff;
  --anyqtama-ink: #000000;
  --anyqtama-corner: 0;
  --anyqtama-font: Georgia, serif;
}`,
    );
    assert.deepEqual(await warnings(page), []);
    const button = check(page).getByRole('button', { name: say('en', 'continue'), exact: true });
    const looks = await button.evaluate((element) => {
      const { backgroundColor, borderRadius, fontFamily } = getComputedStyle(element);
      return { backgroundColor, borderRadius, fontFamily };
    });
    assert.deepEqual(looks, {
      backgroundColor: 'rgb(122, 31, 61)',
      borderRadius: '0px',
      fontFamily: 'Georgia, serif',
    });
    await choose(page, 'frame');
    assert.ok(!(await page.locator('#rules').isVisible()), 'no style sheet reaches into a frame');
    assert.ok(!(await page.locator('#looks').isVisible()));
  },
);

/** WCAG 2.2, "contrast ratio", of greys. */
function luminance(grey) {
  const part = grey / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}
const onWhite = (grey) => 1.05 / (luminance(grey) + 0.05);
const darkEnough = Array.from({ length: 256 }, (_, grey) => grey).findLast(
  (grey) => onWhite(grey) >= 4.5,
);
const hex = (grey) => `#${grey.toString(16).padStart(2, '0').repeat(3)}`;

visit(
  'a text is warned of from the first grey that is too light for its ground',
  { start: false },
  async (page) => {
    await configure(page);
    await colour(page, 'paper', '#ffffff');
    await colour(page, 'ink', hex(darkEnough));
    assert.deepEqual(await warnings(page), []);
    await colour(page, 'ink', hex(darkEnough + 1));
    const names = { front: say('en', 'portal-ink'), back: say('en', 'portal-sheet') };
    const [warning, ...others] = await warnings(page);
    assert.deepEqual(others, []);
    assert.equal(warning, say('en', 'portal-contrast', { ...names, ratio: '4.4', least: '4.5' }));
  },
);

for (const [name, value, front, back] of [
  ['accent', '#9ec5e8', 'accent', 'accent-soft'],
  ['accent-dark', '#12486f', 'accent-dark', 'sheet-dark'],
  ['paper', '#808080', 'quiet', 'paper'],
]) {
  visit(`kk: ${name} with too little contrast is told in words`, { start: false }, async (page) => {
    await configure(page, 'kk');
    await colour(page, name, value);
    const told = `«${say('kk', `portal-${front}`)}» және «${say('kk', `portal-${back}`)}»`;
    const all = await warnings(page);
    assert.ok(
      all.some((warning) => warning.startsWith(told) && /: \d,\d : 1\./.test(warning)),
      all.join(),
    );
  });
}

visit('what is no font is told, and not printed', { start: false }, async (page) => {
  await configure(page);
  await field(page, 'portal-font').fill('serif; } body { display: none');
  await field(page, 'portal-font').blur();
  await page.getByText(say('en', 'portal-font.fault')).waitFor();
  assert.equal(await rule(page), '');
});

const chosen = {
  theme: 'dark',
  procedure: 'extend',
  profession: 'health/oncologist',
  accent: '#7a1f3d',
};

async function chooseAll(page) {
  await field(page, 'portal-theme').selectOption(chosen.theme);
  await field(page, 'portal-procedure').selectOption(chosen.procedure);
  await field(page, 'portal-profession').selectOption(chosen.profession);
  await colour(page, 'accent', chosen.accent);
  await field(page, 'portal-hide-panel').check();
  await page.locator('#pinned').uncheck();
}

visit(
  'settings stay in the address: sent, reloaded, come back to',
  { start: false },
  async (page) => {
    await configure(page);
    await chooseAll(page);
    const before = await printed(page);
    const address = page.url();
    const said = Object.fromEntries(new URLSearchParams(new URL(address).hash.slice(1)));
    assert.deepEqual(said, { ...chosen, 'hide-panel': 'on', pinned: '' });
    const same = async () => assert.deepEqual(await printed(page), before);
    await page.reload();
    await same();
    await page.goto(`${site.url}embed.html`);
    await page.goBack();
    await same();
    await page.goto('about:blank');
    await page.goto(address);
    await same();
    await page.getByRole('button', { name: say('en', 'portal-anew') }).click();
    assert.equal(page.url(), `${site.url}portal.html?lang=en`);
    assert.doesNotMatch((await printed(page)).snippet, /theme|profession/);
  },
);

visit(
  'an address that is changed while the page is open is taken',
  { start: false },
  async (page) => {
    await configure(page);
    await field(page, 'portal-profession-search').fill('astronaut');
    await page.evaluate(() => (location.hash = 'variant=plain&profession=health/oncologist'));
    await page.waitForFunction(() => /iframe/.test(document.querySelector('#snippet').textContent));
    assert.match((await printed(page)).snippet, /profession=health%2Foncologist/);
  },
);

const bad = [
  'theme=neon',
  'profession=nobody',
  'accent=red',
  'variant=popup',
  'hide-panel=2',
  'snippet=x',
];

visit('what an address cannot ask for is told and left out', { start: false }, async (page) => {
  await configure(page, 'ru', `#${bad.join('&')}&view=compact`);
  const told = page.getByText(say('ru', 'portal-unread', { refused: bad.join(', ') }));
  await told.waitFor();
  const { snippet } = await printed(page);
  assert.match(snippet, /<anyqtama-check\n {2}view="compact"\n>/);
  await field(page, 'portal-theme', 'ru').selectOption('light');
  assert.equal(await told.count(), 0);
  assert.match(page.url(), /#theme=light&view=compact$/);
});
