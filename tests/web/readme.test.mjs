// The guide in web/README.md: every snippet is pasted as it stands, under the policy that stands beside it.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { FluentBundle, FluentResource } from '../../web/node_modules/@fluent/bundle/index.js';
import { snippetsOf } from '../snippets.mjs';
import { site, visit } from './browser.mjs';
import { check, heading, hosted } from './host.mjs';
import { say } from './words.mjs';

const web = new URL('../../web/', import.meta.url);
const [layout, ...snippets] = snippetsOf('web/README.md');

const run = [
  ['As an element', 'html'],
  ['As an element', 'http'],
  ['As an element', 'js'],
  ['In its colours', 'css'],
  ['In a frame', 'html'],
  ['In a frame', 'http'],
  ['When it does not appear', 'html'],
  ['In another language', 'ftl'],
];

test('every snippet of the guide is run here', () => {
  assert.deepEqual(
    snippets.map(({ heading, language }) => [heading, language]),
    run,
  );
});

test('every file that the layout names is there', () => {
  const named = /(?<=^ *|; +)([\w-]+\.(?:ts|html)|[\w-]+\/)(?= )/gm;
  const names = layout.text.match(named);
  assert.ok(names.length > 30, `${names.length}`);
  for (const name of names) {
    assert.ok(
      ['', 'src/'].some((folder) => existsSync(new URL(folder + name, web))),
      name,
    );
  }
});

/** A snippet with the address of this site in the place of the example's. */
function snippet(heading, language) {
  const { text } = snippets.find((one) => one.heading === heading && one.language === language);
  const { origin } = new URL(site.url);
  return text.replaceAll('https://check.example', origin);
}

const strict = "default-src 'none'; base-uri 'none'; require-trusted-types-for 'script'";

/** The policy of a section, and what the test itself brings with it. */
function policy(heading, more = '') {
  const [, asked] = snippet(heading, 'http').match(/^Content-Security-Policy: (.*)$/s);
  const [script, ...others] = asked.replace(/\s+/g, ' ').trim().split('; ');
  return [strict, `${script} data:`, ...others, more].join('; ');
}

const styled = (css) => `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(css)}">`;
const scripted = (js) =>
  `<script type="module" src="data:text/javascript,${encodeURIComponent(js)}"></script>`;

visit(
  'the element stands where the guide puts it, and the host hears the result',
  { start: false },
  async (page) => {
    const body = snippet('As an element', 'html') + scripted(snippet('As an element', 'js'));
    const asked = policy('As an element');
    await page.goto(hosted(body, { policy: asked, own: false }));
    await heading(page).waitFor();
    await check(page)
      .getByRole('radio', { name: say('en', 'procedure-extend') })
      .check();
    await page.waitForFunction(() => document.title !== 'Portal');
    assert.equal(await page.title(), 'Checked: null');
  },
);

visit('it takes the colours that the guide gives it', { start: false }, async (page) => {
  const head = styled(snippet('In its colours', 'css'));
  const asked = policy('As an element', 'style-src data:');
  const body = snippet('As an element', 'html');
  await page.goto(hosted(body, { head, policy: asked, own: false }));
  const button = check(page).getByRole('button', { name: say('en', 'continue'), exact: true });
  const looks = await button.evaluate((element) => {
    const { backgroundColor, borderRadius, textTransform } = getComputedStyle(element);
    return { backgroundColor, borderRadius, textTransform };
  });
  assert.deepEqual(looks, {
    backgroundColor: 'rgb(122, 31, 61)',
    borderRadius: '0px',
    textTransform: 'uppercase',
  });
});

visit(
  'the frame and its self-check stand where the guide puts them',
  { start: false },
  async (page) => {
    const body = snippet('In a frame', 'html') + snippet('When it does not appear', 'html');
    await page.goto(hosted(body, { policy: policy('In a frame'), own: false }));
    await page.locator('#anyqtama-self-check').waitFor();
    const wrong = page.locator('[data-check]:not([data-well="true"])');
    assert.deepEqual(await wrong.allInnerTexts(), []);
    const inside = page.frameLocator('iframe').locator('h2#heading');
    assert.equal(await inside.innerText(), say('kk', 'question-procedure'));
  },
);

test('the message of the guide has a form for every plural of its language', () => {
  const bundle = new FluentBundle('ru', { useIsolating: false });
  assert.deepEqual(
    bundle.addResource(new FluentResource(snippet('In another language', 'ftl'))),
    [],
  );
  const { value } = bundle.getMessage('points');
  for (const count of [1, 2, 5, 11, 21, 1.5]) {
    assert.equal(bundle.formatPattern(value, { count }), say('ru', 'points', { count }));
  }
});
