// Every list of professions fits together and is whole.
import { each, holds } from './holds.mjs';
import { laws, lists } from './read.mjs';
import { miscounted, misplaced, unsortedLevels } from './rules/professions.mjs';

const entry = ({ entries }, wanted) => entries.find(({ id }) => id === wanted);

holds('every entry stands in its sector, activity and group', each(misplaced), laws, {
  'health/oncologist has an unknown sector': ([{ professions }]) =>
    (entry(professions, 'health/oncologist').sector = 'Health'),
  'health/oncologist has an activity of another sector': ([{ professions }]) =>
    (entry(professions, 'health/oncologist').sector = 'Education'),
  'school/oncologist has the slug of another activity': ([{ professions }]) =>
    (entry(professions, 'health/oncologist').id = 'school/oncologist'),
  'school/biology-teacher has an unknown group': ([{ professions }]) =>
    (entry(professions, 'school/biology-teacher').group = 'Teachers'),
  'kz-503-2018 has no defect AZ': ([{ professions }]) => professions.defect_ids.push('AZ'),
});

holds('the list is whole', each(miscounted), lists, {
  'kz-503-2018 has 100 entries and 11 headings': ([{ entries }]) => entries.pop(),
});

holds('levels ascend', each(unsortedLevels), lists, {
  'the levels of school/teacher do not ascend': ([list]) =>
    entry(list, 'school/teacher').qualification_levels.reverse(),
});
