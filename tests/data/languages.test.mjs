// The three languages of the data.
import { holds } from './holds.mjs';
import { data } from './read.mjs';
import { kazakhInRussian, mixed, untranslated } from './rules/languages.mjs';

const regions = 'data/regions.json';
const defects = 'data/defects/kz-503-2020.json';
const list = 'data/professions/kz-503-2018.json';

holds('every text stands in three languages', untranslated, data, {
  [`${regions}/regions/0/name has no kk`]: (copy) => delete copy[regions].regions[0].name.kk,
  [`${defects}/defects/4/problem has no ru`]: (copy) => (copy[defects].defects[4].problem.ru = ' '),
  [`${list}/sectors/1 has no en`]: (copy) => delete copy[list].sectors[1].en,
});

holds('every word is in one script', mixed, data, {
  // The first letter of the Russian word is Latin, and so is the whole preposition.
  [`${regions}/regions/0/name/ru: Aстана`]: (copy) =>
    (copy[regions].regions[0].name.ru = 'A\u0441\u0442\u0430\u043d\u0430'),
  [`${defects}/defects/0/title/ru: c`]: (copy) =>
    (copy[defects].defects[0].title.ru = 'Срок c дня'),
  [`${list}/entries/0/title/en: Tеacher`]: (copy) =>
    (copy[list].entries[0].title.en = 'T\u0435acher'),
});

holds('no Kazakh letter stands in a Russian text', kazakhInRussian, data, {
  [`${regions}/regions/1/name/ru: қаласы`]: (copy) =>
    (copy[regions].regions[1].name.ru = 'Алматы қаласы'),
});
