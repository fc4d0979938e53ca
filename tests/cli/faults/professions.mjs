// Lists of professions that do not fit together.
import { book, edited, list, named } from './parts.mjs';

export default [
  [
    'a profession in no sector',
    'no_such_sector',
    list,
    '/entries/0/sector',
    edited(list, ({ entries }) => (entries[0].sector = 'Schools')),
  ],
  [
    'a profession in no activity',
    'no_such_activity',
    list,
    '/entries/0/activity',
    edited(list, ({ entries }) => (entries[0].activity = 'Schools')),
  ],
  [
    'a profession in a sector not of its activity',
    'other_sector',
    list,
    '/entries/0/sector',
    edited(list, ({ entries, sectors }) => (entries[0].sector = sectors[1].en)),
  ],
  [
    'a profession with the id of another activity',
    'other_activity',
    list,
    '/entries/0/id',
    edited(list, ({ entries }) => (entries[0].id = entries[0].id.replace('school/', 'health/'))),
  ],
  [
    'a group without a heading',
    'no_such_group',
    list,
    null,
    edited(list, ({ entries }) => (entries.find(({ group }) => group).group = 'Teachers')),
  ],
  [
    'levels that do not climb',
    'levels_out_of_order',
    list,
    '/entries/0/qualification_levels/1',
    edited(list, ({ entries }) => (entries[0].qualification_levels = [7, 6])),
  ],
  [
    'a level that nobody can answer',
    'level_never_given',
    list,
    '/entries/0/qualification_levels/0',
    edited(book, (one) => (named(one.questions, 'qualification_level').range.least = 7)),
  ],
  [
    'a profession of no occupation',
    'entry_of_no_occupation',
    list,
    null,
    edited(list, ({ entries }) => entries.push({ ...entries[0], id: 'school/headmaster' })),
  ],
  [
    'a profession of two occupations',
    'entry_of_two_occupations',
    'occupations/listed/education-and-health.json',
    null,
    edited('occupations/listed/education-and-health.json', ({ occupations: [first, second] }) =>
      second.ids.push(first.ids[0]),
    ),
  ],
  [
    'a list of professions that is not there',
    'points_nowhere',
    book,
    '/professions',
    edited(book, (one) => (one.professions = 'kz-503-2019')),
  ],
];
