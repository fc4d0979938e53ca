/** The engine for Node, which reads the WebAssembly file from disk. */
import { readFile } from 'node:fs/promises';
import { load as start } from './engine.js';

export { EngineError } from './engine.js';

export async function load({ url = new URL('./anyqtama.wasm', import.meta.url), wasmBinary } = {}) {
  return start({ wasmBinary: wasmBinary ?? (await readFile(url)) });
}
