// Tests words/rules.ts, comparison.ts: two editions rule by rule, from the data alone.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { rulesOf } = await moduleOf('words/rules.ts');
const { compared, comparedWithFacts, comparisonView } = await moduleOf('words/comparison.ts');
const read = (path) => JSON.parse(readFileSync(new URL(`../../data/${path}`, import.meta.url)));
const all = ['en', 'ru', 'kk'].map((language) => new Words(language, sourcesOf(language)));
const [words] = all;
const book = read('rulebooks/kz-503-2020.json');
const list = read(`professions/${book.professions}.json`);
const partial = read('rulebooks/kz-236-2023.json');
const rules = rulesOf(book, list);
const names = { before: 'A', after: 'B' };
const differences = (pairs) =>
  pairs.filter(({ state }) => state !== 'same').map(({ id, state }) => [id, state]);

const counted = (from, term) => `term-from(from=${from}, term=${term})`;
const within = (count) => `term-working_day.within(count=${count})`;
const limit = (id, more) => ({
  id,
  starts: 'registered',
  term: { unit: 'working_day', count: 6 },
  ...more,
});
const small = {
  scoring: {
    threshold: { points: 5 },
    criteria: [
      { id: 'higher_education', points: [{ points: 3 }, { points: 3 }, { points: 0 }] },
      { id: 'experience', bands: [1, 3].map((years) => ({ from: { years }, points: 2 * years })) },
      { id: 'a-new-one' },
    ],
  },
  grounds_for_refusal: [{ id: 'threshold' }],
  procedures: [
    { id: 'issue', documents: [{ id: 'iin' }, { id: 'a-new-paper' }], deadlines: ['decision'] },
    { id: 'extend', documents: [], deadlines: ['extended'] },
  ],
  time_limits: [
    limit('decision'),
    limit('extended', {
      shown_as: 'decision',
      starts: 'a-new-day',
      term: { unit: 'week', count: 2 },
    }),
    limit('anywhere', { shown_as: 'a-new-limit', term: null }),
  ],
  duties: [{ id: 'extension' }],
  termination: [{ id: 'expiration' }],
  withdrawal: [{ id: 'other_profession' }],
  appeal_steps: [{ id: 'court' }],
};
const points = (count) => `points(count=${count})`;
const band = (years) =>
  `rule-band(points=${points(2 * years)}, span=experience-span(days=0, months=0, years=${years}))`;
const ruleLines = [
  `threshold:points threshold: rule-threshold: ${points(5)}`,
  `criterion:higher_education criterion: criterion-higher_education: ${points(3)}; ${points(0)}`,
  `criterion:experience criterion: criterion-experience: ${band(1)}; ${band(3)}`,
  'criterion:a-new-one criterion: a-new-one: ',
  'ground:threshold ground: ground-threshold: ',
  'professions:list professions: rule-professions: rule-entries(count=2)',
  'procedure:issue procedure: procedure-issue: document-iin; a-new-paper',
  'procedure:extend procedure: procedure-extend: ',
  `time_limit:decision time_limit: deadline-decision: ${counted('event-registered.from', within(6))}`,
  `time_limit:extended time_limit: colon(name=procedure-extend, value=deadline-decision): ${counted('a-new-day', 2)}`,
  'time_limit:anywhere time_limit: colon(name=anywhere, value=a-new-limit): rule-next-day',
  'duty:extension duty: duty-extension: ',
  'certificate_end:expiration certificate_end: certificate_end-expiration: ',
  'withdrawal:other_profession withdrawal: withdrawal-other_profession: ',
  'appeal:court appeal: appeal-court: ',
];

test('each rule has its name and says what it gives; what has no words yet is shown by its id', () => {
  const told = (list) =>
    rulesOf(small, list).map(
      ({ id, kind, name, text }) => `${id} ${kind}: ${name(named)}: ${text(named)}`,
    );
  assert.deepEqual(told({ entries: [{ id: 'a' }, { id: 'b' }] }), ruleLines);
  assert.ok(told(undefined).includes(ruleLines[5].replace('=2', '=0')));
});

