// Proves that the case files together reach every row of the rulebook and every word of a reply.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { anyqtama } from '../cli/anyqtama.mjs';
import { cases } from './files.mjs';
import * as reached from './reached.mjs';
import * as wanted from './wanted.mjs';

const read = (path) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url)));
const rulebook = read('rulebooks/kz-503-2020.json');
const contract = read('schema/assess-reply.schema.json');

/** The two faults of a text that no JSON file can hold. */
const unwritable = [Buffer.from([0x7b, 0xff, 0x7d]), Buffer.alloc(64 * 1024 + 1, ' ')];

const ask = (input) => JSON.parse(anyqtama(['assess'], input).stdout);

/** All replies; one run for the texts that fit on a line, one run each for the others. */
function replies() {
  const texts = cases.filter(({ verb }) => verb === 'assess').map(({ text }) => text);
  const fits = (text) => text.trim() !== '' && !text.includes('\n');
  const lines = texts.filter(fits);
  const { stdout } = anyqtama(['assess', '--ndjson'], lines.join('\n'), { maxBuffer: 2 ** 26 });
  const answered = stdout.trimEnd().split('\n');
  assert.equal(answered.length, lines.length);
  return [
    ...lines.map((text, i) => ({ text, reply: JSON.parse(answered[i]) })),
    ...[...texts.filter((text) => !fits(text)), ...unwritable].map((text) => ({
      text: String(text),
      reply: ask(text),
    })),
  ];
}

const all = replies();
const assessed = all
  .filter(({ reply }) => reply.ok)
  .map(({ text, reply }) => ({ request: JSON.parse(text), ok: reply.ok }));

function covers(what, find) {
  test(`the cases reach every ${what}`, () => {
    const found = new Set(find);
    assert.deepEqual(
      wanted[what](rulebook, contract).filter((name) => !found.has(name)),
      [],
    );
  });
}

covers(
  'error',
  all.flatMap(({ reply }) => reached.errors(reply)),
);
for (const what of [
  'procedure',
  'points',
  'band',
  'outcome',
  'verdict',
  'ground',
  'question',
  'document',
  'deadline',
  'alternative',
  'certainty',
  'notice',
])
  covers(
    what,
    assessed.flatMap((one) => reached[what](one)),
  );
