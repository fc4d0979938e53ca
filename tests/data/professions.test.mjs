// The list of professions fits together and is whole.
import { holds } from './holds.mjs';
import { defects, professions } from './read.mjs';
import { miscounted, misplaced, unsortedLevels } from './rules/professions.mjs';

const entry = ({ entries }, id) => entries.find((one) => one.id === id);

holds(
  'every entry stands in its sector, activity and group',
  misplaced,
  { professions, defects },
  {
    'health/oncologist has an unknown sector': (copy) =>
      (entry(copy.professions, 'health/oncologist').sector = 'Health'),
    'health/oncologist has an activity of another sector': (copy) =>
      (entry(copy.professions, 'health/oncologist').sector = 'Education'),
    'school/biology-teacher has an unknown group': (copy) =>
      (entry(copy.professions, 'school/biology-teacher').group = 'Teachers'),
    'kz-503-2018 has no defect AZ': (copy) => copy.professions.defect_ids.push('AZ'),
  },
);

holds('the list is whole', miscounted, professions, {
  'the list has 100 entries and 11 headings': ({ entries }) => entries.pop(),
});

holds('levels ascend', unsortedLevels, professions, {
  'the levels of school/teacher do not ascend': (copy) =>
    entry(copy, 'school/teacher').qualification_levels.reverse(),
});
