// Texts that do not say the same in three languages.
import { edited, next } from './parts.mjs';

export default [
  [
    'a title without a Kazakh one',
    'not_translated',
    'defects/kz-503-2020.json',
    '/defects/0/title',
    edited('defects/kz-503-2020.json', ({ defects }) => (defects[0].title.kk = ' ')),
  ],
  [
    'a Russian text in English',
    'not_in_its_letters',
    'calendars/names.json',
    '/names/nauryz/ru',
    edited('calendars/names.json', ({ names }) => (names.nauryz.ru = 'Nauryz')),
  ],
  [
    'a translation of another date',
    'numbers_differ',
    next,
    '/facts/0/text/ru',
    edited(
      next,
      ({ facts }) => (facts[0].text.ru = facts[0].text.ru.replace('22 июня', '23 июня')),
    ),
  ],
];
