// Tests web/src/session.ts: one visit, its answers and its place; what is at fault, and what would be missed.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';

const { newCase } = await moduleOf('case.ts');
const { Session } = await moduleOf('session.ts');
const engine = await load();
const ask = (request) => JSON.parse(engine.text.assess(JSON.stringify(request)));

/** A visit at a view, after answers and whatever else a person did. */
function visitAt(view, answers = {}, ...deeds) {
  const visit = new Session(newCase('04.05.2022'), '2023-06-30', ask);
  visit.go(view);
  for (const [path, value] of Object.entries(answers)) visit.answer(path.split('/'), value);
  for (const deed of deeds) deed(visit);
  return visit;
}

const isFaulty = { 'filed/date': '30.02.2022' };
const cook = (visit) => visit.seek(' cook ');
const advance = (visit) => visit.advance();

test('a fault in the step on screen stops the way on, and nothing typed is lost', () => {
  const visit = visitAt('filing');
  const before = visit.assessment;
  visit.answer(['filed', 'date'], '30.02.2022');
  assert.equal(visit.attempt, 0);
  assert.equal(visit.advance(), false);
  assert.deepEqual([visit.view, visit.attempt, visit.fault.code], ['filing', 1, 'invalid_date']);
  assert.equal(visit.person.filed.date, '30.02.2022');
  assert.equal(visit.assessment, before);
  visit.answer(['filed', 'date'], '28.02.2022');
  assert.deepEqual([visit.attempt, visit.fault, visit.advance()], [0, null, true]);
});

test('a fault elsewhere does not stop the way on; the sheet has all of them', () => {
  const faults = { 'filed/date': 'soon', 'events/issued/date': 'later' };
  const visit = visitAt('higher_education', faults);
  const [first, ...others] = visit.faults;
  assert.deepEqual([visit.fault, first.at, others.length], [first, '/as_of', 1]);
  assert.deepEqual(visit.faultsHere(), []);
  assert.equal(visit.advance(), true);
  assert.deepEqual(visitAt('sheet', faults).faultsHere(), visit.faults);
});

test('who comes to a step with a fault is told of it, once', () => {
  const visit = visitAt('review', isFaulty, (each) => each.go('filing'));
  assert.equal(visit.attempt, 1);
  visit.advance();
  visit.go('filing');
  assert.equal(visit.attempt, 2);
  visit.go('review');
  assert.equal(visit.attempt, 0);
});

const goingOn = [
  ['from a question to the next that is wanted', visitAt('filing'), 'procedure', ['filing']],
  ['from the review to the result', visitAt('review'), 'result', ['review']],
  ['past a search, from another question', visitAt('filing', {}, cook), 'procedure', ['filing']],
];
for (const [what, visit, view, seen] of goingOn)
  test(`the way on leads ${what}`, () => {
    assert.equal(visit.advance(), true);
    assert.deepEqual([visit.view, [...visit.seen]], [view, seen]);
  });

test('the sheet has shown every question of the procedure', () => {
  const visit = visitAt('sheet', { procedure: 'replace' }, advance);
  assert.deepEqual([visit.view, [...visit.seen]], ['result', ['procedure', 'filing', 'documents']]);
});

for (const view of ['profession', 'sheet'])
  test(`${view}: a search without a choice holds up until something is chosen, or nothing sought`, () => {
    const visit = visitAt(view, {}, cook);
    assert.deepEqual([visit.sought, visit.soughtInVain], ['cook', false]);
    assert.equal(visit.advance(), false);
    assert.deepEqual([visit.view, visit.soughtInVain, visit.seen.size], [view, true, 0]);
    visit.seek('cooks');
    visit.answer(['region'], 'almaty');
    assert.deepEqual([visit.sought, visit.soughtInVain], ['cooks', true]);
    const chosen = visitAt(view, {}, cook, advance);
    chosen.answer(['choices', 'profession'], 'not_listed');
    assert.deepEqual([chosen.sought, chosen.soughtInVain, chosen.advance()], ['', false, true]);
    visit.seek('  ');
    assert.deepEqual([visit.sought, visit.soughtInVain, visit.advance()], ['', false, true]);
  });

test('a search in vain is said where it was made only', () => {
  const visit = visitAt('profession', {}, cook, advance);
  visit.go('filing');
  assert.equal(visit.soughtInVain, false);
});

test('the way back leads to what was seen; from the first question there is none', () => {
  const visit = visitAt('filing', {}, advance);
  visit.go('profession');
  visit.back();
  assert.equal(visit.view, 'filing');
  visit.back();
  assert.equal(visit.view, 'filing');
});

const held = [
  ['nobody at first', visitAt('filing'), false],
  ['nobody for trying', visitAt('filing', {}, (visit) => (visit.attempt = 1)), false],
  ['nobody for a fault while they type', visitAt('filing', isFaulty), false],
  ['who went on past a fault', visitAt('filing', isFaulty, advance), true],
  ['who sought in vain', visitAt('profession', {}, cook, advance), true],
];
for (const [who, visit, isHeldUp] of held)
  test(`held up is ${who}`, () => assert.equal(visit.isHeldUp, isHeldUp));

const losses = [
  ['nothing at first', visitAt('filing'), false],
  ['an answer', visitAt('filing', { region: 'almaty' }), true],
  ['a step that was seen', visitAt('filing', {}, advance), true],
  ['a variant', visitAt('filing', {}, (visit) => (visit.variants = [[]])), true],
  ['a search', visitAt('filing', {}, cook), true],
];
for (const [what, visit, isMissed] of losses)
  test(`would be missed: ${what}`, () => assert.equal(visit.hasAnything, isMissed));

test('a visit begins with nothing said and nothing to lose', () => {
  const { view, seen, faults, variants, drafted, touched } = visitAt('procedure');
  assert.deepEqual([view, [...seen], faults, variants], ['procedure', [], [], []]);
  assert.deepEqual([drafted, touched, visitAt('procedure').isHeldUp], [false, false, false]);
  assert.equal(visitAt('filing', { region: 'almaty' }).touched, true);
});

test('answers that are opened take the place of these, with the views that were seen', () => {
  const visit = visitAt('filing', { region: 'almaty' }, advance);
  const opened = newCase('05.05.2022');
  visit.open(opened, ['review']);
  assert.deepEqual([visit.person, [...visit.seen], visit.touched], [opened, ['review'], false]);
  assert.equal(visit.assessment.deadlines[0].due, '2022-05-05');
  visit.open(newCase('soon'));
  assert.deepEqual([[...visit.seen], visit.assessment, visit.fault.at], [[], null, '/as_of']);
});

test('while no engine runs, what was said last stands', () => {
  const early = new Session(newCase('soon'), '2023-06-30', () => null);
  assert.deepEqual([early.assessment, early.faults], [null, []]);
  let left = 2;
  const askTwice = (request) => (left-- > 0 ? ask(request) : null);
  const visit = new Session(newCase('04.05.2022'), '2023-06-30', askTwice);
  const { assessment } = visit;
  visit.answer(['filed', 'date'], '30.02.2022'); // the engine stops while the rest is looked at
  const { faults } = visit;
  assert.deepEqual(
    faults.map(({ code }) => code),
    ['invalid_date'],
  );
  visit.answer(['filed', 'date'], '28.02.2022');
  assert.deepEqual([visit.assessment, visit.faults], [assessment, faults]);
});
