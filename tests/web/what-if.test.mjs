// Tests flow/variants.ts and words/what-if.ts: other answers beside the person's own.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as cases from './cases.mjs';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { engine, words } from './spoken.mjs';

const { newCase, requestOf, withAnswer } = await moduleOf('case.ts');
const { caseOf, differing, replaced, totalled, variantOf, variedIn, withVariant } =
  await moduleOf('flow/variants.ts');
const { caseOf: typedCase } = await moduleOf('case-of.ts');
const { whatIfView } = await moduleOf('words/what-if.ts');
const { waysView } = await moduleOf('words/ways.ts');

const given = {
  'choices.profession': 'health/oncologist',
  'choices.higher_education': 'matching',
  'choices.academic_degree': 'none',
  'choices.english_teaching_certificate': 'false',
  'experience.how': 'periods',
  'experience.periods': [{ from: '01.09.2021', to: '', open: true }],
};
const person = Object.entries(given).reduce(
  (told, [path, value]) => withAnswer(told, path.split('.'), value),
  newCase('04.05.2022'),
);
const date = ['filed', 'date'];
const degree = ['choices', 'academic_degree'];

const ask = (other) => {
  try {
    return { ok: engine.assess(requestOf(other)) };
  } catch (error) {
    return { error };
  }
};
const own = ask(person).ok;
const choices = Object.fromEntries(
  engine.describe().questions.map(({ id, choices: all }) => [id, all ?? ['true', 'false']]),
);
const view = (variants, spoken = words.en) =>
  whatIfView(variants, { person, assessment: own, choices, ask }, spoken);

test('a variant holds what differs, and nothing that equals the own answer', () => {
  const changed = differing(person, [], degree, 'scientific');
  assert.deepEqual(changed, [{ path: degree, value: 'scientific' }]);
  assert.deepEqual(differing(person, changed, degree, 'academic'), [
    { path: degree, value: 'academic' },
  ]);
  assert.deepEqual(differing(person, changed, degree, 'none'), []);
  const two = differing(person, changed, date, '01.06.2022');
  assert.deepEqual(two, [...changed, { path: date, value: '01.06.2022' }]);
  assert.deepEqual(differing(person, changed, ['events', 'issued', 'date'], ''), changed);
});

test('the own case stays as it is, and a variant follows its other answers', () => {
  const before = JSON.stringify(person);
  const variant = [{ path: degree, value: 'scientific' }];
  assert.equal(caseOf(person, variant).choices.academic_degree, 'scientific');
  assert.equal(JSON.stringify(person), before);
  const later = withAnswer(person, date, '01.06.2022');
  assert.equal(caseOf(later, variant).filed.date, '01.06.2022');
});

test('a total without numbers is no total', () => {
  const none = { years: '', months: ' ', days: '' };
  assert.equal(totalled(person.experience, none), person.experience);
  assert.equal(totalled(person.experience, { ...none, years: '2' }).how, 'total');
});

test('there are at most three variants; the last makes room', () => {
  const three = ['a', 'b', 'c'].reduce(withVariant, []);
  assert.deepEqual(three, ['a', 'b', 'c']);
  assert.deepEqual(withVariant(three, 'd'), ['a', 'b', 'd']);
  assert.deepEqual(replaced(three, 1, 'd'), ['a', 'd', 'c']);
});

test('each way to reach the threshold, made a variant, reaches it with the points it says', () => {
  const people = [
    person,
    withAnswer(person, ['choices', 'higher_education'], 'none'),
    withAnswer(person, ['experience', 'how'], 'none'),
    withAnswer(person, ['experience', 'how'], 'unknown'),
  ];
  let tried = 0;
  for (const each of people) {
    for (const way of ask(each).ok.ways_to_reach) {
      const { score } = ask(caseOf(each, variantOf(each, way))).ok;
      assert.deepEqual([score.strict.earned, score.lenient.earned], [way.strict, way.lenient]);
      ++tried;
    }
  }
  assert.ok(tried > 5, `${tried} ways`);
});

