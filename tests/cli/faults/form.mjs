// Files without the form of their schema.
import { book, criterion, edited, limit, list, year } from './parts.mjs';

const form = 'schema/rulebook.schema.json';

export default [
  ['a file that is missing', 'missing_file', 'acts.json', '', (copy) => copy.remove('acts.json')],
  ['a folder without files', 'missing_files', 'defects/', '', (copy) => copy.remove('defects')],
  [
    'a file that names no form',
    'no_schema',
    book,
    '',
    edited(book, (one) => (one.$schema = 'rules.json')),
  ],
  [
    'a form that refers to one that is not there',
    'points_nowhere',
    form,
    '/properties/id/$ref',
    edited(form, (one) => (one.properties.id = { $ref: 'elsewhere' })),
  ],
  [
    'a form that comes back to itself',
    'goes_in_circles',
    form,
    '/$defs/endless/$ref',
    edited(form, (one) => {
      one.$defs.endless = { $ref: '#/$defs/endless' };
      one.properties.id = { $ref: '#/$defs/endless' };
    }),
  ],
  [
    'a form with a damaged pattern',
    'wrong_form',
    book,
    '/id',
    edited(form, (one) => (one.properties.id = { pattern: '(' })),
  ],
  [
    'a text that no form is so long for',
    'wrong_form',
    book,
    '/id',
    edited(book, (one) => (one.id = 'a'.repeat(300_000))),
  ],
  [
    'points that are a text',
    'wrong_type',
    book,
    '/scoring/threshold/points',
    edited(book, (one) => (one.scoring.threshold.points = '5')),
  ],
  [
    'a term without a provision',
    'missing_key',
    book,
    '/time_limits/2',
    edited(book, (one) => delete limit(one, 'decision').provision),
  ],
  [
    'a key that is misspelt',
    'unknown_key',
    book,
    '/repealed/succesor',
    edited(book, (one) => (one.repealed.succesor = 'kz-order-236')),
  ],
  [
    'a kind of day that there is not',
    'unknown_value',
    year(2022),
    '/days/0/kind',
    edited(year(2022), (one) => (one.days[0].kind = 'feast')),
  ],
  [
    'a term of no days',
    'too_small',
    book,
    '/time_limits/1/term/count',
    edited(book, (one) => (limit(one, 'forward_to_commission').term.count = 0)),
  ],
  [
    'a band from twelve months',
    'too_great',
    book,
    '/scoring/criteria/3/bands/0/from/months',
    edited(book, (one) => (criterion(one, 'experience').bands[0].from.months = 12)),
  ],
  [
    'an empty text',
    'too_short',
    'regions.json',
    '/regions/0/name/kk',
    edited('regions.json', (one) => (one.regions[0].name.kk = '')),
  ],
  [
    'a day written as people write it',
    'wrong_form',
    year(2022),
    '/days/0/date',
    edited(year(2022), (one) => (one.days[0].date = '01.01.2022')),
  ],
  [
    'a year of eleven months',
    'too_few',
    year(2022),
    '/working_days_by_month',
    edited(year(2022), (one) => one.working_days_by_month.pop()),
  ],
  [
    'a year of thirteen months',
    'too_many',
    year(2022),
    '/working_days_by_month',
    edited(year(2022), (one) => one.working_days_by_month.push(20)),
  ],
  [
    'a level that stands twice',
    'stands_twice',
    list,
    '/entries/0/qualification_levels/1',
    edited(list, ({ entries }) => (entries[0].qualification_levels = [6, 6])),
  ],
  [
    'a day that is in no calendar',
    'impossible_day',
    year(2022),
    '/days/2/date',
    edited(year(2022), (one) => (one.days[2].date = '2022-02-30')),
  ],
  [
    'a profession given twice',
    'id_twice',
    list,
    '/entries/1/id',
    edited(list, ({ entries }) => (entries[1].id = entries[0].id)),
  ],
  [
    'a file of another name',
    'other_file_name',
    book,
    '/id',
    edited(book, (one) => (one.id = 'kz-503-2021')),
  ],
];
