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

/**
 * The engine broke down: memory ran out, or it has a fault of its own. `restarted` tells when another
 * runs in its place, and fails when none can; the next call tries again.
 */
export class EngineStopped extends Error {
  constructor(restarted, cause) {
    super('the engine stopped', { cause });
    this.name = 'EngineStopped';
    this.code = 'engine_stopped';
    this.restarted = restarted;
  }
}

/** What is longer than all that the engine takes is refused by its length: it is not copied whole. */
const most = 2 ** 20;

const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8 of `text`. Half a surrogate pair has none, so the core is given a byte it refuses. */
function utf8(text) {
  const bytes = encoder.encode(text);
  if (/\p{Surrogate}/u.test(text)) bytes[0] = 0xff;
  return bytes;
}

function read(reply) {
  const { ok, error } = JSON.parse(reply);
  if (error) throw new EngineError(error);
  return ok;
}

/** The bytes that a bundler wrote into the address itself: a strict policy need not let them be fetched. */
const inlined = ({ pathname }) =>
  Uint8Array.from(atob(pathname.split('base64,')[1]), (letter) => letter.charCodeAt(0)).buffer;

/** Calls a verb on bytes that are handed over first. */
function give(module, verb, all) {
  const bytes = all.subarray(0, most);
  const at = module.room(bytes.length);
  module.HEAPU8.set(bytes, at); // looked up after `room`, for memory that grew is another array
  return module[verb]();
}

/** Plain bytes, not a stream: a host that serves `.wasm` under another type is no obstacle. */
export async function download(url, { integrity = '' } = {}) {
  if (url.protocol === 'data:') return inlined(url);
  const response = await fetch(url, { integrity });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.arrayBuffer();
}

/** Where the engine is, and the catalogue of occupations: beside this module. */
export const wasmUrl = new URL('./anyqtama.wasm', import.meta.url);
export const catalogueUrl = new URL('./anyqtama-catalogue.bin', import.meta.url);

/**
 * Starts the engine. Give `wasmBinary` (bytes) or `url` when the file is elsewhere; give `catalogue`
 * as bytes, or `false` to add it later.
 */
export async function load(options = {}) {
  const [wasmBinary, catalogue] = await Promise.all([
    options.wasmBinary ?? download(options.url ?? wasmUrl),
    options.catalogue ?? download(catalogueUrl),
  ]);
  let names; // for an engine that takes the place of this one
  let module;
  let starting;

  async function start() {
    const fresh = await instantiate({ wasmBinary });
    if (names) give(fresh, 'addCatalogue', names);
    module = fresh;
  }

  /** An engine that trapped is in no state to go on. */
  function call(verb, bytes) {
    let fault;
    try {
      if (module) return give(module, verb, bytes);
    } catch (error) {
      fault = error;
      module = undefined;
    }
    starting ??= start().finally(() => (starting = undefined));
    starting.catch(() => {}); // told to whoever waits for it
    throw new EngineStopped(starting, fault);
  }

  const ask = (verb) => (text) => {
    const size = call(verb, typeof text === 'string' ? utf8(text) : text);
    const at = module.reply();
    return decoder.decode(module.HEAPU8.subarray(at, at + size));
  };
  const text = Object.freeze({
    assess: ask('assess'),
    professions: ask('professions'),
    describe: ask('describe'),
  });

  const addCatalogue = (given) => {
    const bytes = new Uint8Array(given);
    if (!call('addCatalogue', bytes))
      throw new Error('the catalogue is not whole, or of another version');
    names = bytes;
  };

  await start();
  if (catalogue) addCatalogue(catalogue);

  const verb = (name) => (request) => read(text[name](JSON.stringify(request) ?? ''));
  return Object.freeze({
    assess: verb('assess'),
    professions: verb('professions'),
    describe: () => read(text.describe('{}')),
    addCatalogue,
    text,
  });
}
