// Tests web/src/portal/looks.ts: the rule of a portal's colours, and which of them cannot be read.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { contrastFaults, least, lookNames, ruleOf, tokensOf } = await moduleOf('portal/looks.ts');

const tokens = tokensOf(`
  :host { --paper: var(--anyqtama-paper, #ffffff); --sheet: #fafafa; --ink: #111111; --quiet: #555555;
    --accent: #0b4f82; --accent-soft:#e8f1f8; --on-accent: #fefefe; --corner: 4px; --five: #12345; }
  @media (prefers-color-scheme: dark) { :host { --paper: #101418; --sheet: #181c20; --accent: #9ec5e8;
    --on-accent: var(--anyqtama-on-accent,#0a0a0a); } }`);

test('colours are read from the style sheet, the light ones and the dark', () => {
  const told = ['paper', 'sheet', 'accent', 'paper-dark', 'on-accent-dark'].map(tokens);
  assert.deepEqual(told, ['#ffffff', '#fafafa', '#0b4f82', '#101418', '#0a0a0a']);
  for (const name of ['corner', 'five', 'ink-dark', 'none']) assert.equal(tokens(name), '', name);
  assert.equal(tokensOf('')('paper'), '');
});

test('what can be chosen is what the form offers', () => {
  const form = readFileSync(new URL('../../web/portal.html', import.meta.url), 'utf8');
  const [looks] = /<fieldset[^>]* id="looks"[^]*?<\/fieldset>/.exec(form);
  const names = [...looks.matchAll(/\sname="([\w-]+)"/g)].map(([, name]) => name);
  assert.deepEqual([...lookNames], names);
});

const rule = (...looks) => ruleOf(new Map(looks), tokens);
const rules = [
  ['nothing', [], ''],
  ['a corner', [['corner', '0']], '--anyqtama-corner: 0;'],
  [
    'a dark accent: the text stays, a darker shade comes with it',
    [['accent', '#7a1f3d']],
    '--anyqtama-accent: #7a1f3d; --anyqtama-accent-strong: #59172d; --anyqtama-on-accent: #fefefe;',
  ],
  [
    'a light accent: black text, and a lighter shade',
    [['accent', '#ffd54f']],
    '--anyqtama-accent: #ffd54f; --anyqtama-accent-strong: #ffdf78; --anyqtama-on-accent: #000000;',
  ],
  [
    'an accent on which the text of the tokens is just enough',
    [['accent', '#118664']],
    '--anyqtama-accent: #118664; --anyqtama-accent-strong: #0c6249; --anyqtama-on-accent: #fefefe;',
  ],
  [
    'an accent for dark on which the text of the tokens can be read',
    [['accent-dark', '#9ec5e8']],
    '--anyqtama-accent-dark: #9ec5e8; --anyqtama-on-accent-dark: #0a0a0a;',
  ],
  [
    'an accent for dark on which black and white are read alike',
    [['accent-dark', '#198564']],
    '--anyqtama-accent-dark: #198564; --anyqtama-on-accent-dark: #ffffff;',
  ],
  [
    'an accent for dark on which it cannot',
    [['accent-dark', '#12486f']],
    '--anyqtama-accent-dark: #12486f; --anyqtama-on-accent-dark: #ffffff;',
  ],
];
for (const [what, looks, lines] of rules)
  test(`the rule for ${what}`, () => {
    const expected = lines && `anyqtama-check {\n  ${lines.replaceAll('; ', ';\n  ')}\n}`;
    assert.equal(rule(...looks), expected);
  });

test('the rule may be for another element', () => {
  assert.match(ruleOf(new Map([['ink', '#000000']]), tokens, ':host'), /^:host \{\n/);
});

const faults = (...looks) =>
  contrastFaults(new Map(looks), tokens).map(({ front, back }) => `${front} on ${back}`);

test('a text is told on the ground where it is worst', () => {
  assert.deepEqual(faults(), []);
  assert.deepEqual(faults(['accent', '#9ec5e8']), ['accent on accent-soft']);
  assert.deepEqual(faults(['paper', '#808080']), ['accent on paper', 'quiet on paper']);
  assert.deepEqual(faults(['accent-dark', '#12486f']), ['accent-dark on sheet-dark']);
});

test('a text of just enough contrast is no fault, the next grey is', () => {
  assert.equal(least, 4.5);
  const grounds = [
    ['paper', '#ffffff'],
    ['sheet', '#ffffff'],
  ];
  for (const enough of ['#767676', '#068764'])
    assert.deepEqual(faults(...grounds, ['ink', enough]), [], enough);
  const [{ front, ratio }] = contrastFaults(new Map([...grounds, ['ink', '#777777']]), tokens);
  assert.deepEqual([front, ratio], ['ink', 4.47]);
});
