// What the tests of words/ stand on: the engine, the words of three languages, the names of days off.
import { readFileSync } from 'node:fs';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const wordsIn = (language) => new Words(language, sourcesOf(language));

export const data = (path) =>
  JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url), 'utf8'));

export const engine = await load();
export const words = { en: wordsIn('en'), ru: wordsIn('ru'), kk: wordsIn('kk') };
export const days = { names: data('calendars/names.json').names, moved: {}, act: (id) => id };

/** An assessment on the day most cases are filed. */
export const assess = (answers, rest = {}) =>
  engine.assess({ as_of: '2022-05-04', answers, ...rest });
