// The page under a browser's own translator, which puts elements in the place of texts and goes on doing so.
import assert from 'node:assert/strict';
import { arriveWith } from './arriving.mjs';
import { visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';

/** Wraps every text as Chromium's translator does. The words stay: what would be stale is seen. */
function translate() {
  const wrap = (text) => {
    if (!text.data.trim() || !text.parentElement) return;
    if (text.parentElement.closest('font, script, style, [translate="no"]')) return;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.append(text.data);
    outer.append(inner);
    text.replaceWith(outer);
  };
  const wrapAll = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.forEach(wrap);
  };
  wrapAll(document.body);
  new MutationObserver((changes) => {
    for (const { type, target, addedNodes } of changes) {
      if (type === 'characterData') wrap(target);
      for (const node of addedNodes) {
        if (node.nodeType === Node.TEXT_NODE) wrap(node);
        else wrapAll(node);
      }
    }
  }).observe(document.body, { childList: true, characterData: true, subtree: true });
}

const texts = (page) =>
  page.evaluate(() => ({
    translated: document.querySelectorAll('font > font').length,
    kept: [...document.querySelectorAll('[translate="no"]')].map((element) => element.textContent),
    touched: document.querySelectorAll('[translate="no"] font').length,
  }));

const requests = { passing: cases.passing, undecided: cases.undecided, repealed: cases.repealed };

for (const [name, request] of Object.entries(requests)) {
  visit(`a whole result is right while it is translated: ${name}`, {}, async (page) => {
    await page.evaluate(translate);
    const person = new Person(page, 'en');
    await arriveWith(page, request);
    await person.goTo('result');
    await compareResult(page, engine.assess(request), 'en');
    const { translated, kept, touched } = await texts(page);
    assert.ok(translated > 200, `${translated}`);
    assert.ok(kept.length > 5 && touched === 0);
    await person.speak('ru');
    await compareResult(page, engine.assess(request), 'ru');
  });
}

visit('answers that change while they are translated are shown changed', {}, async (page) => {
  const person = new Person(page, 'en');
  await page.evaluate(translate);
  await interview(person, cases.passing);
  await person.change('experience');
  await person.choose('choice-experience-periods');
  await person.field('experience-from').fill('30.02.2020');
  await person.press('continue');
  await person.group('fault-title').waitFor();
  await person.field('experience-from').fill('01.02.2012');
  await person.goOn();
  await person.goTo('result');
  const answers = { ...cases.passing.answers, experience: { periods: [{ from: '2012-02-01' }] } };
  await compareResult(page, engine.assess({ ...cases.passing, answers }), 'en');
  await page.getByTestId('tick-work_record').check();
  const documents = [...answers.documents, 'work_record'];
  await compareResult(
    page,
    engine.assess({ ...cases.passing, answers: { ...answers, documents } }),
    'en',
  );
});
