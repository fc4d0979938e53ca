// Runs the fuzzers that scripts/build has built beside the sanitized tests.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { writeCorpus } from './corpus.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const built = path('../../build/sanitized/fuzz/');

/** Inputs that broke something once: each fuzzer takes those of its own before all others. */
const found = path('found/');

/** The doors that bytes of strangers come in by. */
export const doors = ['assess', 'professions', 'describe', 'law', 'catalogue', 'data'];

const usual = ['-timeout=10', '-rss_limit_mb=1024', '-print_final_stats=1', '-verbosity=0'];

/** Ends with the exit code and what was said. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += text));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}

/** The inputs to begin with, in a folder that is gone with the process. */
function freshFolder() {
  const folder = mkdtempSync(`${tmpdir()}/anyqtama-fuzz-`);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  writeCorpus(folder);
  return folder;
}

const corpus = freshFolder();

/**
 * Fuzzes one door. `grown` is where inputs that reach something new are kept, `broken` where one that
 * breaks something goes.
 */
export function fuzz(door, options, { grown, broken } = {}) {
  const kept = grown ?? `${corpus}/${door}-grown`;
  const out = broken ?? `${corpus}/`;
  for (const folder of [kept, out]) mkdirSync(folder, { recursive: true });
  const folders = [kept, `${corpus}/${door}`, `${found}${door}`].filter((each) => existsSync(each));
  const own = [`-dict=${corpus}/dictionary`, `-artifact_prefix=${out}`];
  return run(`${built}fuzz_${door}`, [...usual, ...own, ...options, ...folders]);
}

/** Runs the probe, which does what the sanitizers must stop. */
export const probe = (deed) => run(`${built}probe`, [deed]);
