// The built page in a real browser. Each test file is a process of its own: one server, one browser.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serve } from '../../scripts/serve.mjs';

const executablePath = '/usr/bin/chromium';
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const root = fileURLToPath(new URL('../../web/dist', import.meta.url));

function mustBeThere(path, what) {
  if (!existsSync(path)) throw new Error(`tests/web needs ${path}: ${what}`);
}

mustBeThere(executablePath, 'install the Debian package chromium');
mustBeThere(`${root}/index.html`, 'run scripts/build web');

export const languages = ['en', 'ru', 'kk'];
export const site = await serve({ root });
export const browser = await chromium.launch({ executablePath, args: flags });

after(async () => {
  await browser.close();
  await site.close();
});

/** Writes down what no page may do: report errors, warnings or breaches of the policy, or send. */
function watch(page) {
  const faults = [];
  page.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url());
    const own = protocol === 'data:' || hostname === new URL(site.url).hostname;
    if (!own || request.method() !== 'GET') faults.push(`${request.method()} ${request.url()}`);
  });
  page.on('websocket', (socket) => faults.push(`socket ${socket.url()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning', 'assert'].includes(message.type())) faults.push(message.text());
  });
  return faults;
}

/** Most tests look at one visit alone: a kept copy of the page would answer in the server's place. */
function withoutWorkers() {
  delete Navigator.prototype.serviceWorker;
}

/** Told to the console, where `watch` hears it. */
function tellBreaches() {
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile }) => {
    console.error(`policy: ${effectiveDirective} ${blockedURI} ${sourceFile}`);
  });
}

/** The page has its engine and its words. */
export async function ready(page) {
  await page.locator('html[data-ready]').waitFor();
}

/** A context is a window of its own, and dear: tests with the same options share one. */
const contexts = new Map();

function contextWith(options) {
  const key = JSON.stringify(options);
  if (!contexts.has(key)) contexts.set(key, browser.newContext(options));
  return contexts.get(key);
}

/**
 * A test on a page of its own. `lang` asks for a language in the address, `start: false` leaves the
 * opening to the body, `worker: true` lets the page keep a copy of itself; other options are
 * Playwright's. The page must be without fault in the end.
 */
export function visit(name, { lang = 'en', start = true, worker = false, ...options }, body) {
  test(name, async () => {
    const page = await (await contextWith(options)).newPage();
    try {
      await page.addInitScript(tellBreaches);
      if (!worker) await page.addInitScript(withoutWorkers);
      const faults = watch(page);
      if (start) {
        await page.goto(`${site.url}?lang=${lang}`);
        await ready(page);
      }
      await body(page, faults);
      assert.deepEqual(faults, [], 'the page is at fault');
    } finally {
      await page.close();
    }
  });
}
