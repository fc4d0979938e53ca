/**
 * The engine for browsers and workers: objects in, objects out, over JSON text.
 * Node takes `engine-node.js`, which only finds the WebAssembly file differently.
 */
import instantiate from './anyqtama.js';

/** What the engine refuses: `code` names the fault, `at` is a JSON Pointer into the request. */
export class EngineError extends Error {
  constructor({ code, at, from }) {
    super(at ? `${code} at ${at}` : code);
    this.name = 'EngineError';
    this.code = code;
    this.at = at;
    if (from !== undefined) this.from = from;
  }
}

/** UTF-8 of `text`. Half a surrogate pair has none, so the core is given a byte it refuses. */
function utf8(text) {
  const bytes = new TextEncoder().encode(text);
  if (/\p{Surrogate}/u.test(text)) bytes[0] = 0xff;
  return bytes;
}

function read(reply) {
  const { ok, error } = JSON.parse(reply);
  if (error) throw new EngineError(error);
  return ok;
}

/** Plain bytes, not a stream: a host that serves `.wasm` under another type is no obstacle. */
async function download(url = new URL('./anyqtama.wasm', import.meta.url)) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
}

/** Starts the engine. Give `wasmBinary` (bytes) or `url` when the file is elsewhere. */
export async function load(options = {}) {
  const wasmBinary = options.wasmBinary ?? (await download(options.url));
  const module = await instantiate({ wasmBinary });

  const ask = (verb) => (text) => module[verb](typeof text === 'string' ? utf8(text) : text);
  const text = Object.freeze({
    assess: ask('assess'),
    professions: ask('professions'),
    describe: ask('describe'),
  });

  const verb = (name) => (request) => read(text[name](JSON.stringify(request) ?? ''));
  return Object.freeze({
    assess: verb('assess'),
    professions: verb('professions'),
    describe: () => read(text.describe('{}')),
    text,
  });
}
