// A published copy of the page that a test may change: a newer version, a host that is gone.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../scripts/serve.mjs';
import { ready, root } from './site.mjs';

/** Calls `body` with a site of its own below a path; the worker of one test never meets another's. */
export async function published(body) {
  const folder = mkdtempSync(join(tmpdir(), 'anyqtama-published-'));
  cpSync(root, folder, { recursive: true });
  const server = await serve({ root: folder, base: '/some/where/' });
  const change = (file, edit) => {
    const path = join(folder, file);
    writeFileSync(path, edit(readFileSync(path, 'utf8')));
  };
  const site = {
    url: server.url,
    close: () => server.close(),
    put: (file, text) => writeFileSync(join(folder, file), text),
    remove: (file) => rmSync(join(folder, file)),
    /** The page says its version; the worker lists the page anew, and what else it shall keep. */
    publish(version, files = []) {
      const more = files.map((url) => `{url:"${url}",revision:null},`).join('');
      change('index.html', (page) => page.replace('<html', `<html data-version="${version}"`));
      change('worker.js', (worker) => {
        const listed = /\{[^{}]*"?url"?:"index\.html"[^{}]*\},?/;
        if (!listed.test(worker)) throw new Error('worker.js lists no index.html');
        return worker.replace(listed, `{url:"index.html",revision:"${version}"},${more}`);
      });
    },
  };
  try {
    await body(site);
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

/** Which version is shown, of those that `publish` made. */
export const versionOf = (page) =>
  page.evaluate(() => document.documentElement.dataset.version ?? '1');

/** Opens the page and waits until the device holds a whole copy of it. */
export async function visitOnce(page, site, language = 'en') {
  await page.goto(`${site.url}?lang=${language}`);
  await ready(page);
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((held) => serviceWorker.addEventListener('controllerchange', held));
  });
}

/** What the device holds, by address within the page. */
export function kept(page) {
  return page.evaluate(async () => {
    const held = [];
    for (const name of await caches.keys()) {
      for (const { url } of await (await caches.open(name)).keys()) {
        held.push(url.replace(document.baseURI.replace(/[?#].*/, ''), ''));
      }
    }
    return held.sort();
  });
}
