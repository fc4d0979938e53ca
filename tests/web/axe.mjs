// axe, put into a page once: its builder for Playwright would do so again for every look.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';

const { source } = createRequire(import.meta.resolve('@axe-core/playwright'))('axe-core');

const level = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
export const everything = { runOnly: level };
export const colours = { runOnly: ['color-contrast'] };
export const structure = { runOnly: level, rules: { 'color-contrast': { enabled: false } } };

/** What may be wrong in one language alone: what it is called, names of things, and the room that its words take. */
export const spoken = {
  runOnly: [
    'html-has-lang',
    'html-lang-valid',
    'valid-lang',
    'document-title',
    'button-name',
    'link-name',
    'label',
    'select-name',
    'summary-name',
    'svg-img-alt',
    'target-size',
    'scrollable-region-focusable',
  ],
};

/** For tests that run once a language: all else is the same in each, and is looked at in English. */
export const inLanguage = (language) => (language === 'en' ? everything : spoken);

async function run(options) {
  const { violations, passes } = await window.axe.run({ ...options, resultTypes: ['violations'] });
  const breaches = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target} ${failureSummary}`),
  );
  return { breaches, passed: passes.length };
}

/** What axe finds wrong in the page as it stands, one line a place. */
export async function breachesOf(page, options) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const { breaches, passed } = await page.evaluate(run, options);
  assert.ok(passed > 0, 'axe checked nothing');
  return breaches;
}
