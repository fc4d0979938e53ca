// A page that does not start: what it says instead.
import assert from 'node:assert/strict';
import { languages } from './browser.mjs';
import { say } from './words.mjs';

/** The text without the engine is there, in each language, with a way to try again. */
export async function saysWhy(page) {
  await page.waitForLoadState('networkidle');
  // It is held back for as long as a start may take.
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()));
  for (const language of languages) {
    const part = page.locator(`section[lang="${language}"]`);
    await part.waitFor({ state: 'visible' });
    const text = await part.innerText();
    for (const id of ['fallback-why', 'fallback-script']) {
      assert.ok(text.includes(say(language, id)), `${language}: ${id}`);
    }
    const again = part.getByRole('link', { name: say(language, 'fallback-again') });
    assert.equal(await again.getAttribute('href'), `?lang=${language}`);
  }
  assert.equal(await page.locator('html[data-ready]').count(), 0);
}
