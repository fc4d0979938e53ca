// The occupations and the list.
import { holds } from './holds.mjs';
import { lists, occupations } from './read.mjs';
import * as rules from './rules/occupations.mjs';

const subject = { ...occupations, lists };
const find = (list, wanted) => list.find(({ id }) => id === wanted);

holds('every entry of the list is of one occupation', rules.misplacedEntries, subject, {
  'health/oncologist is of 0 occupations': ({ listed }) =>
    (find(listed, 'oncologist').ids = ['health/neonatologist']),
  'health/oncologist is of 2 occupations': ({ listed }) =>
    find(listed, 'physics-teacher').ids.push('health/oncologist'),
  'oncologist names the entry health/oncology': ({ listed }) =>
    find(listed, 'oncologist').ids.push('health/oncology'),
  'foreign-language-teacher has names of the entry school/teacher': ({ listed }) =>
    (find(listed, 'foreign-language-teacher').only['school/teacher'] = {}),
});

holds('the id of an unlisted occupation is its English title', rules.otherSlugs, subject, {
  'vet is not veterinarian': ({ unlisted }) => (find(unlisted, 'veterinarian').id = 'vet'),
  'veterinarian is not it-vet-2': ({ unlisted }) =>
    (find(unlisted, 'veterinarian').title.en = ' IT & vet (2)'),
});

holds('every id stands once', rules.repeatedIds, subject, {
  'veterinarian stands twice': ({ unlisted }) => unlisted.push(find(unlisted, 'veterinarian')),
  'oncologist stands twice': ({ unlisted }) => (find(unlisted, 'veterinarian').id = 'oncologist'),
});

holds('every unit group is of a group whose sector is told', rules.lostGroups, subject, {
  'oncologist: A212 is of no group': ({ listed }) => find(listed, 'oncologist').isco.push('A212'),
  'veterinarian: 2250 is of no group': (copy) =>
    (copy.groups = copy.groups.filter(({ isco }) => !isco.startsWith('2'))),
});

holds('sectors and activities that are named are on the list', rules.lostParts, subject, {
  '23 names the sector Schools': ({ groups }) =>
    (groups.find(({ isco }) => isco === '23').sector = 'Schools'),
  'School is no activity': ({ activities }) => (activities[0].activity = 'School'),
});
