// The self-check that a webmaster puts into a page: it finds each of the things that go wrong, and how to mend it.
import assert from 'node:assert/strict';
import { site, visit } from './browser.mjs';
import { engine } from './person.mjs';
import { checks, examined } from './self-checking.mjs';
import { say } from './words.mjs';

const { origin } = new URL(site.url);
const { version } = engine.describe();
const facts = { origin, version, width: 280 };
const styled = (css) => ({
  head: `<link rel="stylesheet" href="data:text/css,${encodeURIComponent(css)}">`,
  more: 'style-src data:',
});

for (const [variant, ids] of Object.entries(checks)) {
  visit(`${variant}: as printed, seven checks are in order`, { start: false }, async (page) => {
    const { all, wrong } = await examined(page, variant);
    assert.deepEqual(all, ids);
    assert.deepEqual(wrong, []);
    assert.ok(await page.getByText(say('kk', 'check-sum', { passed: 7, all: 7 })).isVisible());
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
  ['element', 'a stale hash', replacing(/sha384-..../, 'sha384-aaaa'), ['script', 'version']],
  ['element', 'an older version', replacing(/\?v=[\d.]+/, '?v=0.0.9'), ['version']],
  ['element', 'no WebAssembly', forbidding(" 'wasm-unsafe-eval'", ''), ['webassembly']],
  ['element', 'no fetching', forbidding(/connect-src .*/, "connect-src 'none'"), ['files']],
  ['element', 'other Trusted Types', forbidding('lit-html', "'none'"), ['types']],
  ['element', 'a hidden place', hidden, ['visible']],
  ['element', 'a page in German', () => ({ lang: 'de' }), ['language']],
  ['frame', 'no script', replacing(/<script.*?<\/script>/s, ''), ['script', 'frame', 'height']],
  ['frame', 'an older version', replacing(/\?v=[\d.]+/, '?v=0.0.9'), ['version']],
  [
    'frame',
    'no frames',
    forbidding(/frame-src .*/, "frame-src 'none'"),
    ['frame', 'height', 'visible'],
  ],
  ['frame', 'too small a sandbox', replacing(/ allow-forms/, ''), ['sandbox']],
  ['frame', 'a sandbox too small for Safari', replacing(/ allow-same-origin/, ''), ['sandbox']],
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

visit(
  'it finds an old copy of a script that is not pinned',
  { start: false },
  async (page, faults) => {
    await page.route('**/widget/anyqtama-check.js', async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(version, '0.0.9');
      await route.fulfill({ response, body });
    });
    const { wrong } = await examined(page, 'element', replacing(/\?v=[^>]*/, '"'));
    assert.deepEqual(wrong, ['version', 'files']);
    assert.ok(faults.splice(0).every((fault) => /integrity/i.test(fault)));
  },
);

visit('on a page without the check it says so', { start: false }, async (page) => {
  await examined(page, 'element', () => ({ snippet: '<p>Portal</p>', lang: 'ru' }));
  assert.ok(await page.getByText(say('ru', 'check-nothing')).isVisible());
});
