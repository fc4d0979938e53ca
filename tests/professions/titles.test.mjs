// The labelled titles: enough of each kind, no title twice, every label a name of the data.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { readTitles } from './titles.mjs';

const titles = readTitles();
const folder = new URL('../../data/occupations/listed/', import.meta.url);
const occupations = readdirSync(folder).flatMap(
  (file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')).occupations,
);
const ids = occupations.map(({ id }) => id);
const kinds = ['clean', 'advert', 'typo', 'translit', 'layout', 'folded', 'everyday'];

test('every line has a language, a kind, a title and a label', () => {
  for (const { language, kind, title, expected, is } of titles) {
    assert.ok(['en', 'ru', 'kk'].includes(language), title);
    assert.ok(kinds.includes(kind), `${title}: ${kind}`);
    assert.ok(title.trim().length > 0);
    assert.ok(expected === null ? is : expected.every((id) => ids.includes(id)), title);
  }
});

test('no title stands there twice', () => {
  const seen = new Set(titles.map(({ title }) => title));
  assert.equal(seen.size, titles.length);
});

test('every listed occupation has five titles in English, four in Russian, two in Kazakh', () => {
  const least = { en: 5, ru: 4, kk: 2 };
  for (const id of ids) {
    for (const [language, count] of Object.entries(least)) {
      const own = titles.filter(
        (title) => title.language === language && title.expected?.includes(id),
      );
      assert.ok(own.length >= count, `${id}: ${own.length} in ${language}`);
    }
  }
});

test('there are a thousand titles on the list and 250 that are not', () => {
  assert.ok(titles.filter(({ expected }) => expected !== null).length >= 1000);
  assert.ok(titles.filter(({ expected }) => expected === null).length >= 250);
});

test('a third of the titles is for checking', () => {
  const share = titles.filter(({ part }) => part === 'check').length / titles.length;
  assert.ok(share > 0.28 && share < 0.39, String(share));
});