test('an edition compared with itself differs in nothing', () => {
  const pairs = compared(rules, rulesOf(structuredClone(book), structuredClone(list)));
  assert.equal(pairs.length, rules.length);
  assert.deepEqual(differences(pairs), []);
  const [changed, same, ...more] = comparisonView(pairs, names, words).groups;
  assert.notEqual(changed.none, '');
  assert.equal(same.rows.length, rules.length);
  assert.deepEqual(more, []);
});

test('a term is told in the word order of each language', () => {
  const rule = rules.find(({ id }) => id === 'time_limit:forward_to_commission');
  assert.deepEqual(
    all.map((spoken) => rule.text(spoken)),
    [
      'within 2 working days from the day of registration',
      'в течение 2 рабочих дней со дня регистрации',
      'тіркелген күннен бастап 2 жұмыс күні ішінде',
    ],
  );
});

test('the order of keys and of words beside the rule is no difference', () => {
  const rule = (value) => ({ id: 'threshold:points', kind: 'threshold', value });
  const state = (one, other) => compared([rule(one)], [rule(other)])[0].state;
  const told = { a: [{ c: 1, d: null }], b: '2' };
  const turned = { b: '2', note: 'x', a: [{ d: null, provision: 'y', c: 1 }] };
  assert.equal(state(told, turned), 'same');
  for (const other of [{ ...told, b: 2 }, { ...told, a: [] }, { ...told, e: 0 }, null])
    assert.equal(state(told, other), 'changed');
  assert.equal(state({ a: 1, c: 2, b: 3 }, { c: 2, b: 3, a: 1 }), 'same');
});

test('a row says what held, what holds, and what told it', () => {
  const rule = (text) => ({ id: 'ground:x', kind: 'ground', name: () => 'X', text: () => text });
  const fact = { text: { en: 'told' }, source: 'there' };
  const rows = [
    [{ state: 'changed', before: rule('a'), after: rule('b') }, ['X', 'a', 'b', '', '']],
    [
      { state: 'same', before: rule(''), after: rule('') },
      ['X', 'rule-named', 'rule-named', '', ''],
    ],
    [{ state: 'added', after: rule('b') }, ['X', 'rule-absent', 'b', '', '']],
    [{ state: 'dropped', before: rule('a') }, ['X', 'a', 'rule-dropped', '', '']],
    [{ state: 'not_known', before: rule('a') }, ['X', 'a', 'rule-not-known', '', '']],
    [{ state: 'changed', before: rule('a'), fact }, ['X', 'a', 'rule-changed', 'told', 'there']],
  ];
  for (const [pair, said] of rows) {
    const whole = { id: 'ground:x', kind: 'ground', ...pair };
    const { groups } = comparisonView([whole], names, named);
    const [row] = groups.flatMap((group) => group.rows);
    assert.deepEqual([row.name, row.before, row.after, row.told, row.source], said);
    assert.deepEqual([row.id, row.kind], ['ground:x', 'rule-kind-ground']);
  }
});

test('a group counts its rules; of the empty ones only that of the changes stands', () => {
  const rule = { id: 'ground:x', kind: 'ground', name: () => 'X', text: () => 'a' };
  const [same] = compared([rule], [rule]);
  const { groups, ...texts } = comparisonView([same], names, named);
  assert.deepEqual(
    groups.map(({ id, title, none, rows }) => [id, title, none, rows.length]),
    [
      ['changed', 'compare-changed(count=0)', 'compare-changed.none', 0],
      ['same', 'compare-same(count=1)', '', 1],
    ],
  );
  assert.deepEqual(texts, {
    lead: 'compare-lead(after=B, before=A)',
    beforeLabel: 'A',
    afterLabel: 'B',
    sourceLabel: 'successor-source',
  });
});

test('no rule stands twice', () => {
  const ids = rules.map(({ id }) => id);
  assert.deepEqual(ids, [...new Set(ids)]);
});

