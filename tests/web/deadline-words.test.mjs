// Tests web/src/words/deadlines.ts, next-day.ts, day-strip.ts and calendar.ts by their ids: what is said of a day, and what a file takes of it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { days } from './spoken.mjs';

const { calendarDays } = await moduleOf('words/calendar.ts');
const { dayStrip, stripLegend } = await moduleOf('words/day-strip.ts');
const { nextDay } = await moduleOf('words/next-day.ts');
const { deadlineView } = await moduleOf('words/deadlines.ts');

const cite = (provision) => ({ act: 'order', provision });
const deadline = {
  id: 'decision',
  actor: 'authority',
  due: '2022-05-16',
  term: { unit: 'working_day', count: 6 },
  starts: { event: 'registered', date: '2022-05-04' },
  alternatives: [],
  skipped: [],
  certainty: 'confirmed',
  citation: cite('Rules 1'),
  see_also: [],
};
const other = (due, because, provision = 'Rules 1') => ({
  due,
  because,
  citation: cite(provision),
});
const view = (more) => deadlineView({ ...deadline, ...more }, days, named);

const monday = '(date=16 May 2022, weekday=Monday)';
const headlines = [
  ['a day to act by', {}, `deadline-by${monday}`],
  ['a day that is no term', { term: null }, `deadline-on${monday}`],
  ['the end of a certificate', { id: 'certificate_expiry' }, `deadline-until${monday}`],
  ['its end after an extension', { id: 'extended_certificate_expiry' }, `deadline-until${monday}`],
  ['a day beyond the calendars', { due: null, certainty: 'unknown' }, 'deadline-no-calendar'],
  ['a day that nothing starts yet', { due: null, certainty: null }, ''],
];
for (const [what, more, headline] of headlines)
  test(`the headline of ${what}`, () => assert.equal(view(more).headline, headline));

const within = 'term-working_day.within(count=6)';
const counts = [
  [
    'from a day',
    {},
    `deadline-counted(from=event-registered.from, start=4 May 2022, term=${within})`,
  ],
  [
    'from a day not told yet',
    { starts: { event: 'issued', date: null } },
    `term-from(from=event-issued.from, term=${within})`,
  ],
  ['not at all, where it is no term', { term: null }, ''],
  [
    'at most, where a certificate lasts',
    { id: 'certificate_expiry' },
    'deadline-counted(from=event-registered.from, start=4 May 2022, term=term-working_day.most(count=6))',
  ],
];
for (const [how, more, counted] of counts)
  test(`a term is counted ${how}`, () => assert.equal(view(more).counted, counted));

test('a day says whose it is, how sure it is, and where it stands', () => {
  const { strip: _, legend, cites, ...texts } = view({ see_also: [cite('Rules 2')] });
  assert.deepEqual(texts, {
    id: 'decision',
    title: 'deadline-decision',
    detail: 'deadline-decision-detail',
    actor: 'authority',
    actorName: 'actor-authority',
    due: '2022-05-16',
    headline: `deadline-by${monday}`,
    counted: counts[0][2],
    remarks: [],
    terms: [],
    certainty: 'certainty-confirmed',
    certain: true,
    skippedTitle: 'deadline-skipped(count=0)',
    skipped: [],
    stripTitle: 'deadline-strip',
  });
  assert.deepEqual(
    cites.map(({ citation }) => citation.provision),
    ['Rules 1', 'Rules 2'],
  );
  const unsure = view({ certainty: null });
  assert.deepEqual([unsure.certainty, unsure.certain], ['', false]);
  const skipped = view({ skipped: [{ date: '2022-05-07', reason: 'weekend' }] });
  assert.deepEqual(skipped.skipped, [{ date: 'Saturday, 7 May 2022', reason: 'day-weekend' }]);
  assert.equal(skipped.skippedTitle, 'deadline-skipped(count=1)');
});

