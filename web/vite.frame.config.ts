import { fileURLToPath } from 'node:url';

import { defineConfig } from 'vite';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The script for hosts of a frame: one file that brings nothing with it. */
export default defineConfig({
  root: at('.'),
  publicDir: false,
  build: {
    target: 'es2022',
    outDir: 'dist/widget',
    emptyOutDir: false,
    lib: { entry: at('src/frame.ts'), formats: ['es'], fileName: 'frame' },
  },
});
