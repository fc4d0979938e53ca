import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

import { released } from './plugins/released.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Scripts for hosts, each one file that brings nothing with it: `--mode frame`, `--mode check`. */
export default defineConfig(({ mode }) => ({
  root: at('.'),
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/widget',
    emptyOutDir: false,
    lib: { entry: at(`src/${mode}.ts`), formats: ['es'], fileName: mode },
  },
  plugins: mode === 'check' ? [released(at('.'))] : [],
}));
