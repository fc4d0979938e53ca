// Tests web/src/words/day-strip.ts: a cell a day, and every look in words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { assess, data, days, engine, words } from './spoken.mjs';

const { deadlineView } = await moduleOf('words/deadlines.ts');

const moved = Object.fromEntries(
  [2021, 2022, 2023, 2024, 2025]
    .flatMap((year) => data(`calendars/${year}.json`).days)
    .filter(({ act }) => act)
    .map((day) => [day.date, day]),
);
const named = { ...days, moved };
const viewOf = (assessment, id, spoken = words.en) =>
  deadlineView(
    assessment.deadlines.find((deadline) => deadline.id === id),
    named,
    spoken,
  );
const counts = ({ strip }) => strip.map(({ count }) => count || '-').join(' ');

test('the days that count are numbered; the starting day and days off are not', () => {
  const view = viewOf(assess({}), 'decision');
  assert.equal(counts(view), '- 1 2 - - - - 3 4 5 - - 6');
  assert.match(view.strip.at(-1).label, /Last day; Working day 6/);
});

test('the safe count begins with the starting day', () => {
  const view = viewOf(
    assess({}, { events: { contract_concluded: '2022-06-01' } }),
    'extension_filing',
  );
  assert.equal(counts(view), '1 2 3 - - 4 5 -');
  assert.deepEqual(
    view.strip.map(({ kind }) => kind),
    ['start', 'working', 'working', 'weekend', 'weekend', 'working', 'due', 'latest'],
  );
});

test('every look of a strip stands in its legend, days off and moved days by name', () => {
  const { legend } = viewOf(assess({}), 'decision');
  assert.deepEqual(
    legend.map(({ kind }) => kind),
    ['start', 'working', 'holiday', 'weekend', 'holiday', 'holiday', 'due'],
  );
  assert.match(legend[2].text, /^7 May 2022: Defender/);
  assert.match(legend[5].text, /moved from 7 May 2022, under kz-/);
});

test('a Saturday made a working day counts, and is named', () => {
  const saturday = Object.values(moved).find(({ id }) => id === 'transferred_working_day').date;
  const before = new Date(Date.parse(`${saturday}T00:00Z`) - 2 * 86_400_000);
  const as_of = before.toISOString().slice(0, 10);
  for (const spoken of Object.values(words)) {
    const view = viewOf(engine.assess({ as_of }), 'decision', spoken);
    const cell = view.strip.find(({ date }) => date === saturday);
    assert.equal(cell.kind, 'worked');
    assert.notEqual(cell.count, '');
    const line = view.legend.find(({ kind }) => kind === 'worked');
    assert.ok(line.text.includes(days.names.transferred_working_day[spoken.language]));
  }
});

test('no cell is without a look in the legend, in any month or language', () => {
  for (let month = 1; month <= 12; ++month) {
    const as_of = `2022-${String(month).padStart(2, '0')}-03`;
    const assessment = engine.assess({ as_of });
    for (const spoken of Object.values(words)) {
      const { strip, legend } = viewOf(assessment, 'decision', spoken);
      const told = new Set(legend.map(({ kind }) => kind));
      for (const { kind, label } of strip) assert.ok(told.has(kind) && label, `${as_of} ${kind}`);
    }
  }
});

test('two places that give two terms stand side by side; one place alone does not', () => {
  const shown = (assessment, id) =>
    viewOf(assessment, id).terms.map(({ day, cite }) => [day, cite.citation.provision]);
  assert.deepEqual(shown(assess({}), 'decision'), [
    ['Monday, 16 May 2022', 'Std 3'],
    ['Friday, 13 May 2022', 'Rules 11'],
  ]);
  assert.deepEqual(
    shown(assess({}, { procedure: 'replace' }), 'replacement').map(([, place]) => place),
    ['Rules 22', 'Std 3'],
  );
  assert.deepEqual(shown(assess({}), 'forward_to_commission'), []);
  const duty = assess({}, { events: { contract_concluded: '2022-06-01' } });
  assert.deepEqual(shown(duty, 'extension_filing'), []);
});
