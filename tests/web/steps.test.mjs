// Tests web/src/flow/steps.ts: which question is still wanted, what comes next, what was before, how far it is.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { engine } from './spoken.mjs';

const { eventsOf, isView, isWanted, nextView, previousView, progressOf, questionsOf, stepsOf } =
  await moduleOf('flow/steps.ts');
const { requestOf } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');

const as_of = '2022-05-04';
const { procedures, questions } = engine.describe();

/** Where somebody stands who gave these answers and has seen these steps. */
function standing(told, ...seen) {
  const person = caseOf({ as_of, ...told });
  return { person, assessment: engine.assess(requestOf(person)), seen: new Set(seen) };
}

test('the views are the steps, and four that are no question', () => {
  for (const view of [...stepsOf('issue'), 'sheet', 'review', 'result', 'about'])
    assert.ok(isView(view), view);
  for (const text of ['', 'Review', 'constructor']) assert.ok(!isView(text), text);
});

test('every question of the contract is asked in one step', () => {
  const asked = stepsOf('issue').flatMap((step) => questionsOf(step));
  const all = ['as_of', 'procedure', 'region', 'events', ...questions.map(({ id }) => id)];
  assert.deepEqual([...asked].sort(), [...new Set(all)].sort());
});

for (const { id: procedure } of procedures) {
  test(`${procedure}: the days asked for are those on which its time limits hang`, () => {
    const all = Object.fromEntries(
      Object.values(eventsOf)
        .flat()
        .map((id) => [id, '2022-04-01']),
    );
    const deadlines = (events) => engine.assess({ as_of, procedure, events }).deadlines;
    const bearing = Object.keys(all).filter((id) => {
      const { [id]: _, ...others } = all;
      const alone = [deadlines({ [id]: all[id] }), deadlines({})];
      const beside = [deadlines(all), deadlines(others)];
      return [alone, beside].some(([one, other]) => JSON.stringify(one) !== JSON.stringify(other));
    });
    assert.deepEqual(bearing.sort(), [...eventsOf[procedure]].sort());
  });
}

const wanted = [
  ['the procedure, where none is chosen', 'procedure', standing({}), true],
  ['no procedure that is chosen', 'procedure', standing({ procedure: 'issue' }), false],
  ['no procedure that was seen', 'procedure', standing({}, 'procedure'), false],
  ['the filing day, though it is filled in', 'filing', standing({}), true],
  ['no filing day that was seen', 'filing', standing({}, 'filing'), false],
  ['no event for the certificate', 'events', standing({ procedure: 'issue' }), false],
  ['the events of another procedure', 'events', standing({ procedure: 'extend' }), true],
  ['no events that were seen', 'events', standing({ procedure: 'extend' }, 'events'), false],
  ['what can change the result', 'higher_education', standing({}), true],
  [
    'nothing that is answered',
    'higher_education',
    standing({ answers: { higher_education: 'none' } }),
    false,
  ],
  ['nothing that was passed over', 'higher_education', standing({}, 'higher_education'), false],
  [
    'nothing that can change no result',
    'conditions',
    standing({ answers: { profession: 'health/oncologist' } }),
    false,
  ],
  [
    'everything, while no engine runs',
    'conditions',
    { ...standing({ answers: { profession: 'health/oncologist' } }), assessment: null },
    true,
  ],
  [
    'a step of two questions for the second one',
    'conditions',
    standing({
      answers: {
        profession: 'school/biology-teacher',
        higher_education: 'matching',
        academic_degree: 'none',
        english_teaching_certificate: false,
        experience: { years: 5 },
        qualification_level: 7,
      },
    }),
    true,
  ],
];
for (const [what, step, told, is] of wanted)
  test(`asked for: ${what}`, () => assert.equal(isWanted(step, told), is));

const recognition = [
  ['a matching diploma', { higher_education: 'matching' }, true],
  ['a scientific degree', { academic_degree: 'scientific' }, true],
  ['an academic degree', { academic_degree: 'academic' }, true],
  ['a diploma in another field', { higher_education: 'other_field' }, false],
  ['no diploma', {}, false],
];
for (const [what, answers, is] of recognition)
  test(`who has ${what} is ${is ? '' : 'not '}asked for its recognition`, () =>
    assert.equal(isWanted('education_recognition', standing({ answers })), is));

test('without an assessment, and where no diploma is a paper, recognition is not asked for', () => {
  const told = standing({ answers: { higher_education: 'matching' } });
  assert.ok(!isWanted('education_recognition', { ...told, assessment: null }));
  const elsewhere = { procedure: 'extend', answers: { higher_education: 'matching' } };
  assert.ok(!isWanted('education_recognition', standing(elsewhere)));
});

test('after a question comes another one, and not itself', () => {
  assert.equal(nextView('procedure', standing({})), 'filing');
  assert.equal(nextView('filing', standing({}, 'procedure')), 'profession');
});

const before = [
  ['experience', ['procedure', 'filing', 'profession'], 'profession'],
  ['experience', ['procedure', 'documents'], 'procedure'],
  ['filing', ['filing', 'documents'], null],
  ['procedure', ['procedure', 'filing'], null],
  ['review', ['procedure', 'filing', 'documents'], 'documents'],
  ['review', ['procedure', 'events'], 'events'],
  ['review', [], null],
];
for (const [view, seen, step] of before)
  test(`back from ${view}, after ${seen.join(', ') || 'nothing'}: ${step}`, () =>
    assert.equal(previousView(view, standing({ procedure: 'issue' }, ...seen)), step));

test('done is what was seen, of what was or will be asked', () => {
  const told = standing({ procedure: 'extend' }, 'procedure', 'filing');
  assert.deepEqual(progressOf(told), { done: 2, all: 4 });
  assert.deepEqual(progressOf(standing({ procedure: 'extend' })), { done: 0, all: 3 });
});
