// Tests web/src/words/steps.ts, step-fields.ts, fields.ts, choice-field.ts and experience.ts: what a question shows.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { words } from './spoken.mjs';

const { newCase } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');
const { experienceView } = await moduleOf('words/experience.ts');
const { filingNotes, stepName, stepView } = await moduleOf('words/steps.ts');

const facts = {
  choices: { higher_education: ['matching', 'none'], qualification_level: ['1'] },
  procedures: ['issue', 'extend'],
  regions: [
    { id: 'b', name: { en: 'Bee', ru: 'Аа', kk: 'Әә' } },
    { id: 'a', name: { en: 'Ant', ru: 'Яя', kk: 'Яя' } },
  ],
  timed: ['issued'],
  now: '2026-11-30T14:00',
  inForceTo: '2023-06-30',
  oneClockSince: '2024-03-01',
};
const view = (step, person = newCase(''), spoken = named) => stepView(step, person, facts, spoken);

const optionText = ({ value, label, hint }) => [value, label, hint].join('|');

/** A field in a line: what it is, its id, label, hint and value; then its choices. */
const line = ({ kind, size = '', id, label, hint, value, options = [], quietLabel }) =>
  [`${kind}${size} ${id}: ${label}|${hint}|${value}${quietLabel ? ' quiet' : ''}`]
    .concat(options.map(optionText))
    .join('; ');

const filed = 'textdate filed-date: filed-date-label|date-example(example=30.06.2023)|';
const time = 'texttime filed-time: filed-time-label|filed-time-hint|';
const region =
  'select region: question-region.label|region-hint(since=1 March 2024)|; |region-any|; a|Ant|; b|Bee|';

const steps = [
  [
    'procedure',
    'question-procedure|question-procedure.hint',
    [
      'choice procedure: question-procedure||extend quiet; issue|procedure-issue|procedure-issue.hint; extend|procedure-extend|procedure-extend.hint',
    ],
  ],
  ['filing', 'question-as_of|question-as_of.hint', [filed, time, region]],
  ['profession', 'question-profession|question-profession.hint', []],
  [
    'higher_education',
    'question-higher_education|question-higher_education.hint',
    [
      'choice choices-higher_education: question-higher_education||none quiet; matching|choice-higher_education-matching|; none|choice-higher_education-none|; unknown|choice-higher_education-unknown|',
    ],
  ],
  [
    'conditions',
    'step-conditions|',
    [
      'choice choices-qualification_level: question-qualification_level|question-qualification_level.hint|; 1|choice-qualification_level-1|; unknown|choice-qualification_level-unknown|',
      'choice choices-foreign_language: question-foreign_language|question-foreign_language.hint|; unknown|choice-foreign_language-unknown|',
    ],
  ],
  ['experience', 'question-experience|question-experience.hint', []],
  ['documents', 'question-documents|step-documents-hint', []],
];
const told = { procedure: 'extend', as_of: '2022-05-04', answers: { higher_education: 'none' } };
for (const [step, said, fields] of steps)
  test(`${step} shows its heading, its hint and its fields`, () => {
    const person = { ...caseOf(told), filed: { date: '', time: '' } };
    const { id, heading, hint, fields: all } = view(step, person);
    assert.deepEqual([id, `${heading}|${hint}`, all.map(line)], [step, said, fields]);
  });

test('who has named no procedure is asked for the days of a certificate, all of them optional', () => {
  const early = 'step-events-issue fields-optional';
  const person = { ...newCase(''), events: { issued: { date: '12.05.2022', time: '9:30' } } };
  for (const procedure of ['', 'issue']) {
    const { hint, fields } = view('events', { ...person, procedure });
    const echo = 'date-read-as(date=Thursday, 12 May 2022)';
    assert.deepEqual([hint, fields[0].echo, fields[2].echo], [early, echo, '']);
    assert.deepEqual(fields.map(line), [
      'textdate events-issued-date: event-issued.question|event-issued.hint|12.05.2022',
      'texttime events-issued-time: time-label|time-hint|9:30',
      'textdate events-certificate_ends-date: event-certificate_ends.question|event-certificate_ends.hint|',
      'textdate events-contract_concluded-date: event-contract_concluded.question|event-contract_concluded.hint|',
    ]);
  }
  const { hint, fields } = view('events', { ...person, procedure: 'reissue' });
  assert.deepEqual(
    [hint, fields.map(line)],
    [
      'fields-optional',
      [
        'textdate events-identity_changed-date: event-identity_changed.question|event-identity_changed.hint|',
      ],
    ],
  );
  assert.equal(view('events').fields[1].value, '', 'a time not told');
});

