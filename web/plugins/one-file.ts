import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

const hashesOf = (page: string, tag: string) =>
  [...page.matchAll(RegExp(`<${tag}\\b[^>]*>(.*?)</${tag}>`, 'gs'))]
    .map(([, text = '']) => createHash('sha256').update(text).digest('base64'))
    .map((hash) => `'sha256-${hash}'`)
    .join(' ');

/** What stands in the file may run, by its hash, and nothing else. No address may be asked for anything. */
const policyOf = (page: string) =>
  [
    "default-src 'none'",
    `script-src ${hashesOf(page, 'script')} 'wasm-unsafe-eval'`,
    `style-src ${hashesOf(page, 'style')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

const itsPolicy = /(?<=http-equiv="Content-Security-Policy"\s+content=")[^"]*/;

/** Names the page `fileName`; its icon and its own policy stand in it. Comes after all else is written in. */
export function oneFile(root: string, fileName: string): Plugin {
  const icon = readFileSync(join(root, 'public/favicon.svg'), 'base64');
  return {
    name: 'one-file',
    enforce: 'post',
    // The loader is always given the bytes: the address it would fall back on need not hold them again.
    transform: {
      order: 'pre',
      handler: (code, id) =>
        id.endsWith('/anyqtama.js')
          ? code.replace(/new URL\("anyqtama\.wasm",\s*import\.meta\.url\)/, "''")
          : undefined,
    },
    transformIndexHtml: (page) =>
      page
        .replace(itsPolicy, '')
        .replace(/(?<=rel="icon" href=")[^"]*/, `data:image/svg+xml;base64,${icon}`),
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const { 'index.html': page, ...rest } = bundle;
        const strangers = Object.keys(rest);
        if (page?.type !== 'asset' || strangers.length > 0) {
          throw new Error(`not one file: ${strangers.join(', ')}`);
        }
        delete bundle['index.html'];
        const text = String(page.source);
        this.emitFile({
          type: 'asset',
          fileName,
          source: text.replace(itsPolicy, () => policyOf(text)),
        });
      },
    },
  };
}