const find = (items, wanted) => items.find(({ id }) => id === wanted);
const changes = [
  ['threshold:points', 'changed', ({ scoring }) => (scoring.threshold.points = 6)],
  [
    'criterion:experience',
    'changed',
    ({ scoring }) => (find(scoring.criteria, 'experience').bands[1].from.years = 4),
  ],
  [
    'criterion:academic_degree',
    'changed',
    ({ scoring }) => (find(scoring.criteria, 'academic_degree').points[1].points = 3),
  ],
  [
    'time_limit:decision',
    'changed',
    ({ time_limits: limits }) => (find(limits, 'decision').term.count = 7),
  ],
  [
    'time_limit:replacement',
    'changed',
    ({ time_limits: limits }) => delete find(limits, 'replacement').alternative,
  ],
  [
    'procedure:issue',
    'changed',
    ({ procedures }) => find(procedures, 'issue').documents[3].needs.push('translation'),
  ],
  ['ground:threshold', 'dropped', (copy) => copy.grounds_for_refusal.splice(1, 1)],
  ['ground:debts', 'added', (copy) => copy.grounds_for_refusal.push({ id: 'debts' })],
  [
    'duty:extension',
    'changed',
    ({ duties }) => (find(duties, 'extension').time_limit = 'decision'),
  ],
  ['certificate_end:revocation', 'dropped', (copy) => copy.termination.splice(1, 1)],
  ['withdrawal:fraud', 'added', (copy) => copy.withdrawal.push({ id: 'fraud' })],
  ['appeal:court', 'changed', (copy) => (copy.appeal_steps[2].time_limit = 'decision')],
  ['professions:list', 'changed', (copy, entries) => entries.pop()],
];
for (const [id, state, change] of changes) {
  test(`${id} ${state} is told once, and nothing else`, () => {
    const [copy, entries] = [structuredClone(book), structuredClone(list)];
    change(copy, entries.entries);
    const pairs = compared(rules, rulesOf(copy, entries));
    assert.deepEqual(differences(pairs), [[id, state]]);
    for (const spoken of all) {
      const [group] = comparisonView(pairs, names, spoken).groups;
      assert.deepEqual(
        group.rows.map((row) => row.id),
        [id],
      );
      assert.ok(group.rows[0].name && group.rows[0].before && group.rows[0].after);
    }
  });
}

test('another paragraph, another order of keys or another defect is no other rule', () => {
  const copy = structuredClone(book);
  copy.scoring.threshold = { provision: 'Rules 99', points: 5 };
  find(copy.time_limits, 'reissue').see_also = ['Rules 1'];
  find(copy.time_limits, 'decision').alternative.provision = 'Rules 98';
  assert.deepEqual(differences(compared(rules, rulesOf(copy, list))), []);
});

test('several changes at once are told once each', () => {
  const [copy, entries] = [structuredClone(book), structuredClone(list)];
  for (const [, , change] of changes) change(copy, entries.entries);
  const found = differences(compared(rules, rulesOf(copy, entries)));
  assert.deepEqual(found.sort(), changes.map(([id, state]) => [id, state]).sort());
});

test('of Order 236 one rule is known to be the same, none to have changed, the rest is not known', () => {
  const pairs = comparedWithFacts(rules, partial.facts);
  assert.equal(pairs.length, rules.length);
  const known = pairs.filter(({ state }) => state !== 'not_known');
  assert.deepEqual(
    known.map(({ id, state, fact }) => [id, state, fact.id]),
    [['time_limit:forward_to_commission', 'same', 'commission_two_days']],
  );
});

test('a fact that tells of a change makes one changed rule, with its source', () => {
  const fact = { ...partial.facts[0], rules: { changed: ['time_limit:decision'] } };
  const pairs = comparedWithFacts(rules, [...partial.facts, fact]);
  const [changed] = comparisonView(pairs, names, words).groups;
  assert.deepEqual(
    changed.rows.map(({ id, after, told, source }) => [id, after, told, source]),
    [['time_limit:decision', 'changed', fact.text.en, fact.source]],
  );
});

test('facts name rules that are there', () => {
  const known = new Set(rules.map(({ id }) => id));
  const named = partial.facts.flatMap(({ rules: some }) => Object.values(some ?? {}).flat());
  assert.ok(named.length > 0);
  assert.deepEqual(
    named.filter((id) => !known.has(id)),
    [],
  );
});

test('every rule has a name and says something in three languages', () => {
  for (const spoken of all) {
    const { groups } = comparisonView(comparedWithFacts(rules, partial.facts), names, spoken);
    const rows = groups.flatMap((group) => group.rows);
    assert.equal(rows.length, rules.length);
    const same = rows.map(({ name, kind }) => `${name} ${kind}`);
    assert.deepEqual(same, [...new Set(same)]);
    for (const { name, before, after } of rows) assert.ok(name && before && after, name);
  }
});
