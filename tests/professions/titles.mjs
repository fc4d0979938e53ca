// The labelled titles, and the fixed rule that parts them.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('./titles/', import.meta.url);

/** One title in three is for checking only: those whose hash is a multiple of three. */
function partOf(title) {
  const hash = createHash('sha256').update(title.normalize('NFC').toLowerCase()).digest();
  return hash.readUInt32BE(0) % 3 === 0 ? 'check' : 'tuning';
}

/** `expected`: the occupations a careful expert would accept; null for one that is not on the list. */
function readLine(line) {
  const [language, kind, title, expected] = line.split('\t');
  const unlisted = expected.startsWith('unlisted:');
  return {
    language,
    kind,
    title,
    expected: unlisted ? null : expected.split('|'),
    is: unlisted ? expected.slice('unlisted:'.length) : null,
    part: partOf(title),
  };
}

export function readTitles() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.tsv'))
    .sort()
    .flatMap((file) => readFileSync(new URL(file, folder), 'utf8').trimEnd().split('\n'))
    .map(readLine);
}
