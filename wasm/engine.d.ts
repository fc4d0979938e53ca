import type {
  AssessRequest,
  Assessment,
  Description,
  Fault,
  FaultCode,
  ProfessionHits,
  ProfessionsRequest,
} from './contract.js';

export type * from './contract.js';

/** What the engine refuses: `code` names the fault, `at` is a JSON Pointer into the request. */
export class EngineError extends Error {
  constructor(fault: Fault);
  readonly name: 'EngineError';
  readonly code: FaultCode;
  readonly at: string;
  /** With `not_covered`: the earliest day an edition covers. */
  readonly from?: string;
}

/**
 * The engine broke down: memory ran out, or it has a fault of its own. What was asked is not answered; a
 * new engine, with the catalogue, is started in its place.
 */
export class EngineStopped extends Error {
  constructor(restarted: Promise<void>, cause?: unknown);
  readonly name: 'EngineStopped';
  readonly code: 'engine_stopped';
  /** Settles when the new engine runs; fails when none could be started, which the next call tries again. */
  readonly restarted: Promise<void>;
}

/**
 * JSON text (or its UTF-8 bytes) in, JSON text out: a reply with `ok` or with `error`. Nothing is thrown but
 * `EngineStopped`.
 */
export interface TextEngine {
  assess(request: string | Uint8Array): string;
  professions(request: string | Uint8Array): string;
  describe(request: string | Uint8Array): string;
}

/** Every verb throws an `EngineError` when the request is at fault, and `EngineStopped` when the engine is. */
export interface Engine {
  assess(request: AssessRequest): Assessment;
  professions(request: ProfessionsRequest): ProfessionHits;
  describe(): Description;
  /**
   * Adds the catalogue of occupations, without which `professions` knows the printed titles and their
   * translations only. Throws an `Error` when the bytes are not whole or of another version.
   */
  addCatalogue(bytes: ArrayBuffer | Uint8Array): void;
  readonly text: TextEngine;
}

export interface LoadOptions {
  /** Where the WebAssembly file is; beside the module when absent. */
  url?: string | URL;
  /** The WebAssembly file itself; nothing is fetched then. */
  wasmBinary?: BufferSource;
  /** The catalogue of occupations; fetched from `catalogueUrl` when absent, left out when `false`. */
  catalogue?: ArrayBuffer | Uint8Array | false;
}

/** Where the WebAssembly file is: beside the module. */
export const wasmUrl: URL;

/** Where the catalogue of occupations is: beside the module. */
export const catalogueUrl: URL;

/**
 * The bytes of a file of this package: fetched, or in Node read from disk. Throws an `Error` when there is no such
 * file, or another than `integrity` (`sha384-…`) tells. The bytes that a `data:` address holds are not checked.
 */
export function download(url: string | URL, options?: { integrity?: string }): Promise<ArrayBuffer>;

export function load(options?: LoadOptions): Promise<Engine>;
