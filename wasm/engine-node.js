/** The engine for Node, which reads its files from disk. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { catalogueUrl, download as fetched, load as start, wasmUrl } from './engine.js';

export { catalogueUrl, EngineError, EngineStopped, wasmUrl } from './engine.js';

async function readOf(url, integrity) {
  const bytes = await readFile(/^file:/.test(url) ? new URL(url) : url);
  const [way, hash] = integrity.split('-');
  if (way && createHash(way).update(bytes).digest('base64') !== hash) {
    throw new Error(`${url} has another hash than ${integrity}`);
  }
  return Uint8Array.from(bytes).buffer;
}

/** As in browsers; what is no address of the network is read from disk. */
export async function download(url, { integrity = '' } = {}) {
  return /^(https?|data):/.test(url)
    ? fetched(new URL(url), { integrity })
    : readOf(url, integrity);
}

export async function load({ url = wasmUrl, wasmBinary, catalogue } = {}) {
  return start({
    wasmBinary: wasmBinary ?? (await download(url)),
    catalogue: catalogue ?? (await download(catalogueUrl)),
  });
}
