// Files that cannot be read.
import { book } from './parts.mjs';

export default [
  ['a file that is no JSON', 'invalid_json', book, '', (copy) => copy.write(book, '{"id": }')],
  [
    'a file not saved as UTF-8',
    'invalid_utf8',
    book,
    '',
    (copy) => copy.write(book, Buffer.from([0x22, 0xd0, 0x22])),
  ],
  [
    'a key that stands twice',
    'duplicate_key',
    'working_hours.json',
    '/ends',
    (copy) =>
      copy.write(
        'working_hours.json',
        copy.text('working_hours.json').replace('"ends"', '"ends": "17:00", "ends"'),
      ),
  ],
];
