/** The engine for Node, which reads its files from disk. */
import { readFile } from 'node:fs/promises';
import { catalogueUrl, load as start } from './engine.js';

export { catalogueUrl, EngineError } from './engine.js';

export async function load({
  url = new URL('./anyqtama.wasm', import.meta.url),
  wasmBinary,
  catalogue,
} = {}) {
  return start({
    wasmBinary: wasmBinary ?? (await readFile(url)),
    catalogue: catalogue ?? (await readFile(catalogueUrl)),
  });
}
