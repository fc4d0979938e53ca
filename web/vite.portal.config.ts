import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { procedures } from './plugins/procedures.ts';
import { released } from './plugins/released.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** dist/portal.html, for webmasters. It names the hashes of the widget: built after it, beside the page. */
export default defineConfig({
  root: at('.'),
  base: './',
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: false,
    assetsDir: 'portal',
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: { input: at('portal.html') },
  },
  plugins: [released(at('.')), procedures(at('.'))],
});
