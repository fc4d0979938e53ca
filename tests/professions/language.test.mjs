// The reader's language chooses the name that is shown, and never what is found or how surely.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { readTitles } from './titles.mjs';

const engine = await load();

/** The entries found, best first, each with its score; and whether one fits. */
function found(typed, language) {
  const { hits, none_fits } = engine.professions({ typed, language, limit: 24 });
  return { none_fits, hits: hits.map(({ id, score }) => `${id} ${score}`) };
}

test('a title finds the same entries as surely in every language of the reader', () => {
  for (const { title } of readTitles()) {
    const inEnglish = found(title, 'en');
    for (const language of ['ru', 'kk']) assert.deepEqual(found(title, language), inEnglish, title);
  }
});

test('the name shown is in the language of the reader where one fits alike', () => {
  const shown = (language) => engine.professions({ typed: 'онколог', language }).hits[0].language;
  assert.deepEqual([shown('ru'), shown('kk')], ['ru', 'kk']);
});
