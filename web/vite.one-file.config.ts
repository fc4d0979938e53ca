import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';

import { fallback, laws } from './plugins/fallback.ts';
import { oneFile } from './plugins/one-file.ts';
import page from './vite.config.ts';

const root = fileURLToPath(new URL('.', import.meta.url));

/** dist/anyqtama.html: the page, its engine, its words and the law in one file that asks for nothing. */
export default defineConfig({
  root,
  mode: 'one-file',
  resolve: page.resolve,
  build: {
    target: page.build?.target,
    outDir: 'dist',
    emptyOutDir: false, // beside the page
    copyPublicDir: false,
    modulePreload: false,
  },
  plugins: [laws(root), fallback(root), viteSingleFile(), oneFile(root, 'anyqtama.html')],
});
