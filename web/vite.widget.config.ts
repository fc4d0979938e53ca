import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { integrity } from './plugins/integrity.ts';
import { laws } from './plugins/fallback.ts';
import { plainImports } from './plugins/plain-imports.ts';
import { versionOf } from './plugins/released.ts';
import { ownSizes } from './plugins/sizes.ts';
import { verbatim } from './plugins/verbatim.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The widget: one script with a fixed name, and what it fetches beside it. */
export default defineConfig({
  root: at('.'),
  base: './',
  publicDir: false,
  define: { __PACKAGED__: false, __VERSION__: JSON.stringify(versionOf(at('.'))) },
  resolve: {
    alias: { '#engine': at('../build/wasm/engine.js') },
  },
  build: {
    target: 'es2022',
    outDir: 'dist/widget',
    emptyOutDir: true,
    assetsInlineLimit: 0,
    assetsDir: 'parts',
    modulePreload: false,
    rolldownOptions: {
      input: {
        'anyqtama-check': at('src/widget.ts'),
        embedded: at('src/embedded.ts'),
        embed: at('src/embed.ts'),
      },
      preserveEntrySignatures: 'allow-extension',
      output: {
        // What the first question needs is one file, as on the page: thirty compress worse.
        codeSplitting: { groups: [{ name: 'embedded', test: /\/src\/embedded\.ts$/ }] },
        entryFileNames: ({ name }) =>
          name === 'embedded' ? 'parts/[name]-[hash].js' : '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        assetFileNames: 'parts/[name]-[hash][extname]',
      },
    },
  },
  plugins: [
    laws(at('.')),
    plainImports(),
    ownSizes(),
    verbatim({ 'embed.css': at('styles/embed.css') }),
    integrity('anyqtama-check', 'embedded'),
  ],
});
