// Tests words/clocks.ts, duties.ts, appeals.ts, coverage.ts: dates beside the list of deadlines.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { clocksView } = await moduleOf('words/clocks.ts');
const { dutyViews, startOf } = await moduleOf('words/duties.ts');
const { appealsView } = await moduleOf('words/appeals.ts');
const { coverageNotes } = await moduleOf('words/coverage.ts');
const { reasonOf } = await moduleOf('words/day-strip.ts');
const engine = await load();
const all = ['en', 'ru', 'kk'].map((language) => new Words(language, sourcesOf(language)));
const [words] = all;
const law = JSON.parse(
  readFileSync(new URL('../../data/rulebooks/kz-503-2020.json', import.meta.url), 'utf8'),
);

const deadlines = (procedure, events, as_of = '2022-02-25') =>
  engine.assess({ as_of, procedure, events }).deadlines;
const find = (list, id) => list.find((each) => each.id === id);

/** The two clocks, each as the engine runs it alone. */
const clocks = (contract, ends) => ({
  contract: find(
    deadlines('extend', contract && { contract_concluded: contract }),
    'extension_filing',
  ),
  certificate: find(deadlines('issue', ends && { certificate_ends: ends }), 'certificate_expiry'),
  printed: Boolean(ends),
});

// 25 February 2022 is a Friday: five working days end on 4 March, the safe day is 3 March.
for (const [name, ends, first, text] of [
  [
    'a certificate that ends a day before the safe day',
    '2022-03-02',
    ['certificate'],
    /certificate ends first.*2 March/,
  ],
  ['a certificate that ends on the safe day', '2022-03-03', [], /same day.*3 March/],
  [
    'a certificate that ends a day later',
    '2022-03-04',
    ['contract'],
    /after the contract ends first.*3 March/,
  ],
]) {
  test(`${name}: which comes first`, () => {
    const view = clocksView(clocks('2022-02-25', ends), words);
    assert.deepEqual(
      view.clocks.filter((clock) => clock.first).map(({ id }) => id),
      first,
    );
    assert.match(view.verdict, text);
    assert.ok(!view.open);
    assert.deepEqual(
      view.clocks.map(({ day }) => day),
      ['2022-03-03', ends],
    );
  });
}

for (const [contract, ends] of [
  ['2022-02-25', undefined],
  [undefined, '2022-03-04'],
  [undefined, undefined],
]) {
  test(`with ${contract ?? 'no contract'} and ${ends ?? 'no end'} nothing comes first yet`, () => {
    const view = clocksView(clocks(contract, ends), words);
    assert.ok(view.open);
    assert.ok(view.clocks.every(({ first }) => !first));
  });
}

test('an end counted from the day of issue says so', () => {
  const certificate = find(deadlines('issue', { issued: '2021-11-30' }), 'certificate_expiry');
  const view = clocksView({ ...clocks('2022-02-25'), certificate }, words);
  assert.match(view.clocks[1].counted, /3 months.*30 November 2021/);
});

test('both clocks have their places in the law and speak three languages', () => {
  for (const spoken of all) {
    const view = clocksView(clocks('2022-02-25', '2022-03-02'), spoken);
    const places = view.clocks.flatMap(({ cites }) =>
      cites.map(({ citation }) => citation.provision),
    );
    assert.deepEqual(places, ['Rules 17', 'Rules 15']);
    assert.equal(view.clocks[1].counted, spoken.say('clock-printed'));
    assert.match(view.clocks[0].counted, /5/);
  }
});

function duties(events, spoken = words) {
  const found = law.duties.map(({ id, procedure, time_limit }) => [
    id,
    procedure && find(deadlines(procedure, events), time_limit),
  ]);
  const facts = {
    law,
    typed: (event) => events[event] ?? '',
    deadlines: Object.fromEntries(found),
  };
  return dutyViews(facts, spoken);
}

