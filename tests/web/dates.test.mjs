// Tests web/src/words/dates.ts and web/src/words/alphabet.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { longDate, fullDate, moment, weekdayLetters } = await moduleOf('words/dates.ts');
const { alphabetical } = await moduleOf('words/alphabet.ts');

const written = [
  ['en', '9 March 2026', 'Monday, 9 March 2026', 'Mo'],
  ['ru', '9 марта 2026 г.', 'понедельник, 9 марта 2026 г.', 'пн'],
  ['kk', '2026 ж. 9 наурыз', '2026 ж. 9 наурыз, дүйсенбі', 'дс'],
];

for (const [language, long, full, letters] of written) {
  test(`9 March 2026 in ${language}`, () => {
    assert.equal(longDate('2026-03-09', language), long);
    assert.equal(fullDate('2026-03-09', language), full);
    assert.equal(weekdayLetters('2026-03-09', language), letters);
    assert.equal(fullDate('2026-03-09T17:45', language), full);
    assert.equal(moment('2026-03-09T17:45', language), `${full}, 17:45`);
  });
}

const locales = { en: 'en-GB', ru: 'ru', kk: 'kk' };

for (const [language, locale] of Object.entries(locales)) {
  test(`every month and weekday in ${language} is the one Node knows`, () => {
    const form = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
    for (let month = 1; month <= 12; ++month) {
      const iso = `2023-${String(month).padStart(2, '0')}-${String(month + 7).padStart(2, '0')}`;
      const day = new Date(`${iso}T00:00Z`);
      assert.equal(longDate(iso, language), form.format(day).replaceAll('\u00a0', ' '));
      assert.ok(fullDate(iso, language).includes(named.format(day)));
    }
  });
}

test('Kazakh names stand in the order of the Kazakh alphabet', () => {
  const sorted = ['Яңы', 'Әулие', 'Қарағанды', 'Абай', 'Ғазиз', 'Караганда', 'Алматы', 'Іле'];
  sorted.sort(alphabetical('kk'));
  assert.deepEqual(sorted, [
    'Абай',
    'Алматы',
    'Әулие',
    'Ғазиз',
    'Караганда',
    'Қарағанды',
    'Іле',
    'Яңы',
  ]);
});

test('a name stands before the longer one it begins', () => {
  assert.deepEqual(['Абайлы', 'Абай'].sort(alphabetical('kk')), ['Абай', 'Абайлы']);
  assert.equal(alphabetical('kk')('Абай', 'абай'), 0);
  for (const names of [
    ['Ақ тау', 'Ақатау'],
    ['Ақатау', 'Ақ тау'],
  ])
    assert.deepEqual(names.sort(alphabetical('kk')), ['Ақ тау', 'Ақатау'], 'no letter comes first');
});

test('Russian and English names stand as their readers sort them', () => {
  assert.deepEqual(['я', 'ё', 'е', 'Ж'].sort(alphabetical('ru')), ['е', 'ё', 'Ж', 'я']);
});
