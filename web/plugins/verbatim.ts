import { readFileSync } from 'node:fs';

import type { Plugin } from 'vite';

/** Files that are published as they stand: their names there, and where they are kept. */
export function verbatim(files: Readonly<Record<string, string>>): Plugin {
  return {
    name: 'verbatim',
    generateBundle() {
      for (const [fileName, path] of Object.entries(files)) {
        this.emitFile({ type: 'asset', fileName, source: readFileSync(path) });
      }
    },
  };
}
