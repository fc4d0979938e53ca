// A portal that shows the check in a frame, under a policy that forbids WebAssembly.
import assert from 'node:assert/strict';
import { eventually } from './eventually.mjs';
import { hosted } from './host.mjs';
import { site } from './site.mjs';

export const { origin } = new URL(site.url);
export const policy = `default-src 'none'; script-src ${origin}; frame-src ${origin}; require-trusted-types-for 'script'`;
export const script = `<script type="module" src="${site.url}widget/frame.js"></script>`;
export const frame = `<iframe data-anyqtama data-lang="en" width="700" height="300"></iframe>`;

export const inside = (page) => page.frameLocator('iframe');
export const heading = (page) => inside(page).locator('h2#heading');
export const height = (page) =>
  page
    .locator('iframe')
    .first()
    .evaluate((element) => Number(element.height));

/** The first frame is as tall as its content, which may still grow. */
export async function fits(page, frame = inside(page)) {
  const tall = (body) => Math.ceil(body.getBoundingClientRect().height);
  await eventually(page, async () =>
    assert.equal(await height(page), await frame.locator('body').evaluate(tall)),
  );
}

export async function open(page, body = frame) {
  await page.goto(hosted(body, { head: script, policy, own: false }));
  await heading(page).waitFor();
}
