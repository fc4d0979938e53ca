// Tests web/src/words/paper.ts, offline.ts, about.ts and idle.ts: small views, each told by what stands around it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { words } from './spoken.mjs';

const { aboutView } = await moduleOf('words/about.ts');
const { copyView } = await moduleOf('words/offline.ts');
const { idleText } = await moduleOf('words/idle.ts');
const { officeLanguages, paperView } = await moduleOf('words/paper.ts');

const state = { scope: 'whole', beside: '', sheet: 'idle', calendar: 'idle', coming: false };
const dates = { count: 2, waiting: 0 };
const paper = (change = {}, found = dates) => paperView({ ...state, ...change }, found, named);

test('paper says what can be printed, and how much; the page comes beside in a language of the offices', () => {
  const { print } = paper();
  const choices = (from) => from.map(({ id, name, chosen }) => [id, name, chosen].join(' '));
  const { scopes, languages, ...texts } = print;
  assert.deepEqual(texts, {
    title: 'print-title',
    lead: 'print-lead',
    scope: 'print-scope',
    beside: 'print-beside',
    waiting: false,
    state: '',
    button: 'print-button',
  });
  assert.deepEqual(choices(scopes), [
    'short print-scope-short false',
    'whole print-scope-whole true',
    'law print-scope-law false',
  ]);
  assert.deepEqual(choices(languages), [
    ' print-beside-none true',
    'kk print-beside-kk false',
    'ru print-beside-ru false',
  ]);
  assert.deepEqual(choices(paper({ beside: 'kk' }).print.languages).slice(0, 2), [
    ' print-beside-none false',
    'kk print-beside-kk true',
  ]);
});

test('no language stands beside itself', () => {
  for (const language of officeLanguages) {
    const { print } = paperView(state, dates, words[language]);
    const other = officeLanguages.find((each) => each !== language);
    assert.deepEqual(
      print.languages.map(({ id }) => id),
      ['', other],
    );
  }
});

const making = [
  ['idle', false, '', ''],
  ['coming', true, 'part-coming', 'part-coming'],
  ['done', false, '', 'calendar-saved'],
  ['failed', false, 'paper-failed', 'paper-failed'],
];
for (const [how, isAwaited, sheet, calendar] of making)
  test(`what is ${how} is told`, () => {
    const view = paper({ sheet: how, calendar: how });
    assert.deepEqual([view.print.waiting, view.print.state], [isAwaited, sheet]);
    assert.equal(view.calendar.state, calendar);
    assert.equal(paper({ sheet: how, coming: true }).print.waiting, true);
  });

test('the calendar says how many days it takes, and how many wait for another day', () => {
  const { calendar } = paper();
  assert.deepEqual(calendar, {
    title: 'calendar-title',
    lead: 'calendar-lead(count=2)',
    waiting: '',
    count: 2,
    button: 'calendar-button',
    state: '',
  });
  const none = paper({}, { count: 0, waiting: 3 }).calendar;
  assert.deepEqual([none.lead, none.waiting], ['calendar-none', 'calendar-waiting(count=3)']);
});

const offline = 'offline-now(date=30 June 2023)';
const copies = [
  ['nothing', {}, [], null],
  ['no network', { offline: true }, [offline], null],
  ['a newer version', { newer: true }, ['newer-here', 'newer-keeps'], 'newer-use'],
  ['nothing newer in between', { newer: true, answering: true }, [], null],
  [
    'answers that come along',
    { newer: true, answered: true },
    ['newer-here', 'newer-brings'],
    'newer-use',
  ],
  [
    'answers that cannot',
    { newer: true, answered: true, closed: true },
    ['newer-here', 'newer-loses'],
    'newer-use',
  ],
  [
    'a draft that is lost',
    { newer: true, drafted: true, closed: true },
    ['newer-here', 'newer-keeps', 'newer-draft'],
    'newer-use',
  ],
  [
    'other tabs',
    { offline: true, newer: true, others: true },
    [offline, 'newer-others'],
    'newer-use',
  ],
];
for (const [what, copy, sentences, use] of copies)
  test(`the copy on this device tells of ${what}`, () => {
    assert.deepEqual(copyView(copy, { inForceTo: '2023-06-30' }, named), {
      label: 'offline-label',
      sentences,
      use,
      notNow: 'newer-not-now',
    });
  });

test('the page says what it is, for which order, and what it cannot do yet', () => {
  const { title, lead, sections } = aboutView({ order: '503', version: '0.1.0' }, named);
  assert.deepEqual([title, lead], ['about-title', 'about-lead(order=503, version=0.1.0)']);
  assert.deepEqual(
    sections.map((each) => [each.id, each.title, ...each.paragraphs, ...each.points].join(' ')),
    [
      'access about-access-title about-access-aim about-access-checked',
      'gaps about-gaps-title about-gap-people about-gap-law about-gap-voice about-gap-pdf',
      'tell about-tell-title about-tell',
      'private about-private-title about-private',
    ],
  );
});

test('answers that do not count now are named', () => {
  const idle = { questions: ['region'], documents: ['iin'], events: ['issued'] };
  assert.equal(
    idleText(idle, named),
    'review-idle(names=question-region.label; document-iin; event-issued)',
  );
  assert.equal(idleText({ questions: [], documents: [], events: [] }, named), '');
});
