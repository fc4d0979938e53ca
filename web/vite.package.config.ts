import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { laws } from './plugins/fallback.ts';
import { plainImports } from './plugins/plain-imports.ts';
import { versionOf } from './plugins/released.ts';
import { ownSizes } from './plugins/sizes.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The element of the npm package: the widget without hashes of its parts, for bundlers write them anew. It shares
 * the package's engine with whoever calls that too.
 */
export default defineConfig({
  root: at('.'),
  base: './',
  publicDir: false,
  define: {
    __PACKAGED__: true,
    __VERSION__: JSON.stringify(versionOf(at('.'))),
    __INSIDE__: [],
    __FIRST__: {},
    __OTHERS__: '""',
  },
  build: {
    target: 'es2022',
    outDir: '../build/package/element',
    emptyOutDir: true,
    assetsDir: 'parts',
    modulePreload: false,
    license: { fileName: 'licenses.json' },
    rolldownOptions: {
      input: { 'anyqtama-check': at('src/widget.ts') },
      external: '#engine',
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'parts/[name]-[hash].js',
        paths: { '#engine': '../../engine/engine.js' }, // only parts import it
      },
    },
  },
  plugins: [laws(at('.')), plainImports(), ownSizes()],
});
