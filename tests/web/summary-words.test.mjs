// Tests web/src/words/summary.ts: "your case so far", and its sentence for who listens.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { assess, engine } from './spoken.mjs';

const { spokenSummary, summaryView } = await moduleOf('words/summary.ts');

const asked = { as_of: '2022-05-04', order: '503', bothOfPair: false };
const blank = assess({ documents: ['iin'] });

test('a case that has begun says what it comes to, what is missing and what is next', () => {
  const { rails, ...texts } = summaryView(blank, asked, named);
  const missing = blank.documents.filter(({ status }) => status === 'missing').length;
  assert.ok(missing > 0 && missing < blank.documents.length);
  assert.deepEqual(texts, {
    title: 'panel-title',
    underRepealed: '',
    outcome: 'outcome-undecided',
    outcomeId: 'undecided',
    points: 'So-far(points=range-between(from=0, to=10), stand=stand-undecided, threshold=5)',
    missing: `panel-missing(count=${blank.unanswered.length})`,
    papers: `panel-papers(count=${missing - 1})`, // one of a pair is enough
    nextTitle: 'panel-next',
    next: { what: 'deadline-forward_to_commission', day: 'Friday, 6 May 2022' },
    nextNone: 'panel-next-none',
  });
  assert.deepEqual(
    rails.map(({ id }) => id),
    ['strict'],
  );
});

test('where both papers of a pair are wanted, both count', () => {
  const missing = blank.documents.filter(({ status }) => status === 'missing').length;
  const { papers } = summaryView(blank, { ...asked, bothOfPair: true }, named);
  assert.equal(papers, `panel-papers(count=${missing})`);
});

test('what has no outcome, no points or no question left says nothing of them', () => {
  const bare = engine.assess({ as_of: '2022-05-04', procedure: 'end_contract' });
  const view = summaryView({ ...bare, outcome: null, unanswered: [], deadlines: [] }, asked, named);
  const { outcome, outcomeId, points, rails, missing, next } = view;
  assert.deepEqual(
    [outcome, outcomeId, points, rails, missing, next],
    ['', 'none', '', [], '', null],
  );
});

test('a filing day after the repeal is told, with the number of the order', () => {
  const late = engine.assess({ as_of: '2026-05-04', answers: {} });
  assert.equal(summaryView(late, asked, named).underRepealed, 'result-repealed-label(number=503)');
});

test('who listens hears the outcome and the points; nothing before there is one', () => {
  assert.equal(spokenSummary(null, named), '');
  assert.equal(spokenSummary({ ...blank, outcome: null }, named), '');
  const { points } = summaryView(blank, asked, named);
  assert.equal(
    spokenSummary(blank, named),
    `live-outcome(outcome=outcome-undecided, points=${points})`,
  );
});
