// The names of occupations and the words they are made of.
import { holds } from './holds.mjs';
import { lists, occupations, wordSets } from './read.mjs';
import * as rules from './rules/names.mjs';

const subject = { ...occupations, lists };
const namesOf = (list, wanted) => list.find(({ id }) => id === wanted).aliases;

holds('no name is of two occupations of the list', rules.sharedNames, subject, {
  '"cancer doctor" names oncologist and tuberculotherapist': ({ listed }) =>
    namesOf(listed, 'tuberculotherapist').en.push('Cancer-doctor'),
  '"cancer doctor" names foreign-language-teacher and oncologist': ({ listed }) =>
    listed
      .find(({ id }) => id === 'foreign-language-teacher')
      .only['school/foreign-language-teacher'].en.push('cancer doctor'),
});

holds('what is on the list and what is not share no name', rules.claimedNames, subject, {
  '"cancer doctor" names oncologist and veterinarian': ({ unlisted }) =>
    namesOf(unlisted, 'veterinarian').kk.push('cancer doctor'),
  '"ветеринар" names oncologist and veterinarian': ({ listed }) =>
    namesOf(listed, 'oncologist').ru.push('Ветеринар'),
  '"онколог" names health/oncologist and veterinarian': ({ unlisted }) =>
    namesOf(unlisted, 'veterinarian').ru.push('онколог'),
});

holds('an occupation has a name once', rules.repeatedNames, subject, {
  'veterinarian has ru "ветврач зеленый" twice': ({ unlisted }) =>
    namesOf(unlisted, 'veterinarian').ru.push('ветврач зелёный', 'Ветврач (зеленый)'),
  'veterinarian has en "veterinarian" twice': ({ unlisted }) =>
    namesOf(unlisted, 'veterinarian').en.push('veterinarian'),
});

holds('a word stands in one set', rules.sharedWords, wordSets, {
  '"teacher" stands in 2 sets': (sets) => sets.at(-1).kk.push('Teacher'),
  '"ученый" stands in 2 sets': (sets) => sets.at(-1).ru.push('Учёный'),
});
