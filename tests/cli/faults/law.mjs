// Citations of what is not there, and texts that have changed.
import { onDay, book, edited, law, named, without, year } from './parts.mjs';

export default [
  [
    'a citation of a place that the text has not',
    'provision_not_in_text',
    book,
    '/grounds_for_refusal/0/provision',
    edited(book, (one) => (one.grounds_for_refusal[0].provision = 'Std 99')),
  ],
  [
    'a place that the text has lost',
    'provision_not_in_text',
    book,
    '/scoring/criteria/3/provision',
    edited(law, ({ provisions }) => without(provisions, named(provisions, 'Rules 10(2)'))),
  ],
  [
    'a note on a place that the text has not',
    'provision_not_in_text',
    'defects/kz-503-2020.json',
    '/defects/0/provisions/1',
    edited('defects/kz-503-2020.json', ({ defects }) => (defects[0].provisions[1] = 'Std 33')),
  ],
  [
    'an act that is not known',
    'act_not_known',
    year(2018),
    null,
    edited(year(2018), (one) => (onDay(one, '2018-04-28').act = 'kz-transfer')),
  ],
  [
    'a paragraph that has changed',
    'provision_changed',
    law,
    '/provisions/15/text',
    edited(law, ({ provisions }) => (provisions[15].text += ' ')),
  ],
  [
    'a paragraph that is new',
    'provision_not_read',
    law,
    '/provisions/0',
    edited(law, ({ provisions }) => provisions.unshift({ id: 'Rules 99', text: 'New.' })),
  ],
  [
    'a paragraph that is gone',
    'provision_gone',
    'provisions-read.json',
    '/acts/0/provisions/0',
    edited(law, ({ provisions }) => provisions.shift()),
  ],
];
