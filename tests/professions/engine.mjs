// Asks the command line for many searches at once.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../build/native/anyqtama', import.meta.url));

/** The reply to each request, as text. */
export function replies(requests) {
  const { stdout, status, stderr } = spawnSync(program, ['professions', '--ndjson'], {
    input: requests.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`anyqtama ended with ${status}: ${stderr}`);
  return stdout.trimEnd().split('\n');
}

/** What the reply has for each text. */
export function search(texts, limit = 20) {
  return replies(texts.map((typed) => JSON.stringify({ typed, limit }))).map(
    (line) => JSON.parse(line).ok,
  );
}
