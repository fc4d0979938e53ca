// Pure modules of the page, without a browser: built by the page's own builder, loaded from memory.
import { fileURLToPath } from 'node:url';
import { build } from '../../web/node_modules/vite/dist/node/index.js';

const page = fileURLToPath(new URL('../../web/', import.meta.url));

/** The exports of a module under web/src/. */
export async function moduleOf(path) {
  const [{ output }] = await build({
    configFile: false,
    root: page,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: `src/${path}`, formats: ['es'] } },
  });
  return import(`data:text/javascript,${encodeURIComponent(output[0].code)}`);
}
