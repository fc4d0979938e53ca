// Tests web/src/typed-date.ts and web/src/clock.ts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';

const { isoOf, typedOf, isoTimeOf, isDay, daysAfter, daysBetween, partsOf, joined } =
  await moduleOf('typed-date.ts');
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
  ['04/05/2022', '2022-05-04'],
  ['13/05/2022', '2022-05-13'],
  ['05/13/2022', '2022-13-05'],
  ['2022.5.4', '2022-05-04'],
  ['4.5.2022.', '2022-05-04'],
  ['4 May 2022', '2022-05-04'],
  ['4th of may, 2022', '2022-05-04'],
  ['May 4, 2022', '2022-05-04'],
  ['1 Sept. 2019', '2019-09-01'],
  ['4 мая 2022 г.', '2022-05-04'],
  ['4 май 2022', '2022-05-04'],
  ['1 Марта 2020 года', '2020-03-01'],
  ['15 марта 2020', '2020-03-15'],
  ['2022 ж. 4 мамыр', '2022-05-04'],
  ['2022 жылғы 4 мамыр', '2022-05-04'],
  ['1 қаңтар 2020', '2020-01-01'],
  ['1 кантар 2020', '2020-01-01'],
  ['1 ҚАЗАН 2020', '2020-10-01'],
  ['1 қараша 2020', '2020-11-01'],
  ['1 маусым 2020', '2020-06-01'],
  ['31 June 2022', '2022-06-31'],
  ['May 4', 'May 4'],
  ['4 May 22', '4 May 22'],
  ['4 May or June 2022', '4 May or June 2022'],
  ['4.5.22', '4.5.22'],
  ['12345', '12345'],
  ['4. 5. 2022', '2022-05-04'],
  ['2022.12.31', '2022-12-31'],
  ['May 2022', 'May 2022'],
  ['4 2022', '4 2022'],
  ['4 5 May June 2022', '4 5 May June 2022'],
  ['4 5 May 2021 2022', '4 5 May 2021 2022'],
  ['4 May 2021 2022', '4 May 2021 2022'],
  ['', ''],
];

for (const [text, iso] of typed) {
  test(`"${text}" is read as "${iso}"`, () => assert.equal(isoOf(text), iso));
}

test('what stands before or behind a date is not overlooked', () => {
  for (const date of ['4.5.2022', '2022-05-04', '04052022']) {
    for (const text of [`x${date}`, `${date}x`]) assert.equal(isoOf(text), text);
  }
});

test('every month is read in every language, as the page itself writes it', async () => {
  const { months } = await moduleOf('months.ts');
  for (const names of Object.values(months)) {
    names.forEach((name, place) => {
      const iso = `2023-${String(place + 1).padStart(2, '0')}-07`;
      for (const text of [`7 ${name} 2023`, `2023 ж. 7 ${name.slice(0, 3)}.`]) {
        assert.equal(isoOf(text), iso, text);
      }
    });
  }
});

test('a date is written back as it is typed', () =>
  assert.equal(typedOf('2022-05-04'), '04.05.2022'));

for (const [text, iso] of [
  ['9:30', '09:30'],
  ['17.45', '17:45'],
  ['0930', '09:30'],
  [' 9 30 ', '09:30'],
  ['x9:30', 'x9:30'],
  ['9:30x', '9:30x'],
  ['soon', 'soon'],
]) {
  test(`the time "${text}" is read as "${iso}"`, () => assert.equal(isoTimeOf(text), iso));
}

test('only days that exist are days', () => {
  for (const day of ['2020-02-29', '2022-12-31']) assert.ok(isDay(day), day);
  for (const day of ['2021-02-29', '2022-13-01', '2022-5-4', '+012022-05-04', '', 'x'])
    assert.ok(!isDay(day), day);
});

test('days are counted over the ends of months and years', () => {
  assert.equal(daysBetween('2022-02-28', '2022-03-01'), 1);
  assert.equal(daysBetween('2020-03-01', '2020-02-28'), -2);
  assert.equal(daysAfter('2022-02-28', 1), '2022-03-01');
  assert.equal(daysAfter('2022-12-31', 1), '2023-01-01');
});

for (const [text, parts] of [
  ['04.05.2022', ['04', '05', '2022']],
  ['4 May 2022', ['04', '05', '2022']],
  ['2022-05-04', ['04', '05', '2022']],
  ['4.May.2022', ['4', 'May', '2022']],
  ['30.02.2022', ['30', '02', '2022']],
  ['4.5', ['4', '5', '']],
  ['soon', ['soon', '', '']],
  ['1.2.3.4', ['1', '2', '3.4']],
  ['', ['', '', '']],
]) {
  test(`"${text}" has the parts ${parts.join(', ')}`, () => assert.deepEqual(partsOf(text), parts));
}

test('parts are joined without the blanks around them, and nothing is made of nothing', () => {
  assert.equal(joined([' 4', '5 ', '2022']), '4.5.2022');
  assert.equal(joined(['4', '', ' ']), '4..');
  assert.equal(joined(['', ' ', '']), '');
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

test('a clock may go behind, and by parts of an hour', () =>
  assert.equal(
    civilTime(Date.parse('2024-02-29T17:59Z'), [{ from: null, utc_offset: '-03:30' }]),
    '2024-02-29T14:29',
  ));

test('a region without a clock is a fault of the data', () =>
  assert.throws(() => civilTime(0, []), /a region needs a clock/));

test('a day with anything before or behind it is none', () => {
  for (const text of ['2022-05-04x', 'x2022-05-04', '2022-05-04T10:00', '2022-05-041'])
    assert.equal(isDay(text), false, text);
  assert.equal(isDay('2022-05-04'), true);
});
