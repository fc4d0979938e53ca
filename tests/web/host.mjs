// A portal: a page of another origin, under a policy of its own, with the widget in it.
import { createServer } from 'node:http';
import { after } from 'node:test';
import { site } from './site.mjs';
import { say } from './words.mjs';

const origin = new URL(site.url).origin;
export const script = `${site.url}widget/anyqtama-check.js`;

/** The policy that README of web/ asks a portal for. */
export const policy = [
  "default-src 'none'",
  `script-src ${origin} 'wasm-unsafe-eval'`,
  `connect-src ${origin}`,
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The pages served, by path. */
const pages = new Map();
const server = createServer((request, response) => {
  const page = pages.get(new URL(request.url, 'http://host').pathname);
  if (!page) return response.writeHead(404).end();
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  if (page.policy) response.setHeader('Content-Security-Policy', page.policy);
  response.end(page.html);
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
after(() => {
  server.closeAllConnections();
  return new Promise((closed) => server.close(closed));
});

/** The address of a page with this body; `own: false` leaves out the script of the element. */
export function hosted(body, { head = '', policy: asked = policy, lang = 'en', own = true } = {}) {
  const path = `/${pages.size}`;
  const html = `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>Portal</title>${head}
    ${own ? `<script type="module" src="${script}"></script>` : ''}</head><body>${body}</body></html>`;
  pages.set(path, { html, policy: asked });
  return `http://127.0.0.1:${server.address().port}${path}`;
}

/** Notes the details of the widget's events, and of any other event of ours that gets out. */
export async function listen(page) {
  await page.addInitScript(() => {
    window.heard = [];
    for (const name of ['ready', 'answered', 'assessed', 'error', 'shown']) {
      addEventListener(`anyqtama-${name}`, ({ detail }) => window.heard.push([name, detail]));
    }
    for (const name of ['answer', 'go', 'advance', 'names-wanted', 'text-wanted']) {
      addEventListener(name, () => window.heard.push([name]));
    }
  });
}

export const tag = '<anyqtama-check></anyqtama-check>';
export const check = (page, index = 0) => page.locator('anyqtama-check').nth(index);
export const heading = (page, index = 0) => check(page, index).locator('h2#heading');

/** Opens a portal and waits for its first widget. */
export async function open(page, body = tag, options = {}) {
  await page.goto(hosted(body, options));
  await heading(page).waitFor();
}

export const choose = (page, id, index = 0) =>
  check(page, index)
    .getByRole('radio', { name: say('en', id), exact: true })
    .check();

export const goOn = (page) =>
  check(page)
    .getByRole('button', { name: say('en', 'continue'), exact: true })
    .click();