test('time alone is a later filing day, not another answer', () => {
  const [way] = own.ways_to_reach.filter(({ changes }) => changes.some(({ on }) => on));
  const variant = variantOf(person, way);
  assert.deepEqual(variant, [{ path: date, value: '31.08.2022' }]);
  assert.deepEqual(view([variant]).variants[0].changes, [
    'Filing date: 4 May 2022 → 31 August 2022',
  ]);
});

test('a variant tells its outcome, its points and the dates that move', () => {
  const [{ scored, fields, spoken }] = view([[{ path: date, value: '31.08.2022' }]]).variants;
  assert.equal(scored.outcomeId, 'no_ground_found');
  assert.deepEqual(
    scored.rails.map(({ earned }) => earned),
    [5],
  );
  assert.ok(scored.dates.includes('The office decides: Thursday, 8 September 2022'));
  assert.match(spoken, /^Variant 1: .*5 points/);
  assert.equal(fields[0].yours, 'Yours: 4 May 2022');
  assert.equal(fields[1].yours, '');
});

test('a variant like the own case has the same dates and changes nothing', () => {
  const [same] = view([[]]).variants;
  assert.deepEqual(same.scored.dates, ['The same dates as yours']);
  assert.deepEqual(same.changes, []);
});

test('an answer that cannot be read is said at its field', () => {
  const [wrong] = view([[{ path: date, value: '31.02.2022' }]]).variants;
  assert.equal(wrong.scored, null);
  assert.equal(wrong.fault.field, 'variant-1-filed-date');
  assert.ok(wrong.fields[0].fields.some(({ id }) => id === wrong.fault.field));
});

test('a fourth variant is not offered', () => {
  assert.notEqual(view([[], []]).addLabel, '');
  assert.equal(view([[], [], []]).addLabel, '');
});

test('every language tells the comparison', () => {
  for (const spoken of Object.values(words)) {
    const { own: mine, variants } = view([[{ path: degree, value: 'scientific' }], []], spoken);
    assert.equal(mine.answers.length, 5);
    assert.equal(variants[0].changes.length, 1);
  }
});

test('the ways say how far the strict reading is from the threshold', () => {
  assert.match(waysView(own, words.en).short, /2 points short/);
  const without = ask(withAnswer(person, ['choices', 'higher_education'], 'none')).ok;
  assert.match(waysView(without, words.ru).short, /5 баллов/);
});

const unlisted = (given) => withAnswer(given, ['choices', 'profession'], 'not_listed');
const without = withAnswer(person, ['choices', 'higher_education'], 'none');
const beside = [
  ['the profession is not on the list', unlisted(without), true],
  ['points alone are missing', without, false],
];
for (const [name, given, isSaid] of beside) {
  test(`the ways say that another ground for refusal stands only where one does: ${name}`, () => {
    for (const spoken of Object.values(words)) {
      const names = spoken.say('ground-qualification');
      const wanted = isSaid ? spoken.say('ways-beside', { names }) : '';
      assert.equal(waysView(ask(given).ok, spoken).beside, wanted);
    }
  });
}

test('jobs count while the total of a variant is empty, and that is said', () => {
  const total = [
    ['how', 'total'],
    ['total', { years: '4', months: '', days: '' }],
  ].map(([part, value]) => ({ path: ['experience', part], value }));
  const yoursOf = (variant) => view([variant]).variants[0].fields.at(-1).yours;
  const [answer] = view([])
    .own.answers.slice(-1)
    .map(({ value }) => value);
  assert.equal(yoursOf([]), words.en.say('what-if-kept', { answer }));
  assert.equal(yoursOf(total), words.en.say('what-if-yours', { answer }));
});

const varied = {
  extend: ['filed', 'issued', 'certificate_ends', 'contract_concluded', 'contract_ends'],
  change_employer: ['filed', 'issued', 'certificate_ends', 'contract_concluded', 'contract_ends'],
  end_contract: ['contract_terminated'],
  reissue: ['filed', 'identity_changed'],
  replace: ['filed'],
  appeal: ['complaint_filed', 'authority_complaint_filed'],
};

