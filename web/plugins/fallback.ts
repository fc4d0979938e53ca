import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import { pointsTables } from './points-tables.ts';

/** Writes the points table of the rulebook into the page, for readers without script. */
export function fallback(root: string): Plugin {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  return {
    name: 'fallback',
    transformIndexHtml: (page) =>
      page.replace('<!-- points -->', () =>
        pointsTables(
          JSON.parse(read('../data/rulebooks/kz-503-2020.json')),
          JSON.parse(read('../data/acts.json')).acts,
          (language) => ['page', 'law'].map((file) => read(`locales/${language}/${file}.ftl`)),
        ),
      ),
  };
}