test('the applicant is led by the safe day, the authority by its own', () => {
  const alternatives = [other('2022-05-13', 'start_day_counts')];
  const remarks = (more) => view({ alternatives, ...more }).remarks.map(({ text }) => text);
  const own = { actor: 'applicant' };
  assert.deepEqual(
    [view({ alternatives, ...own }).due, view({ alternatives }).due],
    ['2022-05-13', '2022-05-16'],
  );
  assert.deepEqual(remarks(own), [
    'deadline-start-counts(date=Monday, 16 May 2022, safe=Friday, 13 May 2022)',
  ]);
  const alternative =
    'deadline-alternative(because=because-start_day_counts, date=Friday, 13 May 2022)';
  for (const more of [{}, { ...own, due: null }]) assert.deepEqual(remarks(more), [alternative]);
  const another = { ...own, alternatives: [other('2022-05-13', 'rules_para_11')] };
  assert.deepEqual(remarks(another), [alternative.replace('start_day_counts', 'rules_para_11')]);
});

test('where two places give two terms both are said, and no remark of the other', () => {
  const alternatives = [other('2022-05-12', 'std_3', 'Std 3')];
  const { terms, remarks } = view({ alternatives });
  assert.deepEqual(
    terms.map(({ day, said, cite: { citation } }) => [day, said, citation.provision]),
    [
      ['Monday, 16 May 2022', 'terms-later', 'Rules 1'],
      ['Thursday, 12 May 2022', 'terms-earlier', 'Std 3'],
    ],
  );
  assert.deepEqual(remarks, []);
  assert.deepEqual(view({ alternatives, due: null }).terms, []);
});

const daysOf = (more, about = {}) =>
  calendarDays(
    { deadlines: [{ ...deadline, ...more }] },
    {
      procedure: 'issue',
      profession: 'foobar',
      days,
      provenance: ['from', ''],
      ...about,
    },
    named,
  );

/** Published values of FNV-1a: 811c9dc5 of nothing, e40c292c of "a", bf9cf968 of "foobar". */
const mark = (hash) => hash.toString(36);

test('the calendar file takes the day and what the page says of it', () => {
  const [day, ...others] = daysOf({ see_also: [cite('Rules 2')] });
  const text = [`deadline-by${monday}`, counts[0][2], 'deadline-decision-detail'];
  assert.deepEqual(others, []);
  assert.deepEqual(day, {
    uid: `issue.decision.lead.${mark(0xbf9cf968)}@anyqtama`,
    date: '2022-05-16',
    title: 'deadline-decision',
    text: [
      ...text,
      'paper-law(places=citation-rules(number=1); citation-rules(number=2))',
      'from',
    ].join('\n'),
    reminds: true,
  });
});

test('a day that may move says so in its title and its text', () => {
  const [{ title, text }] = daysOf({ certainty: 'projected' });
  assert.equal(title, 'calendar-estimated(title=deadline-decision)');
  assert.equal(text.split('\n')[2], 'certainty-projected');
});

test('days of other counts come after the one that leads, and remind nobody', () => {
  const alternatives = [
    other('2022-05-13', 'start_day_counts'),
    other('2022-05-12', 'std_3', 'Std 3'),
  ];
  const ways = daysOf({ actor: 'applicant', alternatives });
  assert.deepEqual(
    ways.map(({ uid, date, title, reminds }) => [uid.split('.')[2], date, title, reminds]),
    [
      ['lead', '2022-05-13', 'deadline-decision', true],
      ['due', '2022-05-16', 'calendar-other(title=deadline-decision)', false],
      ['std_3', '2022-05-12', 'calendar-other(title=deadline-decision)', false],
    ],
  );
  const [lead, due] = ways.map(({ text }) => text.split('\n'));
  assert.deepEqual(due, ['Monday, 16 May 2022', ...lead]);
  assert.match(lead[2], /^deadline-start-counts/);
  const early = daysOf({ actor: 'applicant', due: null, alternatives: alternatives.slice(0, 1) });
  assert.deepEqual(
    early.map(({ date }) => date),
    ['2022-05-13'],
  );
  assert.deepEqual(daysOf({ due: null }), []);
});

