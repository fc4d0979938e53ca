// The module finds the same as the command line, byte for byte, for every labelled title.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { replies } from './engine.mjs';
import { readTitles } from './titles.mjs';

const engine = await load();

for (const language of ['en', 'ru', 'kk']) {
  test(`titles in ${language}`, () => {
    const requests = readTitles()
      .filter((title) => title.language === language)
      .map(({ title }) => JSON.stringify({ typed: title, language, limit: 5 }));
    assert.notEqual(requests.length, 0);
    assert.deepEqual(requests.map(engine.text.professions), replies(requests));
  });
}
