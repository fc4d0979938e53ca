// The self-check that a webmaster puts into a page: it finds each of the things that go wrong, and how to mend it.
import assert from 'node:assert/strict';
import { site, visit } from './browser.mjs';
import { linesOf } from './configurator.mjs';
import { hosted } from './host.mjs';
import { say } from './words.mjs';

const { origin } = new URL(site.url);
const facts = { origin, width: 280 };
const styled = (css) => ({
  head: `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(css)}">`,
  more: 'style-src data:',
});

/** Opens a portal with the printed lines and the self-check; `edit` breaks one thing. */
async function examined(page, variant, edit = () => ({})) {
  const lines = await linesOf(page, variant);
  const { snippet, policy, head = '', lang = 'kk', more } = { ...lines, ...edit(lines) };
  const rules = ["default-src 'none'", "require-trusted-types-for 'script'", ...policy];
  const asked = [...rules, ...(more ? [more] : [])].join('; ');
  await page.goto(hosted(`${snippet}\n${lines.check}`, { policy: asked, head, lang, own: false }));
  await page.locator('#anyqtama-self-check').waitFor();
  const items = page.locator('[data-check]');
  return {
    all: await items.evaluateAll((found) => found.map(({ dataset }) => dataset.check)),
    wrong: await items.evaluateAll((found) =>
      found.filter(({ dataset }) => dataset.well !== 'true').map(({ dataset }) => dataset.check),
    ),
  };
}

const six = {
  element: ['script', 'webassembly', 'files', 'types', 'visible', 'language'],
  frame: ['script', 'frame', 'sandbox', 'height', 'visible', 'language'],
};

for (const [variant, ids] of Object.entries(six)) {
  visit(`${variant}: as printed, six checks are in order`, { start: false }, async (page) => {
    const { all, wrong } = await examined(page, variant);
    assert.deepEqual(all, ids);
    assert.deepEqual(wrong, []);
    assert.ok(await page.getByText(say('kk', 'check-sum', { passed: 6, all: 6 })).isVisible());
  });
}

const replacing = (from, to) => (lines) => {
  assert.match(lines.snippet, from);
  return { snippet: lines.snippet.replace(from, to) };
};
const forbidding = (from, to) => (lines) => ({
  policy: lines.policy.map((directive) => directive.replace(from, to)),
});
const hidden = ({ snippet }) => ({ snippet: `<div hidden>${snippet}</div>` });

const broken = [
  ['element', 'a stale hash', replacing(/sha384-..../, 'sha384-aaaa'), ['script']],
  ['element', 'no WebAssembly', forbidding(" 'wasm-unsafe-eval'", ''), ['webassembly']],
  ['element', 'no fetching', forbidding(/connect-src .*/, "connect-src 'none'"), ['files']],
  ['element', 'other Trusted Types', forbidding('lit-html', "'none'"), ['types']],
  ['element', 'a hidden place', hidden, ['visible']],
  ['element', 'a page in German', () => ({ lang: 'de' }), ['language']],
  ['frame', 'no script', replacing(/<script.*?<\/script>/s, ''), ['script', 'frame', 'height']],
  [
    'frame',
    'no frames',
    forbidding(/frame-src .*/, "frame-src 'none'"),
    ['frame', 'height', 'visible'],
  ],
  ['frame', 'too small a sandbox', replacing(/ allow-forms/, ''), ['sandbox']],
  ['frame', 'a height of its own', () => styled('iframe { height: 300px }'), ['height']],
  ['frame', 'no language', replacing(/lang=en/, 'lang=de'), ['language']],
];

for (const [variant, what, edit, ids] of broken) {
  visit(
    `${variant}: it finds ${what}, and says how to mend it`,
    { start: false },
    async (page, faults) => {
      const { wrong } = await examined(page, variant, edit);
      assert.deepEqual(wrong, ids);
      const language = what === 'a page in German' ? 'en' : 'kk';
      for (const id of ids) {
        const mend = say(language, `check-${id}.mend`, facts);
        assert.ok(await page.getByText(mend).isVisible(), mend);
      }
      faults.length = 0; // what is broken is told in the console too
    },
  );
}

visit('on a page without the check it says so', { start: false }, async (page) => {
  await examined(page, 'element', () => ({ snippet: '<p>Portal</p>', lang: 'ru' }));
  assert.ok(await page.getByText(say('ru', 'check-nothing')).isVisible());
});
