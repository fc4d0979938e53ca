// Tests web/src/words/readings.ts: both readings with what they rest on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { assess, engine, words } from './spoken.mjs';

const { eachPlace, readingsView } = await moduleOf('words/readings.ts');
const { pointsText } = await moduleOf('words/interval.ts');
const { scoreView } = await moduleOf('words/score.ts');

const degrees = {
  profession: 'health/oncologist',
  higher_education: 'matching',
  academic_degree: 'scientific',
  english_teaching_certificate: false,
  experience: { periods: [] },
  qualification_level: 7,
};

const places = ({ quotes }) => quotes.map(({ citation }) => citation.provision);

test('readings that differ stand side by side, with the open place and the threshold', () => {
  for (const spoken of Object.values(words)) {
    const view = readingsView(assess(degrees), spoken);
    assert.deepEqual(
      view.readings.map(({ id, verdict }) => [id, verdict]),
      [
        ['strict', 'not_reached'],
        ['lenient', 'reached'],
      ],
    );
    assert.deepEqual(places(view), ['Rules 10(1)', 'Std 9(2)']);
  }
});

test('while an answer is missing each reading says its interval, as the headline does', () => {
  const { experience, ...unanswered } = degrees;
  const assessment = assess(unanswered);
  const { strict, lenient } = assessment.score;
  for (const spoken of Object.values(words)) {
    const { readings } = readingsView(assessment, spoken);
    const headline = pointsText(assessment.score, spoken);
    for (const [place, { earned, reachable }] of [strict, lenient].entries()) {
      assert.ok(earned < reachable);
      const numbers = spoken.say('range-numbers', { from: earned, to: reachable });
      assert.ok(headline.includes(numbers), headline);
      for (const number of [earned, reachable])
        assert.match(readings[place].points, new RegExp(`\\b${number}\\b`));
    }
  }
});

const entry = engine
  .describe()
  .professions.find(({ qualification_levels: [least], kind }) => least > 1 && kind !== 'heading');

test('a question that moves no points is quoted with its own ground; the list is not quoted', () => {
  const plain = { ...degrees, academic_degree: 'none', experience: { years: 11 } };
  assert.equal(readingsView(assess(plain), words.en), null);

  const untaught = readingsView(assess({ ...plain, higher_education: 'none' }), words.en);
  assert.deepEqual([untaught.readings, places(untaught)], [[], ['Rules 8', 'Std 9(1)']]);

  const low = { ...plain, profession: entry.id, qualification_level: 1, foreign_language: true };
  const { open_questions: asked } = assess(low);
  assert.deepEqual(
    asked.map(({ citation }) => citation.provision),
    ['Annex 2'],
  );
  assert.deepEqual(places(readingsView(assess(low), words.en)), ['Std 9(1)']);
});

test('a criterion has a cell a point: by both readings, by one, not answered, not had', () => {
  const { experience, ...unanswered } = degrees;
  const { rows } = scoreView(assess(unanswered), words.en);
  assert.deepEqual(
    Object.fromEntries(rows.map(({ criterion, cells }) => [criterion, cells.join(' ')])),
    {
      higher_education: 'lenient lenient lenient',
      academic_degree: 'both both both both',
      english_teaching_certificate: 'none none none',
      experience: Array(6).fill('unanswered').join(' '),
    },
  );
  for (const { cells, most } of rows) assert.equal(cells.length, most);
});

test('where no ground is open, that of the threshold stands beside the question', () => {
  const at = (provision, more) => ({ citation: { act: 'order', provision }, ...more });
  const { score } = assess(degrees);
  const grounds = (status) => [
    at('Std 9(1)', { id: 'unreliable_documents', status: 'not_found' }),
    at('Std 9(2)', { id: 'threshold', status: 'not_found' }),
    at('Std 9(3)', { id: 'qualification', status }),
  ];
  const view = (status) => {
    const open_questions = [
      at('Rules 11', { id: 'band_edge' }),
      at('Annex 2', { id: 'band_edge' }),
    ];
    return places(
      readingsView({ score, open_questions, grounds_for_refusal: grounds(status) }, words.en),
    );
  };
  assert.deepEqual(view('not_found'), ['Rules 11', 'Std 9(2)']);
  assert.deepEqual(view('open'), ['Rules 11', 'Std 9(3)']);
});

test('a place is that of its act', () => {
  const places = ['a', 'b', 'a'].map((act) => ({ act, provision: 'Art. 1' }));
  assert.deepEqual(eachPlace(places), places.slice(0, 2));
});
