// Tests words/plan.ts: days counted back from the filing date, by a person's own durations.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { planView } = await moduleOf('words/plan.ts');
const engine = await load();
const words = ['en', 'ru', 'kk'].map((language) => new Words(language, sourcesOf(language)));

const plan = { recognition: '30', translation: '5', notary: '1', other: '10' };

function viewOf(answers = {}, facts = {}, spoken = words[0]) {
  const { documents } = engine.assess({ as_of: '2027-05-04', answers });
  return planView(documents, { plan, filed: '2027-05-04', today: '2027-01-10', ...facts }, spoken);
}

const starts = ({ rows }) => Object.fromEntries(rows.map(({ id, start }) => [id, start]));

test('each paper is counted back by what its form takes', () => {
  assert.deepEqual(starts(viewOf()), {
    education_documents: '2027-03-19', // 30 + 5 + 1 + 10 days
    english_teaching_certificate: '2027-04-18', // 5 + 1 + 10
    work_record: '2027-04-18', // 5 + 1 + 10
    application: '2027-04-19', // 5 + 10
    iin: '2027-04-24', // 10
    digital_signature: '2027-04-24',
    identity_document: '2027-04-24',
  });
});

test('a paper in hand that lacks only recognition takes only that', () => {
  const view = viewOf({ documents: ['education_documents'], education_recognition: 'pending' });
  assert.equal(starts(view).education_documents, '2027-04-04');
});

test('days over the end of February and of the year are plain civil days', () => {
  const start = (filed) => starts(viewOf({}, { filed, today: '2027-01-01' })).iin;
  assert.equal(start('2028-03-05'), '2028-02-24');
  assert.equal(start('2027-03-05'), '2027-02-23');
  assert.equal(start('2028-01-04'), '2027-12-25');
});

test('what is ready is not planned, and nothing is asked for it', () => {
  const all = engine.describe().documents.map(({ id }) => id);
  const view = viewOf({ documents: all, education_recognition: 'recognised' });
  assert.deepEqual([view.rows, view.fields], [[], []]);
  assert.notEqual(view.nothing, '');
});

test('only the work that some paper needs is asked for', () => {
  const works = (answers) => viewOf(answers).fields.map(({ work }) => work);
  assert.deepEqual(works({}), ['recognition', 'translation', 'notary', 'other']);
  const exempt = { education_recognition: 'treaty_exempt' };
  assert.deepEqual(works(exempt), ['translation', 'notary', 'other']);
});

const edges = [
  ['a start that is still today is in time', '2027-03-19', false],
  ['a start of yesterday is late', '2027-03-20', true],
];
for (const [name, today, late] of edges) {
  test(name, () => {
    const [first] = viewOf({}, { today }).rows;
    assert.equal(first.id, 'education_documents');
    assert.equal(first.late !== '', late);
  });
}

test('of two papers that replace each other the quicker one decides the first filing day', () => {
  assert.equal(viewOf({}, { today: '2027-04-18' }).earliest, ''); // 16 days for the certificate
  assert.match(viewOf({}, { today: '2027-04-19' }).earliest, /5 May 2027/);
});

test('with the certificate in hand too, but points claimed for a diploma, the diploma decides', () => {
  const answers = { documents: ['english_teaching_certificate'], higher_education: 'matching' };
  assert.match(viewOf(answers, { today: '2027-03-20' }).earliest, /5 May 2027/);
});

test('a filing day that lies behind is said once, and nothing else is warned of', () => {
  const view = viewOf({}, { today: '2027-05-05' });
  assert.notEqual(view.past, '');
  assert.equal(view.earliest, '');
  assert.ok(view.rows.every(({ late }) => late === ''));
  assert.equal(viewOf({}, { today: '2027-05-04' }).past, '');
});

for (const [typed, fine] of [
  ['0', true],
  [' 730 ', true],
  ['731', false],
  ['-1', false],
  ['1.5', false],
  ['ten', false],
  ['', true],
]) {
  test(`"${typed}" ${fine ? 'is' : 'is not'} taken for days`, () => {
    const view = viewOf({}, { plan: { other: typed } });
    const field = view.fields.find(({ work }) => work === 'other');
    assert.equal(field.fault === '', fine);
    if (!fine) assert.equal(starts(view).iin, '2027-05-04');
  });
}

test('the plan is said in three languages', () => {
  for (const spoken of words) {
    const view = viewOf({}, { today: '2027-05-01' }, spoken);
    assert.match(view.rows[0].days, /46.*30.*5.*1.*10/);
    for (const text of [view.lead, view.readyBy, view.earliest, view.rows[0].late]) assert.ok(text);
  }
});

const paper = (id, needs = [], more = {}) => ({
  id,
  status: 'missing',
  needs,
  lacks: needs,
  ...more,
});
const planOf = (documents, typed, facts = {}) =>
  planView(documents, { plan: typed, filed: '2027-05-04', today: '2027-05-04', ...facts }, named);

test('a row says when to begin, with what, and what would do instead', () => {
  const papers = [
    paper('iin'),
    paper('work_record', ['copy', 'translation'], { or: 'certificate' }),
  ];
  const { rows, fields } = planOf(papers, { translation: ' 5 ', other: ' ' });
  assert.deepEqual(rows, [
    {
      id: 'work_record',
      title: 'document-work_record',
      start: '2027-04-29',
      startText: 'plan-start(date=Thursday, 29 April 2027)',
      days: 'plan-days(count=5, parts=plan-part(days=5, work=plan-translation.short))',
      late: 'plan-late',
      or: 'document_or(document=document-certificate)',
    },
    {
      id: 'iin',
      title: 'document-iin',
      start: '2027-05-04',
      startText: 'plan-start(date=Tuesday, 4 May 2027)',
      days: '',
      late: '',
      or: '',
    },
  ]);
  assert.deepEqual(fields, [
    {
      work: 'translation',
      id: 'plan-translation',
      label: 'plan-translation',
      hint: 'plan-translation.hint',
      value: ' 5 ',
      fault: '',
    },
    {
      work: 'other',
      id: 'plan-other',
      label: 'plan-other',
      hint: 'plan-other.hint',
      value: ' ',
      fault: '',
    },
  ]);
  const both = planOf([paper('iin', ['notarised_translation'])], { translation: '5', notary: '2' });
  assert.match(both.rows[0].days, /days=5, work=plan-translation.short\), plan-part\(days=2/);
});

test('the plan has its texts; the day of filing is warned of while it is not behind', () => {
  const { rows, fields, ...texts } = planOf([], undefined);
  assert.deepEqual(texts, {
    lead: 'plan-lead',
    readyBy: 'plan-ready-by(date=Tuesday, 4 May 2027)',
    past: '',
    rowsTitle: 'plan-rows',
    nothing: 'plan-nothing',
    earliest: '',
  });
  const earliest = (typed, filed) => planOf([paper('iin')], typed, { filed }).earliest;
  assert.equal(earliest({ other: '3' }, '2027-05-04'), 'plan-earliest(date=7 May 2027)');
  assert.equal(earliest({ other: '3' }, '2027-05-07'), '');
  assert.equal(earliest({ other: '3' }, '2027-05-03'), '');
  const untold = planOf([paper('iin')], undefined);
  assert.deepEqual([untold.nothing, untold.fields[0].value, untold.earliest], ['', '', '']);
  assert.equal(planOf([], {}, { filed: '2027-05-03' }).past, 'plan-past');
});