test('a duty has its safe day once its event is told, and none before', () => {
  const days = (events) => Object.fromEntries(duties(events).map(({ id, day }) => [id, day]));
  const none = {
    extension: null,
    change_employer: null,
    end_contract: null,
    identity_change: null,
    loss_or_damage: null,
  };
  assert.deepEqual(days({}), none);
  assert.deepEqual(days({ contract_terminated: '2022-05-04' }), {
    ...none,
    end_contract: '2022-05-12',
  });
  assert.deepEqual(days({ identity_changed: '2022-05-02' }), {
    ...none,
    identity_change: '2022-05-11',
  });
  const contract = days({ contract_concluded: '2022-02-25' });
  assert.deepEqual([contract.extension, contract.change_employer], ['2022-03-03', '2022-03-03']);
});

test('the day of an event is asked for once, and never where the order sets no term', () => {
  const asked = duties({}).map(({ id, ask }) => [id, ask?.event]);
  assert.deepEqual(Object.fromEntries(asked), {
    extension: 'contract_concluded',
    change_employer: undefined,
    end_contract: 'contract_terminated',
    identity_change: 'identity_changed',
    loss_or_damage: undefined,
  });
});

test('a duty says its day in words, and stands at its own place or that of its time limit', () => {
  const [{ dayText }] = duties({ contract_concluded: '2022-02-25' }, named);
  assert.equal(dayText, 'deadline-by(date=3 March 2022, weekday=Thursday)');
  assert.ok(duties({}).every(({ dayText: none }) => none === ''));
  const listed = [
    { id: 'extension', provision: 'Rules 1', time_limit: 'limit' },
    { id: 'end_contract', time_limit: 'limit' },
    { id: 'loss_or_damage' },
  ];
  const book = {
    act: 'order',
    duties: listed,
    time_limits: [{ id: 'limit', provision: 'Rules 2', starts: 'issued' }],
  };
  const views = dutyViews({ law: book, typed: () => '', deadlines: {} }, named);
  assert.deepEqual(
    views.map(({ cites, ask }) => [cites[0]?.citation.provision, ask?.event]),
    [
      ['Rules 1', 'issued'],
      ['Rules 2', undefined],
      [undefined, undefined],
    ],
  );
});

test('the event that starts a term is that of its time limit, if it has one', () => {
  assert.deepEqual(
    law.duties.map((duty) => startOf(duty, law)),
    [
      'contract_concluded',
      'contract_concluded',
      'contract_terminated',
      'identity_changed',
      undefined,
    ],
  );
});

test('a duty beyond the calendars says that it has no date, a projected one that it may move', () => {
  const duty = (day) => find(duties({ contract_terminated: day }), 'end_contract');
  assert.match(duty('2027-12-30').dayText, /no calendar/);
  assert.match(duty('2027-04-01').certainty, /Projected/);
  assert.equal(duty('2022-04-01').certainty, '');
});

function appeals(as_of, events, spoken = words) {
  const reply = engine.assess({ as_of, procedure: 'appeal', events });
  return appealsView({ law, order: '503', typed: () => '', ...reply }, spoken);
}

test('from the day the Code is in force its terms stand beside those of the order', () => {
  const before = appeals('2021-06-30', {});
  assert.deepEqual([before.code.length, before.codeNone === ''], [0, false]);
  const since = appeals('2021-07-01', {});
  assert.deepEqual(
    since.code.map(({ cites }) => cites[0].citation),
    ['Art. 92', 'Art. 99', 'Art. 91(2)'].map((provision) => ({ act: 'kz-appc', provision })),
  );
  assert.equal(since.codeNone, '');
});

test('the steps of a complaint have their days as soon as they are told', () => {
  const days = (events) => appeals('2022-05-04', events).steps.map(({ day }) => day);
  assert.deepEqual(days({}), [null, null, null]);
  assert.deepEqual(days({ complaint_filed: '2022-05-04' }), ['2022-05-13', null, null]);
  const both = { complaint_filed: '2022-05-04', authority_complaint_filed: '2022-06-01' };
  assert.deepEqual(days(both), ['2022-05-13', '2022-06-22', null]);
  for (const spoken of all) assert.ok(appeals('2022-05-04', both, spoken).steps[1].dayText);
});