test('a day has the name of its case, and no answer in the clear', () => {
  const uid = (about) => daysOf({}, about)[0].uid;
  const all = [{}, { profession: '' }, { procedure: 'extend' }, { profession: 'мұғалім' }].map(uid);
  assert.equal(new Set(all).size, 4);
  assert.equal(uid({ profession: '' }), `issue.decision.lead.${mark(0x811c9dc5)}@anyqtama`);
  assert.equal(uid({ profession: 'a' }), `issue.decision.lead.${mark(0xe40c292c)}@anyqtama`);
});

const victory = { en: 'Victory', ru: 'Победа', kk: 'Жеңіс' };
const week = {
  ...deadline,
  starts: { event: 'registered', date: '2022-05-06' },
  due: '2022-05-12',
  skipped: [
    { date: '2022-05-08', reason: 'weekend' },
    { date: '2022-05-09', reason: 'victory' },
  ],
};
const known = {
  names: { victory, transferred_working_day: { en: 'Worked' } },
  moved: { '2022-05-07': { id: 'transferred_working_day' }, '2022-05-10': { id: 'victory' } },
  act: String,
};
const strip = (more, lead = '2022-05-12') => dayStrip({ ...week, ...more }, lead, known, named);
const counted = (number) => `day-counted(number=${number})`;
const rows = (cells) =>
  cells.map(({ date, day, weekday, kind, count, label }) =>
    [date.slice(5), day, weekday, kind, count, label.split(': ')[1]].join('|'),
  );

test('a strip has each day of a term once, with what it is', () => {
  assert.deepEqual(rows(strip()), [
    '05-06|6|Fr|start||day-start',
    `05-07|7|Sa|worked|1|${counted(1)}; Worked`,
    '05-08|8|Su|weekend||day-weekend',
    '05-09|9|Mo|holiday||Victory',
    `05-10|10|Tu|working|2|${counted(2)}`,
    `05-11|11|We|working|3|${counted(3)}`,
    `05-12|12|Th|due|4|day-due; ${counted(4)}`,
  ]);
  assert.match(strip()[0].label, /^Friday, 6 May 2022: /);
});

test('where the first day counts the safe day is the one to keep, and a later one stands behind', () => {
  const cells = rows(strip({}, '2022-05-11'));
  assert.equal(cells[0], '05-06|6|Fr|start|1|day-start-counts');
  assert.deepEqual(cells.slice(-2), [
    `05-11|11|We|due|4|day-due; ${counted(4)}`,
    '05-12|12|Th|latest||day-latest',
  ]);
});

test('a term in months, without its first day or without its end has no strip', () => {
  const none = [
    { term: null },
    { term: { unit: 'month', count: 1 } },
    { starts: { event: 'registered', date: null } },
    { due: null },
  ];
  for (const more of none) assert.deepEqual(strip(more), []);
});

test('the legend names each look once, and days with a name by it', () => {
  const legend = (lead) => stripLegend(strip({}, lead), week, known, named);
  assert.deepEqual(
    legend('2022-05-12').map(({ kind, text }) => `${kind} ${text}`),
    [
      'start day-start',
      'worked colon(name=7 May 2022, value=Worked)',
      'weekend day-weekend',
      'holiday colon(name=9 May 2022, value=Victory)',
      'working legend-working',
      'due day-due',
    ],
  );
  const [first, ...others] = legend('2022-05-11');
  assert.equal(first.text, 'day-start-counts');
  assert.equal(others.at(-1).text, 'day-latest');
});

test('the next day to keep is the earliest term from the day of filing on', () => {
  const next = (asOf, ...dues) =>
    nextDay(
      dues.map((due) => ({ ...deadline, due })),
      asOf,
    )?.day;
  assert.equal(next('2022-05-04T10:00', '2022-05-20', '2022-05-03', '2022-05-10'), '2022-05-10');
  assert.equal(next('2022-05-10T10:00', '2022-05-20', '2022-05-10', null), '2022-05-10');
  assert.equal(next('2022-05-11', '2022-05-10'), undefined);
  assert.equal(nextDay([{ ...deadline, term: null }], '2022-05-04'), null);
});
