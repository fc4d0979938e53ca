// Tests web/src/words/lanes.ts: every step by its day, in the lane of who acts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from './cases.mjs';
import { moduleOf } from './module.mjs';
import { engine, words } from './spoken.mjs';

const { lanesView } = await moduleOf('words/lanes.ts');

const lanes = (request, today = '2026-11-25', spoken = words.en) =>
  lanesView(engine.assess(request), request, today, spoken).days;
const told = (days) => days.map(({ date, entries }) => [date, entries.map(({ id }) => id)]);
const filed = { as_of: '2022-05-04' };
const events = { issued: '2022-05-12', contract_concluded: '2022-06-01' };

test('days stand in order, each with who acts; what has no day yet comes last', () => {
  const days = lanes({ ...filed, events: { issued: '2022-05-12' } });
  assert.deepEqual(told(days), [
    ['2022-05-04', ['filed', 'registration']],
    ['2022-05-06', ['forward_to_commission']],
    ['2022-05-12', ['issued']],
    ['2022-05-16', ['decision']],
    ['2022-08-12', ['certificate_expiry']],
    [null, ['extension_filing']],
  ]);
  const lane = Object.fromEntries(
    days.flatMap(({ entries }) => entries).map((entry) => [entry.id, entry.lane]),
  );
  assert.deepEqual(
    [lane.filed, lane.registration, lane.issued, lane.decision, lane.extension_filing],
    ['applicant', 'authority', 'authority', 'authority', 'applicant'],
  );
});

test('a day that is not known is told from what it will be counted', () => {
  const [unknown] = lanes(filed).filter(({ date }) => !date);
  assert.deepEqual(
    [unknown.day, unknown.entries[0].when],
    ['Day not known yet', 'at most 3 months from the day the certificate is issued'],
  );
});

test("a person's own duty stands on its safe day", () => {
  const days = lanes({ ...filed, events });
  const duty = days.find(({ entries }) => entries.some(({ id }) => id === 'extension_filing'));
  assert.equal(duty.date, '2022-06-07');
});

test('the days between two steps are said, for the picture gives each the same room', () => {
  assert.deepEqual(
    lanes(filed).map(({ gap }) => gap),
    ['', '2 days later', '10 days later', '', ''],
  );
});

test('the filing day is marked; today only where it lies among the days', () => {
  const rows = [
    ['2022-05-03', []],
    ['2022-05-04', [['2022-05-04', ['Filing day', 'Today']]]],
    ['2022-05-05', [['2022-05-05', ['Today']]]],
    ['2022-05-16', [['2022-05-16', ['Today']]]],
    ['2022-05-17', []],
  ];
  for (const [today, wanted] of rows) {
    const marked = lanes(filed, today)
      .filter(({ marks }) => marks.includes('Today'))
      .map(({ date, marks }) => [date, marks]);
    assert.deepEqual(marked, wanted, today);
  }
});

test('a date that is estimated, or that no calendar gives, says so', () => {
  const marks = (as_of) =>
    lanes({ as_of })
      .flatMap(({ entries }) => entries)
      .filter(({ mark }) => mark)
      .map(({ id, mark }) => [id, mark]);
  assert.deepEqual(marks('2022-05-04'), []);
  assert.deepEqual(marks('2027-03-01').at(-1), ['decision', 'Projected calendar']);
  assert.deepEqual(marks('2027-12-31').at(-1), ['decision', 'No calendar for this term']);
});

test('every procedure tells each of its deadlines once, in every language', () => {
  for (const [procedure, rest] of Object.entries(procedures)) {
    const request = { procedure, ...rest };
    const { deadlines } = engine.assess(request);
    for (const spoken of Object.values(words)) {
      const ids = lanes(request, '2022-05-04', spoken).flatMap(({ entries }) =>
        entries.map(({ id }) => id),
      );
      for (const { id } of deadlines) {
        assert.equal(ids.filter((each) => each === id).length, 1, `${procedure}: ${id}`);
      }
    }
  }
});
