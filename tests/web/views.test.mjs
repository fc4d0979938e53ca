// Every view in every language: no raw id, no gap, no word of another language, no scrolling sideways, room for text.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { openAll } from './result.mjs';
import { lostBySpacing } from './spacing.mjs';
import { everyView, past } from './views.mjs';

/** Everything a person may see or hear, but for parts that say they are of another language. */
function spokenTexts() {
  const language = document.documentElement.lang;
  const own = (element) =>
    element.closest('[lang]').lang === language && !element.closest('[translate="no"], script');
  const told = ['aria-label', 'title', 'alt', 'placeholder', 'aria-description'];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) {
    if (own(walker.currentNode.parentElement)) texts.push(walker.currentNode.data);
  }
  for (const element of document.querySelectorAll(told.map((name) => `[${name}]`).join())) {
    if (own(element)) texts.push(...told.map((name) => element.getAttribute(name) ?? ''));
  }
  return [document.title, ...texts].filter((text) => text.trim());
}

const raw = /[{}]|\$\w|\[object|\bundefined\b|\bnull\b|\bNaN\b|\b[a-z]+_[a-z_]+\b|\bM\d\d\b/;
const cyrillic = /\p{Script=Cyrillic}/u;
const latin = /\p{Script=Latin}{3,}/u;
const foreign = { en: cyrillic, ru: latin, kk: latin };
/** Addresses, words quoted from the English text, and names that are the same everywhere. */
const kept =
  /https?:\S+|\bPDF\b|\.ics\b|\S+\.kz\b|«[^»]*»|Anyqtama|PhD|JavaScript|WebAssembly|WCAG|Chromium|Firefox|WebKit|cookie|Dolby Surround/gi;

const narrow = { viewport: { width: 320, height: 640 } };

visit(
  'no view shows a raw id or another language, is wider than 320 px, or loses text that is spaced out',
  narrow,
  async (page) => {
    const wrong = new Map();
    await everyView(page, async (view, person) => {
      if (view.includes('result')) await openAll(page);
      for (const language of languages) {
        await person.speak(language);
        for (const text of await page.evaluate(spokenTexts)) {
          const words = text.replace(kept, '');
          const odd = raw.test(words) || foreign[language].test(words);
          if (odd) wrong.set(`${language}: ${text.trim()}`, view);
        }
        for (const element of await page.evaluate(past)) wrong.set(`${language}: ${element}`, view);
        for (const element of await lostBySpacing(page))
          wrong.set(`spaced, ${language}: ${element}`, view);
        const width = await page.evaluate(() => document.scrollingElement.scrollWidth);
        assert.equal(width, 320, `${language}: ${view} scrolls sideways`);
      }
    });
    assert.deepEqual([...wrong], []);
  },
);
