// Runs the built command line.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const binary = fileURLToPath(new URL('../../build/native/anyqtama', import.meta.url));

/** `input` is text or bytes; the answer has the exit code and both outputs as text. */
export function anyqtama(args, input = '', options = {}) {
  const { status, stdout, stderr, error } = spawnSync(binary, args, { input, ...options });
  if (error && error.code !== 'EPIPE') throw error;
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
