// By keyboard from the host's page into the check and out of it again, as an element and in a frame.
import assert from 'node:assert/strict';
import { site, visit } from './browser.mjs';
import { hosted, policy, tag } from './host.mjs';
import { say } from './words.mjs';

const { origin } = new URL(site.url);
const frame = `<iframe src="${site.url}embed.html?lang=en" title="Check" width="700" height="500"></iframe>`;

const kinds = [
  ['an element', tag, 'anyqtama-check', (page) => page],
  ['a frame', frame, 'iframe', (page) => page.frameLocator('iframe')],
];

for (const [kind, body, name, inside] of kinds) {
  visit(`${kind} is entered, used and left by keyboard`, { start: false }, async (page) => {
    const walled = `<a href="#1">Before</a>${body}<a href="#2">After</a>`;
    await page.goto(hosted(walled, { policy: `${policy}; frame-src ${origin}` }));
    const question = inside(page).getByRole('heading', { name: say('en', 'question-procedure') });
    await question.waitFor();
    await page.getByRole('link', { name: 'Before' }).focus();
    const places = ['Before'];
    while (places.at(-1) !== 'After' && places.length < 60) {
      await page.keyboard.press('Tab');
      places.push(
        await page.evaluate(() => {
          const { localName, textContent } = document.activeElement;
          return localName === 'a' ? textContent : localName;
        }),
      );
      const radio = inside(page).getByRole('radio', { name: say('en', 'procedure-issue') });
      if (await radio.evaluate((element) => element.matches(':focus'))) {
        await page.keyboard.press('Space');
        assert.ok(await radio.isChecked());
      }
    }
    assert.deepEqual([...new Set(places)], ['Before', name, 'After']);
    assert.ok(await inside(page).getByRole('radio', { checked: true }).isVisible());
    await page.keyboard.press('Shift+Tab');
    assert.equal(await page.evaluate(() => document.activeElement.localName), name);
  });
}