test('a choice that was made is the value; regions stand by their names in the language', () => {
  const person = { ...newCase(''), region: 'a', choices: { foreign_language: 'true' } };
  assert.equal(view('conditions', person).fields[1].value, 'true');
  const [, , { options, value, path }] = view('filing', person, words.ru).fields;
  assert.deepEqual(path, ['region']);
  assert.deepEqual([options.map((each) => each.value), value], [['', 'b', 'a'], 'a']);
});

test('a date may be typed in three fields, of which the first has its id', () => {
  const person = { ...newCase('4.5.2022'), datesApart: true };
  assert.deepEqual(view('filing', person).fields[0].parts, [
    { id: 'filed-date', label: 'date-day', value: '4' },
    { id: 'filed-date-month', label: 'date-month', value: '5' },
    { id: 'filed-date-year', label: 'date-year', value: '2022' },
  ]);
  const [first] = view('filing', { ...newCase('soon'), datesApart: true }).fields;
  assert.deepEqual([first.echo, first.parts.length], ['', 3]);
  const issued = { ...newCase(''), datesApart: true, procedure: 'reissue' };
  assert.equal(view('events', issued).fields[0].parts.length, 3);
  assert.deepEqual(view('filing', newCase('4.5.2022')).fields[0].parts, []);
});

test('a list names a step in short, or by its question', () => {
  assert.deepEqual(
    ['filing', 'conditions', 'profession'].map((step) => stepName(step, named)),
    ['question-as_of.label', 'step-conditions-short', 'question-profession.label'],
  );
});

test('under the filing day stand the clock there, and the last day of the order', () => {
  assert.deepEqual(filingNotes(facts, named), {
    now: 'filed-today(moment=Monday, 30 November 2026, 14:00)',
    useToday: 'filed-use-today',
    last: 'filed-repealed(last=30 June 2023)',
    apart: 'dates-apart',
    useLast: 'filed-use-last(last=30 June 2023)',
  });
});

const experience = (how, counted = { years: 3 }, datesApart = false) => {
  const periods = [
    { from: '1.2.2019', to: '', open: true },
    { from: '', to: '1.2.2020', open: false },
  ];
  const total = { years: '3', months: '', days: '1' };
  const person = { ...newCase(''), datesApart, experience: { how, periods, total } };
  return experienceView(person, counted, named);
};

test('experience is told by jobs, each with its days', () => {
  const { how, periods, total, addLabel, counted } = experience('periods');
  assert.deepEqual(
    [line(how), total, addLabel, counted],
    [
      'choice experience-how: question-experience||periods quiet; ' +
        ['periods', 'total', 'none', 'unknown']
          .map((way) =>
            optionText({
              value: way,
              label: `choice-experience-${way}`,
              hint: how.options.find(({ value }) => value === way).hint,
            }),
          )
          .join('; '),
      [],
      'experience-add',
      'experience-counted(span=experience-span(days=0, months=0, years=3))',
    ],
  );
  const [first, { from, to, ...second }] = periods;
  assert.deepEqual([first.number, first.open, first.from.value], [1, true, '1.2.2019']);
  assert.deepEqual(second, {
    number: 2,
    legend: 'experience-period(number=2)',
    open: false,
    openLabel: 'experience-open',
    openHint: 'experience-open-hint',
    removeLabel: 'experience-remove(number=2)',
  });
  assert.deepEqual([from, to].map(line), [
    'textdate experience-periods-1-from: experience-from||',
    'textdate experience-periods-1-to: experience-to||1.2.2020',
  ]);
  const [apart] = experience('periods', null, true).periods;
  assert.deepEqual([apart.from.parts.length, apart.to.parts.length], [3, 3]);
});

test('experience is told as a total, or not at all', () => {
  const { periods, total } = experience('total');
  assert.deepEqual(periods, []);
  assert.deepEqual(total.map(line), [
    'textnumber experience-total-years: experience-years||3',
    'textnumber experience-total-months: experience-months||',
    'textnumber experience-total-days: experience-days||1',
  ]);
  for (const [how, counted] of [
    ['none', { years: 3 }],
    ['periods', null],
  ])
    assert.equal(experience(how, counted).counted, '');
  assert.match(experience('total').counted, /^experience-counted/);
  const { periods: jobs, total: parts } = experience('none');
  assert.deepEqual([jobs, parts], [[], []]);
});

test('a length of experience names its parts; no length is none', () => {
  const counted = (span) =>
    experience('total', span).counted.slice('experience-counted(span='.length, -1);
  assert.equal(counted({}), 'experience-none');
  assert.equal(counted({ days: 1 }), 'experience-span(days=1, months=0, years=0)');
  assert.equal(counted({ months: 1 }), 'experience-span(days=0, months=1, years=0)');
});
