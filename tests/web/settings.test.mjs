// The page under a reader's own settings: wide spacing, few colours, no motion.
import assert from 'node:assert/strict';
import { arriveWith } from './arriving.mjs';
import { breachesOf, colours } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { Person } from './person.mjs';
import { openAll, whole } from './result.mjs';
import { past } from './views.mjs';

/** The spacing of WCAG 1.4.12, by a sheet that the policy of the page does not concern. */
function spaceOut() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
}

/** Boxes that cut off their text. */
function cut() {
  const found = [...document.querySelectorAll('body *:not(svg, svg *, .unseen, textarea)')];
  return found
    .filter((element) => {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const hides = [overflowX, overflowY].some((each) => ['hidden', 'clip'].includes(each));
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const over = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 1;
      return element.checkVisibility() && over && (hides || textOverflow === 'ellipsis');
    })
    .map((element) => `${element.localName}.${element.className}: ${element.innerText}`);
}

visit('wide spacing cuts nothing off', {}, async (page) => {
  await page.evaluate(spaceOut);
  const person = new Person(page, 'en');
  const check = async (view) => {
    for (const language of languages) {
      await person.speak(language);
      assert.deepEqual(await page.evaluate(cut), [], `${language}: ${view}`);
      assert.deepEqual(await page.evaluate(past), [], `${language}: ${view}`);
    }
  };
  await check('procedure');
  await arriveWith(page, cases.open);
  await check('review');
  await person.goTo('result');
  await openAll(page);
  await check('result');
  await person.goTo('review');
  await person.change('experience');
  await check('experience');
});

/** The longest transition or animation on the page, in seconds. */
function longestMotion() {
  const seconds = [...document.querySelectorAll('*')].flatMap((element) =>
    [null, '::before', '::after'].flatMap((part) => {
      const { transitionDuration, animationDuration } = getComputedStyle(element, part);
      return `${transitionDuration}, ${animationDuration}`.split(', ').map(parseFloat);
    }),
  );
  return Math.max(...seconds);
}

for (const [reducedMotion, most] of [
  ['no-preference', 0.15],
  ['reduce', 0.001],
]) {
  visit(`motion with ${reducedMotion} lasts at most ${most} s`, { reducedMotion }, async (page) => {
    const person = new Person(page, 'en');
    assert.ok((await page.evaluate(longestMotion)) <= most);
    await person.goTo('result');
    await openAll(page);
    assert.ok((await page.evaluate(longestMotion)) <= most);
  });
}

/** Borders and lines are what forced colours leave to tell a button or a field by; "§" is a sign itself. */
function edgeless() {
  const edge = ({ outlineStyle, borderBlockEndStyle, textDecorationLine }) =>
    [outlineStyle, borderBlockEndStyle, textDecorationLine].some((style) => style !== 'none');
  const found = [...document.querySelectorAll('button:not(.cite), input[type="text"], select')];
  return found
    .filter((element) => element.checkVisibility() && !edge(getComputedStyle(element)))
    .map((element) => `${element.localName}.${element.className}: ${element.innerText}`);
}

visit(
  'forced colours leave edges, states and readable words',
  { forcedColors: 'active' },
  async (page) => {
    const person = new Person(page, 'en');
    assert.deepEqual(await page.evaluate(edgeless), []);
    await arriveWith(page, cases.open);
    await person.goTo('result');
    await whole(page);
    assert.deepEqual(await page.evaluate(edgeless), []);

    const fills = await page
      .locator('points-rail')
      .first()
      .locator('.rail-bed, .segment rect:first-child')
      .evaluateAll((all) => all.map((part) => getComputedStyle(part).fill));
    assert.ok(fills.length > 1 && fills.slice(1).every((fill) => fill !== fills[0]), `${fills}`);

    assert.deepEqual(await breachesOf(page, colours), []);
  },
);
