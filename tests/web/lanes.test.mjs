// Tests web/src/words/lanes.ts: every step by its day, in the lane of who acts.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { procedures } from './cases.mjs';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
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

const term = { unit: 'working_day', count: 6 };
const deadline = (id, more) => ({
  id,
  actor: 'authority',
  due: '2022-05-16',
  term,
  starts: { event: 'registered', date: '2022-05-04' },
  alternatives: [],
  certainty: 'confirmed',
  ...more,
});
const handMade = (deadlines, { as_of = '2022-05-04T10:00', ...asked } = {}, today = '2026-11-25') =>
  lanesView({ deadlines }, { as_of, ...asked }, today, named).days;
const entryOf = (more) => handMade([deadline('decision', more)])[0].entries[0];

test('an event has its day, without a time, and who acts; a term says how long it is', () => {
  const starts = { event: 'filed', date: '2022-05-04' };
  const [filing, decision] = handMade([deadline('decision', { starts })]);
  assert.deepEqual(filing, {
    date: '2022-05-04',
    day: 'Wednesday, 4 May 2022',
    gap: '',
    marks: ['lanes-filing'],
    entries: [
      {
        id: 'filed',
        lane: 'applicant',
        actor: 'actor-applicant',
        title: 'event-filed',
        when: '',
        mark: '',
        date: '2022-05-04',
      },
    ],
  });
  assert.equal(decision.gap, 'lanes-gap(count=12)');
  assert.equal(decision.entries[0].when, 'lanes-last(term=term-working_day.within(count=6))');
});

const within = 'term-working_day.within(count=6)';
const whens = [
  ['a day that is no term', { term: null }, ''],
  ['a term beyond the calendars', { due: null, certainty: 'unknown' }, 'deadline-no-calendar'],
  [
    'a term that nothing starts yet',
    { due: null, certainty: null },
    `term-from(from=event-registered.from, term=${within})`,
  ],
  [
    'a day that follows another',
    { due: null, certainty: null, term: null },
    'event-registered.from',
  ],
];
for (const [what, more, when] of whens)
  test(`when: ${what}`, () => assert.equal(entryOf(more).when, when));

test('a day that is not known stands alone at the end, without marks', () => {
  const [, unknown] = handMade([deadline('decision', { due: null }), deadline('registration')]);
  const { entries, ...day } = unknown;
  assert.deepEqual(day, { date: null, day: 'lanes-unknown', gap: '', marks: [] });
  assert.deepEqual(
    entries.map(({ id }) => id),
    ['decision'],
  );
});

test('how sure a day is stands where it is not confirmed', () => {
  const marks = ['confirmed', null, 'projected'].map((certainty) => entryOf({ certainty }).mark);
  assert.deepEqual(marks, ['', '', 'certainty-projected']);
});

test('the days of events stand, but for those that are the end of a term', () => {
  const all = { issued: '2022-05-12', certificate_ends: '2022-08-12' };
  const ids = (days) => days.flatMap(({ entries }) => entries.map(({ id }) => id));
  assert.deepEqual(ids(handMade([], { events: all })), ['issued']);
  assert.deepEqual(ids(handMade([])), []);
  assert.deepEqual(ids(handMade([], { procedure: 'reissue', events: all })), []);
});

test('today stands among the days, in its place, and nowhere else', () => {
  const three = ['01', '10', '20'].map((day) => deadline(`decision`, { due: `2022-05-${day}` }));
  const daysOn = (today) =>
    handMade(three, {}, today)
      .map(({ date }) => date.slice(8))
      .join(' ');
  assert.deepEqual(
    ['2022-04-30', '2022-05-01', '2022-05-15', '2022-05-20', '2022-05-21'].map(daysOn),
    ['01 10 20', '01 10 20', '01 10 15 20', '01 10 20', '01 10 20'],
  );
  const marks = handMade(three, {}, '2022-05-10').flatMap((each) => each.marks);
  assert.deepEqual(marks, ['lanes-today']);
  assert.deepEqual(handMade([], {}, '2022-05-10'), []);
});
