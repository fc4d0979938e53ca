// Tests web/src/words/review.ts, statements.ts, notes.ts, provenance.ts and outcome.ts by their ids.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { data, engine } from './spoken.mjs';

const { newCase } = await moduleOf('case.ts');
const { notesAt, notesOn } = await moduleOf('words/notes.ts');
const { outcomeView } = await moduleOf('words/outcome.ts');
const { printHeadView, provenanceLines, provenanceOf } = await moduleOf('words/provenance.ts');
const { reviewRows } = await moduleOf('words/review.ts');
const { endViews, listedViews, noticeViews, successorView } = await moduleOf('words/statements.ts');

const { professions, regions } = engine.describe();
const blank = { ...newCase('04.05.2022'), procedure: 'issue' };

/** What the review says of a step. */
function answers(step, change, assessment = null) {
  const rows = reviewRows({ ...blank, ...change }, { professions, regions, assessment }, named);
  return rows.find((row) => row.step === step).answers;
}
const periods = [
  { from: '1.2.2019', to: '', open: true },
  { from: '1.2.2018', to: '1.2.2019', open: false },
  { from: '', to: '', open: false },
  { from: 'x', to: '', open: false },
  { from: '1.2.2017', to: '1.2.2018', open: true },
];
const open = (from) => `review-days-open(from=${from})`;
const [oncologist] = professions.filter(({ id }) => id === 'health/oncologist');
const issued = { issued: { date: '12.05.2022' }, certificate_ends: { date: ' ' }, other: {} };

const reviewed = [
  ['procedure', { procedure: '' }, []],
  ['procedure', { procedure: 'issue' }, ['procedure-issue']],
  ['filing', {}, ['Wednesday, 4 May 2022']],
  ['filing', { filed: { date: '4.5.2022', time: '9:30' } }, ['Wednesday, 4 May 2022, 09:30']],
  ['filing', { filed: { date: 'soon', time: '' }, region: 'almaty' }, ['soon', 'Almaty (city)']],
  ['profession', { choices: {} }, []],
  ['profession', { choices: { profession: oncologist.id } }, [oncologist.title.en]],
  ['profession', { choices: { profession: 'not_listed' } }, ['choice-profession-not_listed']],
  ['profession', { choices: { profession: 'no-more' } }, ['choice-unknown']],
  [
    'conditions',
    { choices: { qualification_level: '3', foreign_language: 'true' } },
    ['choice-qualification_level-3', 'choice-foreign_language-true'],
  ],
  ['experience', {}, []],
  ['documents', { documents: { iin: true, work_record: false } }, ['review-documents(count=1)']],
  ['events', {}, []],
  ['events', { events: { issued: { time: '9:30' } } }, []],
  ['events', { events: issued }, ['colon(name=event-issued, value=12 May 2022)']],
  ['events', { procedure: '', events: issued }, ['colon(name=event-issued, value=12 May 2022)']],
  ['events', { events: { issued: { date: 'soon' } } }, ['colon(name=event-issued, value=soon)']],
];
for (const [step, change, said] of reviewed)
  test(`the review says of ${step}, ${JSON.stringify(change)}: ${said.join(' ')}`, () => {
    assert.deepEqual(answers(step, change), said);
  });

test('the review tells jobs by their days, and what counts', () => {
  const told = (how, counted) => {
    const experience = { ...blank.experience, how, periods };
    return answers('experience', { experience }, { unanswered: [], experience: counted });
  };
  const counted = 'experience-counted(span=experience-span(days=0, months=0, years=3))';
  assert.deepEqual(told('periods', { years: 3 }), [
    open('1 February 2019'),
    'review-days(from=1 February 2018, to=1 February 2019)',
    open('x'),
    open('1 February 2017'),
    counted,
  ]);
  assert.deepEqual(told('total', { years: 3 }), [counted]);
  assert.deepEqual(told('total', null), []);
  assert.deepEqual(told('', { years: 3 }), [], 'what was said last, of an answer that is gone');
  for (const how of ['none', 'unknown'])
    assert.deepEqual(told(how, { years: 3 }), [`choice-experience-${how}`]);
});

test('the review names each step, its way back, and what is still open', () => {
  const rows = (assessment) => reviewRows(blank, { professions, regions, assessment }, named);
  const [row] = rows({ unanswered: ['foreign_language'] }).filter(({ open: said }) => said);
  assert.deepEqual(row, {
    step: 'conditions',
    name: 'step-conditions-short',
    answers: [],
    open: 'review-open',
    changeLabel: 'review-change',
    changeWhat: 'review-change-what(what=step-conditions-short)',
  });
  assert.ok(rows(null).every(({ open: said }) => said === ''));
});

const book = data('rulebooks/kz-503-2020.json');
const [first, second, third] = book.duties.map(({ id }) => ({ id }));
const law = { act: 'order', time_limits: [{ id: 'limit', provision: 'Rules 2' }] };

test('what the rulebook lists is named, each with its place, or that of its time limit', () => {
  const items = [{ ...first, provision: 'Rules 1' }, { ...second, time_limit: 'limit' }, third];
  const views = listedViews('duty', items, law, named);
  assert.deepEqual(
    views.map((view) => [view.id, view.title, view.detail]),
    items.map(({ id }) => [id, `duty-${id}`, `duty-${id}.detail`]),
  );
  assert.deepEqual(
    views.map(({ cites }) => cites.map(({ citation }) => citation)),
    [[{ act: 'order', provision: 'Rules 1' }], [{ act: 'order', provision: 'Rules 2' }], []],
  );
});

