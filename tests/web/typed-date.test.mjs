// Tests web/src/typed-date.ts and web/src/clock.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { isoOf, typedOf, isoTimeOf, isDay, daysAfter } = await moduleOf('typed-date.ts');
const { civilTime } = await moduleOf('clock.ts');

const typed = [
  ['04.05.2022', '2022-05-04'],
  ['4.5.2022', '2022-05-04'],
  [' 4 5 2022 ', '2022-05-04'],
  ['4-5-2022', '2022-05-04'],
  ['04,05,2022', '2022-05-04'],
  ['04052022', '2022-05-04'],
  ['2022-05-04', '2022-05-04'],
  ['30.02.2020', '2020-02-30'],
  ['04/05/2022', '04/05/2022'],
  ['May 4', 'May 4'],
  ['', ''],
];

for (const [text, iso] of typed) {
  test(`"${text}" is read as "${iso}"`, () => assert.equal(isoOf(text), iso));
}

test('a date is written back as it is typed', () =>
  assert.equal(typedOf('2022-05-04'), '04.05.2022'));

for (const [text, iso] of [
  ['9:30', '09:30'],
  ['17.45', '17:45'],
  ['0930', '09:30'],
  ['soon', 'soon'],
]) {
  test(`the time "${text}" is read as "${iso}"`, () => assert.equal(isoTimeOf(text), iso));
}

test('only days that exist are days', () => {
  for (const day of ['2020-02-29', '2022-12-31']) assert.ok(isDay(day), day);
  for (const day of ['2021-02-29', '2022-13-01', '2022-5-4', '', 'x']) assert.ok(!isDay(day), day);
});

test('days are counted over the ends of months and years', () => {
  assert.equal(daysAfter('2022-02-28', 1), '2022-03-01');
  assert.equal(daysAfter('2022-12-31', 1), '2023-01-01');
});

const almaty = [
  { from: null, utc_offset: '+06:00' },
  { from: '2024-03-01', utc_offset: '+05:00' },
];
const clocks = [
  ['2024-02-29T17:59Z', '2024-02-29T23:59'],
  ['2024-02-29T18:30Z', '2024-02-29T23:30'],
  ['2024-02-29T19:30Z', '2024-03-01T00:30'],
  ['2026-11-22T20:00Z', '2026-11-23T01:00'],
];

for (const [instant, civil] of clocks) {
  test(`${instant} is ${civil} in Almaty`, () =>
    assert.equal(civilTime(Date.parse(instant), almaty), civil));
}