test('a step without a day says none, and both days of a complaint are asked for', () => {
  const { steps, ask } = appeals('2022-05-04', {});
  assert.deepEqual(
    steps.map(({ dayText }) => dayText),
    ['', '', ''],
  );
  assert.deepEqual(
    ask.map(({ event, id }) => [event, id]),
    ['complaint_filed', 'authority_complaint_filed'].map((event) => [event, `tell-${event}`]),
  );
});

test('a notice of the order itself, or of no law, is none of the Code', () => {
  const [notice] = engine
    .assess({ as_of: '2021-07-01', procedure: 'appeal' })
    .notices.filter(({ citation }) => citation?.act === 'kz-appc');
  const notices = [
    { ...notice, citation: { ...notice.citation, act: law.act } },
    { ...notice, citation: null },
  ];
  const facts = { law, order: '503', typed: () => '', deadlines: [] };
  assert.equal(appealsView({ ...facts, notices: [notice] }, words).code.length, 1);
  assert.equal(appealsView({ ...facts, notices }, words).code.length, 0);
});

test('a clock tells what other counts give', () => {
  const [contract, certificate] = clocksView(clocks('2022-02-25', '2022-03-04'), named).clocks;
  assert.deepEqual(contract.remarks, [
    'deadline-start-counts(date=Friday, 4 March 2022, safe=Thursday, 3 March 2022)',
  ]);
  assert.deepEqual(certificate.remarks, []);
});

test('which calendars are projected, and which years are covered, is told by year', () => {
  const three = [
    { year: 2016, status: 'official' },
    { year: 2026, status: 'projected' },
    { year: 2027, status: 'projected' },
  ];
  const told = (...certainties) =>
    coverageNotes(
      certainties.map((certainty) => ({ certainty })),
      three,
      named,
    );
  const projected = 'calendar-projected(years=list-and(first=2026, last=2027))';
  const covered = 'calendar-covered(first=2016, last=2027)';
  assert.deepEqual(told('confirmed', null), []);
  assert.deepEqual(told('projected', 'unknown'), [projected, covered]);
});

test('a weekend needs no name, a day without one is told by its id', () => {
  const none = { names: {}, moved: {}, act: String };
  assert.equal(reasonOf('2022-05-07', 'weekend', none, named), 'day-weekend');
  assert.equal(reasonOf('2022-05-09', 'victory', none, named), 'victory');
  const moved = { '2022-05-10': { moved_from: '2022-05-07', act: 'No. 1', estimated: true } };
  const names = { victory: { en: 'Victory' } };
  assert.equal(
    reasonOf('2022-05-10', 'victory', { ...none, names, moved }, named),
    'Victory, deadline-moved(from=7 May 2022), deadline-by-act(act=No. 1), day-estimated',
  );
});

const { calendar_years: years } = engine.describe();
for (const [as_of, wanted] of [
  ['2026-12-15', []],
  ['2026-12-28', [/2027/]],
  ['2027-12-24', [/2027/, /2016 .*2027/]],
  ['2028-01-03', [/2016 .*2027/]],
]) {
  test(`filed on ${as_of} ${wanted.length} things are said of the calendars`, () => {
    const notes = coverageNotes(deadlines('issue', {}, as_of), years, words);
    assert.equal(notes.length, wanted.length, notes.join());
    wanted.forEach((text, place) => assert.match(notes[place], text));
  });
}

test('an estimated day off says in words that it may move', () => {
  const names = { kurban_ait: { en: 'Kurban Ait', ru: 'Курбан айт', kk: 'Құрбан айт' } };
  const moved = { '2027-05-16': { date: '2027-05-16', id: 'kurban_ait', estimated: true } };
  const reason = (date) => reasonOf(date, 'kurban_ait', { names, moved, act: String }, words);
  assert.equal(reason('2027-05-16'), 'Kurban Ait, estimated, may still move');
  assert.equal(reason('2026-05-27'), 'Kurban Ait');
});
