// Tests web/src/portal/snippet.ts and policy.ts: the lines for a portal's page, and the policy they need.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { checkLine, snippetOf } = await moduleOf('portal/snippet.ts');
const { policyOf, whyId } = await moduleOf('portal/policy.ts');

const site = {
  base: 'https://check.example/',
  version: '1.2.3',
  integrity: { 'anyqtama-check': 'sha384-E', frame: 'sha384-F' },
};
const said = { language: 'kk', title: 'A "check" & <more>', open: 'Open & read' };
const attributes = new Map([
  ['hide-intro', ''],
  ['lang', 'ru'],
]);
const lines = (variant, pinned, chosen = attributes) =>
  snippetOf({ variant, pinned, attributes: chosen, looks: new Map() }, site, said);

const link = '<a href="https://check.example/?lang=kk">Open &amp; read</a>';
const script = (name, ...more) =>
  [
    '<script',
    '  type="module"',
    `  src="https://check.example/widget/${name}"`,
    ...more,
    '></script>',
  ].join('\n');
const pinning = (hash) => [`  integrity="${hash}"`, '  crossorigin="anonymous"'];
const frame = (...mark) =>
  [
    '<iframe',
    ...mark,
    '  src="https://check.example/embed.html?hide-intro=&amp;lang=kk"',
    '  title="A &quot;check&quot; &amp; &lt;more>"',
    '  width="100%"',
    '  height="700"',
    '  sandbox="allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups"',
    '  allow="clipboard-write"',
    '  referrerpolicy="no-referrer"',
    `></iframe>\n<p>${link}</p>`,
  ].join('\n');
const element = `<anyqtama-check\n  hide-intro\n  lang="ru"\n>\n  ${link}\n</anyqtama-check>`;

const snippets = [
  ['element', false, `${script('anyqtama-check.js')}\n${element}`],
  ['element', true, `${script('anyqtama-check.js?v=1.2.3', ...pinning('sha384-E'))}\n${element}`],
  ['frame', false, `${script('frame.js')}\n${frame('  data-anyqtama')}`],
  [
    'frame',
    true,
    `${script('frame.js?v=1.2.3', ...pinning('sha384-F'))}\n${frame('  data-anyqtama')}`,
  ],
  ['plain', true, frame()],
];
for (const [variant, pinned, text] of snippets)
  test(`the lines of ${variant}${pinned ? ', of one version only' : ''}`, () => {
    assert.equal(lines(variant, pinned), text);
  });

test('without attributes the tag stands in one line', () => {
  assert.ok(lines('element', false, new Map()).includes(`\n<anyqtama-check>\n  ${link}`));
});

test('the self-check is one line', () => {
  const line = '<script type="module" src="https://check.example/widget/check.js"></script>';
  assert.equal(checkLine(site), line);
});

const policies = {
  element: [
    ['script-src', "https://check.example 'wasm-unsafe-eval'"],
    ['connect-src', 'https://check.example'],
    ['trusted-types', 'lit-html'],
  ],
  frame: [
    ['script-src', 'https://check.example'],
    ['frame-src', 'https://check.example'],
  ],
  plain: [['frame-src', 'https://check.example']],
};
for (const [variant, policy] of Object.entries(policies))
  test(`${variant} needs a policy, each directive with its reason`, () => {
    assert.deepEqual(policyOf(variant, 'https://check.example'), policy);
    const kind = variant === 'element' ? 'element' : 'frame';
    for (const [name] of policy) assert.equal(whyId(variant, name), `portal-why-${kind}-${name}`);
  });
