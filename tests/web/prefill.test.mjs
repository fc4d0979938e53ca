// Tests web/src/take-away/prefill.ts: what the address of the page may fill in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { known } from './kept-cases.mjs';
import { moduleOf } from './module.mjs';

const { newCase } = await moduleOf('case.ts');
const { prefilled } = await moduleOf('take-away/prefill.ts');

const blank = newCase('25.11.2026');
const filedOn = (date, time = '') => ({ ...blank, filed: { date, time } });

const rows = [
  ['nothing', '', blank, [], []],
  ['a procedure', 'procedure=extend', { ...blank, procedure: 'extend' }, ['procedure'], []],
  [
    'a profession',
    'profession=health/oncologist',
    { ...blank, choices: { profession: 'health/oncologist' } },
    ['choices/profession'],
    [],
  ],
  [
    'not on the list',
    'profession=not_listed',
    { ...blank, choices: { profession: 'not_listed' } },
    ['choices/profession'],
    [],
  ],
  ['a day', 'as-of=2022-05-04', filedOn('04.05.2022'), ['filed/date'], []],
  [
    'a day and a time',
    'as-of=2022-05-04T18:31',
    filedOn('04.05.2022', '18:31'),
    ['filed/date'],
    [],
  ],
  ['29 February of a leap year', 'as-of=2024-02-29', filedOn('29.02.2024'), ['filed/date'], []],
  ['29 February of another year', 'as-of=2023-02-29', blank, [], ['filed/date 2023-02-29']],
  ['a day as people type it', 'as-of=04.05.2022', blank, [], ['filed/date 04.05.2022']],
  ['a day behind something', 'as-of=x2022-05-04', blank, [], ['filed/date x2022-05-04']],
  ['an hour that is none', 'as-of=2022-05-04T24:00', blank, [], ['filed/date 2022-05-04T24:00']],
  ['an unknown procedure', 'procedure=adopt', blank, [], ['procedure adopt']],
  [
    'an unknown profession',
    'profession=health/alchemist',
    blank,
    [],
    ['choices/profession health/alchemist'],
  ],
  ['empty values', 'procedure=&profession=&as-of=', blank, [], []],
  ['personal answers', 'academic_degree=scientific&region=almaty&lang=kk', blank, [], []],
];

for (const [what, query, person, filled, dropped] of rows) {
  test(`the address fills in: ${what}`, () => {
    const found = prefilled(blank, new URLSearchParams(query), known);
    assert.deepEqual(found.person, person);
    assert.deepEqual(
      found.filled.map((path) => path.join('/')),
      filled,
    );
    assert.deepEqual(
      found.dropped.map(({ path, id }) => `${path.join('/')} ${id}`),
      dropped,
    );
  });
}
