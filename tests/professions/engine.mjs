// Asks the command line for many searches at once.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../build/native/anyqtama', import.meta.url));

/** The reply's `ok` for each text. */
export function search(texts, limit = 20) {
  const input = texts.map((typed) => JSON.stringify({ typed, limit })).join('\n');
  const { stdout, status, stderr } = spawnSync(program, ['professions', '--ndjson'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`anyqtama ended with ${status}: ${stderr}`);
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).ok);
}
