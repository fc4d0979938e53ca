import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

import { fallback, laws } from './plugins/fallback.ts';
import { manifests } from './plugins/manifests.ts';
import { plainImports } from './plugins/plain-imports.ts';
import { preload } from './plugins/preload.ts';
import { verbatim } from './plugins/verbatim.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: at('.'),
  base: './',
  resolve: {
    alias: { '#engine': at('../build/wasm/engine.js') },
  },
  build: {
    target: 'es2022',
    outDir: 'dist',
    emptyOutDir: true,
    // The page's policy allows files of its own origin only: nothing may be written into the page.
    assetsInlineLimit: 0,
    modulePreload: false,
    rolldownOptions: {
      output: {
        // What the first question needs stays in one file: two compress worse than one.
        codeSplitting: { groups: [{ name: 'page', test: /\/src\/page\.ts$/ }] },
      },
    },
  },
  plugins: [
    plainImports(),
    laws(at('.')),
    fallback(at('.')),
    verbatim({ 'embed.html': at('embed.html') }),
    manifests(at('.')),
    preload(/\.wasm$/),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'worker',
      filename: 'worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        rollupFormat: 'iife', // a worker without imports: the policy would have to trust each
        globPatterns: ['index.html', 'assets/*', '*.{svg,webmanifest}'],
        dontCacheBustURLsMatching: /assets\//,
      },
    }),
  ],
});
