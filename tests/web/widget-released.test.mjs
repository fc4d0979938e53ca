// What the widget starts, and what it costs: only what was released, and little until it is wanted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { visit } from './browser.mjs';
import { check, heading, hosted, listen, policy, tag } from './host.mjs';
import { say } from './words.mjs';

visit(
  'under a policy without WebAssembly it says so, above the text of the host',
  { start: false },
  async (page, faults) => {
    await listen(page);
    const without = policy.replace(" 'wasm-unsafe-eval'", '');
    await page.goto(
      hosted('<anyqtama-check><p>Ask at window 5.</p></anyqtama-check>', {
        policy: without,
        lang: 'kk',
      }),
    );
    await page.getByText(say('kk', 'widget-cannot-run')).waitFor();
    assert.ok(await page.getByText('Ask at window 5.').isVisible());
    const [[name, { code }]] = await page.evaluate(() => window.heard);
    assert.deepEqual([name, code], ['error', 'not_started']);
    assert.ok(faults.splice(0).every((fault) => /wasm|WebAssembly|policy/i.test(fault)));
  },
);

for (const [what, files, later] of [
  ['script', '**/parts/embedded-*.js', false],
  ['later script', '**/parts/outcome-*.js', true],
  ['list of later scripts', '**/parts/others-*.js', true],
  ['engine', '**/parts/*.wasm', false],
]) {
  visit(`a changed ${what} is refused`, { start: false }, async (page, faults) => {
    await listen(page);
    await page.route(files, async (route) => {
      const response = await route.fetch();
      const body = Buffer.concat([await response.body(), Buffer.from('\n')]);
      await route.fulfill({ response, body });
    });
    await page.goto(hosted('<anyqtama-check><p>Ask at window 5.</p></anyqtama-check>'));
    if (later) {
      await heading(page).waitFor();
      await check(page)
        .getByRole('link', { name: say('en', 'view-result') })
        .click();
      await check(page).getByTestId('unavailable').waitFor();
    } else {
      await page.waitForFunction(() => window.heard.some(([name]) => name === 'error'));
      assert.ok(await page.getByText('Ask at window 5.').isVisible());
    }
    assert.ok(faults.splice(0).some((fault) => /integrity/i.test(fault)));
  });
}

test('a portal pays at most 5 KB for it before anyone uses it', () => {
  const entry = readFileSync(new URL('../../web/dist/widget/anyqtama-check.js', import.meta.url));
  assert.ok(gzipSync(entry).length <= 5 * 1024, `${gzipSync(entry).length} bytes`);
});

visit(
  'started by hand after a failure it runs, and no longer excuses itself',
  { start: false },
  async (page, faults) => {
    await listen(page);
    await page.route('**/*.wasm', (route) => route.abort());
    await page.goto(hosted(tag));
    const excuse = page.getByText(say('en', 'widget-cannot-run'));
    await excuse.waitFor();
    await page.waitForFunction(() => window.heard.some(([name]) => name === 'error'));
    await page.unroute('**/*.wasm');
    await page.evaluate(() => document.querySelector('anyqtama-check').start());
    await heading(page).waitFor();
    assert.equal(await excuse.count(), 0);
    assert.ok(faults.splice(0).every((fault) => /ERR_FAILED/.test(fault)));
  },
);