for (const [procedure, names] of Object.entries(varied)) {
  test(`${procedure} varies in the days that start its terms, and each of them moves one`, () => {
    const mine = typedCase({ procedure, ...cases.procedures[procedure] });
    const assessment = ask(mine).ok;
    const paths = variedIn(mine, assessment);
    assert.deepEqual(
      paths.map(([root, name]) => (root === 'events' ? name : root)),
      names,
    );
    for (const path of paths) {
      const others = ['11.10.2021', '11.10.2022'].map((value) => [{ path, value }]);
      const facts = { person: mine, assessment, choices, ask };
      for (const spoken of Object.values(words)) {
        const { variants } = whatIfView(others, facts, spoken);
        const same = spoken.say('what-if-same-dates');
        assert.ok(variants.every(({ changes }) => changes.length === 1));
        assert.ok(
          variants.some(({ scored }) => scored.dates.every((line) => line !== same)),
          `${path}`,
        );
      }
    }
  });
}

test('a day that is taken back leaves its term without a day', () => {
  const mine = typedCase({ procedure: 'end_contract', ...cases.procedures.end_contract });
  const facts = { person: mine, assessment: ask(mine).ok, choices, ask };
  const none = [{ path: ['events', 'contract_terminated', 'date'], value: '' }];
  const [{ scored, spoken }] = whatIfView([none], facts, words.en).variants;
  const told = `${words.en.say('deadline-contract_end_notice')}: Day not known yet`;
  assert.deepEqual(scored.dates, [told]);
  assert.equal(spoken, `Variant 1: ${told}`);
});

test('where no day and no answer matters nothing varies', () =>
  assert.deepEqual(variedIn({ procedure: 'replace' }, { score: null, deadlines: [] }), []));

test('the own answers that may be other are told by name, jobs by what counts', () => {
  assert.deepEqual(
    view([], named).own.answers.map(({ name, value }) => `${name}: ${value}`),
    [
      'filed-date-label: 4 May 2022',
      'question-higher_education.label: choice-higher_education-matching',
      'question-academic_degree.label: choice-academic_degree-none',
      'question-english_teaching_certificate.label: choice-english_teaching_certificate-false',
      'question-experience.label: experience-span(days=4, months=8, years=0)',
    ],
  );
});

test('a variant says what is yours beside each field that is other, and beside any total', () => {
  const yours = (variant) => view([variant], named).variants[0].fields.map((each) => each.yours);
  const counted = 'what-if-kept(answer=experience-span(days=4, months=8, years=0))';
  assert.deepEqual(yours([]), ['', '', '', '', counted]);
  const own = 'what-if-yours(answer=choice-academic_degree-none)';
  assert.deepEqual(yours([{ path: degree, value: 'scientific' }]), ['', '', own, '', counted]);
});

test('time alone changes no jobs, another total does', () => {
  const changes = (variant) => view([variant], named).variants[0].changes;
  const later = { path: date, value: '04.06.2022' };
  assert.deepEqual(changes([later]), [
    'what-if-change(from=4 May 2022, name=filed-date-label, to=4 June 2022)',
  ]);
  const total = { years: '3', months: '', days: '' };
  const experience = { path: ['experience'], value: { how: 'total', periods: [], total } };
  const [day, work, ...others] = changes([later, experience]);
  assert.match(day, /filed-date-label/);
  assert.match(work, /question-experience.label, to=experience-span\(days=0, months=0, years=3/);
  assert.deepEqual(others, []);
});

test('where there are no points a variant is told by the days that move, and what cannot be read by nothing', () => {
  const told = { ...newCase('04.05.2022'), procedure: 'extend' };
  const facts = { person: told, assessment: ask(told).ok, choices, ask };
  const viewOf = (value) => whatIfView([[{ path: date, value }]], facts, named);
  const { own: mine, variants } = viewOf('01.06.2022');
  assert.deepEqual([mine.scored.outcomeId, mine.scored.rails], ['none', []]);
  const moved = variants[0].scored.dates;
  assert.ok(moved.length > 1);
  assert.equal(
    variants[0].spoken,
    `colon(name=what-if-variant(number=1), value=${moved.join('. ')})`,
  );
  assert.equal(viewOf('soon').variants[0].spoken, '');
});
