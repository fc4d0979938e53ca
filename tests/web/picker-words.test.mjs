// Tests web/src/words/picker.ts and profession.ts: the list to choose from, and what the list says of the line chosen.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { words } from './spoken.mjs';

const { pickerView } = await moduleOf('words/picker.ts');
const { professionView } = await moduleOf('words/profession.ts');

const part = (id) => ({ id, name: { en: `${id}-en`, ru: `${id}-ru` } });
const entry = (id, more = {}) => ({
  id,
  kind: 'profession',
  sector: 'S',
  activity: 'A',
  group: null,
  qualification_levels: [],
  requires_foreign_language: false,
  title: { en: `${id}-en`, ru: `${id}-ru` },
  ...more,
});
const listing = {
  sectors: [part('S'), part('T')],
  activities: [part('A'), part('B')],
  professions: [
    entry('a', { kind: 'heading' }),
    entry('b'),
    entry('c', { activity: 'B' }),
    entry('d', { sector: 'T' }),
    entry('e', { sector: 'unnamed' }),
    entry('f'),
  ],
};

test('the picker has its texts, and two choices that are on no list', () => {
  const { sectors, ...texts } = pickerView(listing, '', named);
  const other = (value, id) => ({ value, label: id, hint: named.maybe(`${id}.hint`) ?? '' });
  assert.deepEqual(texts, {
    label: 'profession-search',
    hint: 'profession-search-hint',
    chosenLabel: 'profession-chosen',
    chosen: null,
    choice: '',
    others: [
      other('not_listed', 'choice-profession-not_listed'),
      other('unknown', 'choice-unknown'),
    ],
    othersLabel: 'profession-other',
    browseLabel: 'profession-browse',
  });
});

test('lines stand under their sector and activity, in the order of the list', () => {
  const { sectors } = pickerView(listing, '', named);
  const groups = sectors.flatMap(({ name, activities }) =>
    activities.map((each) => [name, each.name, each.entries.map(({ id }) => id).join(' ')]),
  );
  assert.deepEqual(groups, [
    ['S-en', 'A-en', 'a b f'],
    ['S-en', 'B-en', 'c'],
    ['T-en', 'A-en', 'd'],
    ['unnamed', 'A-en', 'e'],
  ]);
  const [first] = sectors[0].activities[0].entries;
  assert.deepEqual(first, {
    id: 'a',
    title: 'a-en',
    printed: '',
    where: '',
    kind: 'profession_kind-heading',
  });
});

test('the line chosen says where it stands, and how it is printed', () => {
  const { chosen, choice } = pickerView(listing, 'c', words.ru);
  assert.equal(choice, 'c');
  assert.deepEqual(chosen, {
    id: 'c',
    title: 'c-ru',
    printed: 'c-en',
    where: 'S-ru · B-ru',
    kind: '',
  });
});

const printed = { act: 'order', provision: 'Annex 2' };
const viewOf = (line, { catalogue = null, level = null, status = 'listed' } = {}, spoken = named) =>
  professionView(
    { profession: { id: line?.id ?? null, status } },
    {
      listing: { ...listing, professions: [entry('x'), ...(line ? [line] : [])] },
      catalogue,
      level,
    },
    spoken,
  );
const facts = (...about) =>
  viewOf(...about).facts.map(({ name, value, note = '' }) => `${name}: ${value}|${note}`);
const kind = 'profession-kind: profession_kind-profession|';
const place = ['profession-sector: S-en|', 'profession-activity: A-en|'];
const levels = (text) => `profession-levels: ${text}`;
const language = (known) => `profession-language: profession-language-${known}|`;

test('a line of the list says where it stands and what it asks for', () => {
  assert.deepEqual(facts(entry('b')), [
    ...place,
    kind,
    levels('profession-levels-none|'),
    language('no'),
  ]);
  const more = { group: 'G', qualification_levels: [5, 6], requires_foreign_language: true };
  const catalogue = { ...printed, entries: [{ id: 'b', number: '7.1.', sector_inferred: true }] };
  assert.deepEqual(facts(entry('b', more), { catalogue }), [
    'profession-sector: S-en|profession-inferred',
    place[1],
    'profession-group: G|',
    'profession-number: 7.1|',
    kind,
    levels('list-and(first=5, last=6)|'),
    language('yes'),
  ]);
  const bare = { ...printed, entries: [{ id: 'x', number: '7.' }] };
  assert.deepEqual(facts(entry('b'), { catalogue: bare }), facts(entry('b')));
});

for (const [level, where] of [
  [4, 'below'],
  [5, 'in'],
  [7, 'in'],
  [8, 'above'],
])
  test(`level ${level} is ${where} those of the line`, () => {
    const told = facts(entry('b', { qualification_levels: [5, 7] }), { level });
    const said = levels(`list-and(first=5, last=7)|profession-level-in(place=${where})`);
    assert.ok(told.includes(said), told.join());
    assert.ok(facts(entry('b'), { level }).includes(levels('profession-levels-none|')));
  });

test('the line has its titles, its status and its defect, with its place in the law', () => {
  const catalogue = { ...printed, entries: [{ id: 'x' }, { id: 'b', defect: 'open' }] };
  const { facts: _, cites, ...texts } = viewOf(entry('b'), { catalogue });
  assert.deepEqual(texts, {
    id: 'b',
    title: 'b-en',
    printed: 'b-en',
    printedLabel: 'profession-printed',
    unofficial: '',
    status: 'profession_status-listed',
    defect: 'open',
  });
  assert.deepEqual(
    cites.map(({ citation }) => citation.provision),
    ['Annex 2'],
  );
  const russian = viewOf(entry('b'), {}, words.ru);
  assert.deepEqual([russian.title, russian.printed], ['b-ru', 'b-en']);
  assert.equal(russian.unofficial, words.ru.say('profession-unofficial'));
});

test('what is on no list has a status alone, and without a profession there is nothing', () => {
  const catalogue = { ...printed, entries: [{ id: 'x', defect: 'open' }] };
  const view = viewOf(null, { status: 'not_listed', catalogue });
  const { id, title, printed: printedAs, facts: none, defect, cites } = view;
  assert.deepEqual(
    [id, title, printedAs, none, defect, cites.length],
    ['not_listed', 'choice-profession-not_listed', '', [], '', 1],
  );
  assert.equal(professionView({ profession: null }, {}, named), null);
});