test('a certificate ends by itself, or is withdrawn', () => {
  assert.deepEqual(
    endViews(book, named).map(({ title }) => title),
    [
      ...book.termination.map(({ id }) => `certificate_end-${id}`),
      ...book.withdrawal.map(({ id }) => `withdrawal-${id}`),
    ],
  );
});

test('a notice says since when, where it has a day', () => {
  const said = (since) => noticeViews([{ id: 'order_repealed', since }], named)[0];
  const { title, detail } = said('2023-07-01');
  assert.match(title + detail, /1 July 2023/);
  const without = said(undefined);
  assert.equal(without.title + without.detail, (title + detail).replaceAll('1 July 2023', ''));
  assert.deepEqual([said(undefined).id, said(undefined).cites], ['order_repealed', []]);
});

test('of the order that followed it is said what is known, and what is not', () => {
  const text = { en: 'what', ru: 'что', kk: 'не' };
  const known = {
    facts: [{ id: 'a', text, source: 'there' }],
    missing: [{ id: 'b', text }],
    read_at: ['https://law.example/'],
  };
  const orders = { order: '503', since: '2023-07-01', successor: '236' };
  assert.deepEqual(successorView(known, orders, named), {
    title: 'successor-title(number=236)',
    lead: 'successor-lead(old=503, since=1 July 2023)',
    factsTitle: 'successor-facts',
    facts: [{ id: 'a', text: 'what', source: 'there' }],
    sourceLabel: 'successor-source',
    missingTitle: 'successor-missing',
    missing: [{ id: 'b', text: 'what' }],
    whereTitle: 'successor-where',
    where: ['https://law.example/'],
  });
});

const note = (id, more) => {
  const text = (word) => ({ en: `${id} ${word}` });
  const told = { title: text('title'), problem: text('problem'), treatment: text('treatment') };
  return { id, ...told, handling: 'modelled', provisions: [], concerns: [], ...more };
};
const seen = ({ id, treatment }) => [id, treatment];

test('notes are those about a thing, or about a place in the law', () => {
  const defects = [
    note('a', { concerns: ['page'] }),
    note('b', { provisions: ['Rules 1'], reason: { en: 'why' } }),
  ];
  assert.deepEqual(notesOn(defects, 'page', named), [
    {
      id: 'a',
      title: 'a title',
      problem: 'a problem',
      treatment: 'a treatment',
      handling: 'handling-modelled',
    },
  ]);
  assert.deepEqual(notesAt(defects, 'Rules 1', named).map(seen), [['b', 'why']]);
});

const orders = {
  order: '503',
  since: '2023-07-01',
  successor: '236',
  successorDate: '2023-06-22',
};
const repeal = 'repeal-full(date=22 June 2023, number=503, since=1 July 2023, successor=236)';
const edition = { status: 'in_force', in_force: { to: null } };

test('paper and files say who decides, the repeal, the edition and where the page is', () => {
  const from = (procedure, address) =>
    provenanceOf({ edition }, { procedure, orders, address }, named);
  const told = from('issue', 'https://check.example/');
  assert.deepEqual(told, {
    noDecision: 'paper-no-decision(decides=result-decides-issue)',
    repeal,
    edition: 'result-edition-in-force(number=503, to=)',
    editionNote: '',
    address: 'https://check.example/',
  });
  assert.match(from('extend', '').noDecision, /decides-office/);
  assert.deepEqual(provenanceLines(told, named), [
    told.noDecision,
    repeal,
    `colon(name=result-edition, value=${told.edition})`,
    '',
    'https://check.example/',
  ]);
  const when = { name: 'print-when', value: 'Wednesday, 4 May 2022, 10:00' };
  assert.deepEqual(printHeadView(told, '2022-05-04T10:00', named), {
    title: 'print-head',
    noDecision: told.noDecision,
    repealTag: 'repeal-tag',
    repeal,
    facts: [when, { name: 'print-where', value: 'https://check.example/' }],
  });
  assert.deepEqual(printHeadView(from('issue', ''), '2022-05-04T10:00', named).facts, [when]);
});

test('a procedure without points says what is asked for, who decides and by which edition', () => {
  const asked = { as_of: '2026-05-04', procedure: 'replace', order: '503' };
  const { readings, points, ...view } = outcomeView(
    engine.assess({ as_of: asked.as_of, procedure: 'replace' }),
    asked,
    named,
  );
  assert.deepEqual([readings, points], [null, '']);
  assert.deepEqual(view, {
    id: 'none',
    procedure: 'replace',
    headline: 'procedure-replace',
    detail: 'result-no-points',
    underRepealed: 'result-repealed-label(number=503)',
    facts: [
      { name: 'result-as-of', value: 'Monday, 4 May 2026' },
      { name: 'result-procedure', value: 'procedure-replace' },
      { name: 'result-decides', value: 'result-decides-office' },
      {
        name: 'result-edition',
        value: 'result-edition-repealed(number=503, to=30 June 2023)',
        note: 'result-edition-start(day=5 January 2021)',
      },
    ],
    openTitle: 'open-title',
    openLead: 'open-lead',
    open: [],
  });
});

test('an issue is decided by the Commission, and has an outcome', () => {
  const asked = { as_of: '2022-05-04', procedure: 'issue', order: '503' };
  const view = outcomeView(engine.assess({ as_of: '2022-05-04' }), asked, named);
  const { id, headline, detail, underRepealed, facts } = view;
  assert.deepEqual(
    [id, headline, detail, underRepealed, facts[2].value],
    ['undecided', 'outcome-undecided', 'outcome-undecided-detail', '', 'result-decides-issue'],
  );
});
