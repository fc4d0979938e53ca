// Editions that do not tile time.
import { book, edited, next } from './parts.mjs';

export default [
  [
    'an edition without an end before another',
    'open_end',
    book,
    '/in_force/to',
    edited(book, (one) => (one.in_force.to = null)),
  ],
  [
    'two editions on one day',
    'editions_overlap',
    book,
    '/in_force/to',
    edited(book, (one) => (one.in_force.to = '2023-07-01')),
  ],
  [
    'a day without an edition',
    'editions_gap',
    book,
    '/in_force/to',
    edited(book, (one) => (one.in_force.to = '2023-06-29')),
  ],
  [
    'a repeal on another day',
    'repealed_other_day',
    book,
    '/repealed/since',
    edited(book, (one) => (one.repealed.since = '2023-07-02')),
  ],
  [
    'a successor that is not next',
    'other_successor',
    book,
    '/repealed/successor',
    edited(book, (one) => (one.repealed.successor = 'kz-order-537')),
  ],
  [
    'an edition that begins without its act',
    'begins_unlike_act',
    book,
    '/in_force',
    edited(book, (one) => (one.in_force.not_before = '2021-01-06')),
  ],
  [
    'an edition that ends without its act',
    'ends_unlike_act',
    book,
    '/in_force/to',
    edited('acts.json', ({ acts }) => (acts[0].in_force.to = '2023-06-29')),
  ],
  [
    'an edition that ends before it begins',
    'ends_before_it_begins',
    book,
    '/in_force/to',
    edited(book, (one) => (one.in_force.to = '2021-01-04')),
  ],
  [
    'no edition for today',
    'nothing_after',
    next,
    '/in_force/to',
    edited(next, (one) => (one.in_force.to = '2030-01-01')),
  ],
];
