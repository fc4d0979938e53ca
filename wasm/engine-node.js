/** The engine for Node, which reads its files from disk. */
import { readFile } from 'node:fs/promises';
import { catalogueUrl, load as start, wasmUrl } from './engine.js';

export { catalogueUrl, EngineError, wasmUrl } from './engine.js';

export async function load({ url = wasmUrl, wasmBinary, catalogue } = {}) {
  return start({
    wasmBinary: wasmBinary ?? (await readFile(url)),
    catalogue: catalogue ?? (await readFile(catalogueUrl)),
  });
}
