// The pack: every case with its whole reply, in canonical JSON (keys in order, no blanks, UTF-8).
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { difference } from '../cases/match.mjs';

const here = (name) => new URL(name, import.meta.url);

export const packFile = here('pack.ndjson');
export const hashFile = here('replies.sha256');

/** Each: `name`, `verb`, the request as `text`, and the `reply`. */
export const readPack = () =>
  readFileSync(packFile, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

export const readHash = () => readFileSync(hashFile, 'utf8').split(' ')[0];

const inOrder = (_, part) =>
  typeof part === 'object' && part !== null && !Array.isArray(part)
    ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
    : part;

/** Canonical JSON of a value: equal values have equal texts. */
export const canonical = (value) => JSON.stringify(value, inOrder);

/** What the text of a reply says; what is no JSON says nothing. */
export function said(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A line for each reply that says less, something else, or more than the pack. */
export function differences(pack, replies) {
  return pack.flatMap(({ name, reply }, i) => {
    if (canonical(replies[i]) === canonical(reply)) return [];
    const lack = difference(reply, replies[i]);
    return [`${name}: ${lack ?? `more than was asked: ${difference(replies[i], reply)}`}`];
  });
}

/** SHA-256 of all replies, each canonical and on a line of its own. */
export function hashOf(replies) {
  const hash = createHash('sha256');
  for (const reply of replies) hash.update(`${canonical(reply)}\n`);
  return hash.digest('hex');
}
