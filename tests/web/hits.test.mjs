// Tests web/src/words/hits.ts and web/src/words/marks.ts: what is shown of the engine's reply.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { lettersOf, marked } = await moduleOf('words/marks.ts');
const { hitsView } = await moduleOf('words/hits.ts');
const { Words } = await moduleOf('words/words.ts');
const listing = (await load()).describe();

const words = new Words('en', sourcesOf('en'));

/** [Marked] as a person sees it. */
const seen = (pieces) =>
  pieces.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text)).join('');

const marks = [
  ['a word that begins alike', 'Electric engineer', false, ['electrical'], '[Electric] engineer'],
  ['a word still being typed', 'Electric engineer', false, ['e'], '[Electric] [engineer]'],
  ['two letters alike are not enough', 'Teacher', false, ['technologist'], 'Teacher'],
  ['half a word alike is not enough', 'design', false, ['desert'], 'design'],
  ['more than half is', 'Captain', false, ['captian'], '[Captain]'],
  ['nothing typed stands in it', 'Онколог', false, ['oncologist'], 'Онколог'],
  ['all of it, in another language', 'Онколог', true, ['oncologist'], '[Онколог]'],
  ['half of the shorter word is enough', 'Electric', false, ['electromechanical'], '[Electric]'],
  ['two letters of three are not', 'car', false, ['cat'], 'car'],
  ['asides were not typed', 'Driver (bus) (tram)', true, ['x'], '[Driver] (bus) (tram)'],
  ['an aside was not typed', 'Programmer (software)', true, ['coder'], '[Programmer] (software)'],
];

for (const [name, text, whole, typed, wanted] of marks) {
  test(name, () => {
    const pieces = marked(text, whole, typed);
    assert.equal(seen(pieces), wanted);
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
  });
}

test('names are compared by their letters and numbers alone', () => {
  assert.equal(lettersOf('Ә-b, (1) '), 'әb1');
});

const match = { begin: 0, end: 10, likeness: 'same', edits: 0 };
const oncologist = {
  id: 'health/oncologist',
  score: 1,
  matched: 'Oncologist',
  language: 'en',
  by: 'title',
  occupation: 'oncologist',
  other_layout: false,
  words: [match],
  differs: [],
};
const hit = (changes) => ({ ...oncologist, ...changes });
const chief = (id, changes) =>
  hit({ id: `${id}/chief-engineer`, occupation: 'chief-engineer', ...changes });

function view(hits, { none_fits = false, recognised = null, names = 'here', typed = '' } = {}) {
  return hitsView({ hits, none_fits, recognised }, { typed, names, listing, words });
}
const whyOf = (hits) => view(hits).groups.map((group) => group.hits[0].why);
const say = (reason) => words.say('profession-match', { reason });

const reasons = [
  ['the title itself', {}, ['exact']],
  ['the title in other words', { score: 0.99 }, ['near']],
  ['its id', { by: 'id', matched: 'health/oncologist', words: [] }, ['exact']],
  ['its printed number', { by: 'number', matched: '2.', words: [] }, ['number']],
  ['a part of the title', { score: 0.6, matched: 'children oncologist' }, ['part_of_title']],
  ['a title without its "of"', { score: 0.99, matched: 'of oncologist' }, ['near']],
  ['another name needs no other reason', { by: 'alias', matched: 'cancer', score: 0.99 }, []],
  ['a name that stands in the title', { by: 'alias', matched: 'oncologist' }, ['near']],
  ['typing errors', { score: 0.9, words: [{ ...match, likeness: 'spelling' }] }, ['spelling']],
  [
    'Latin letters, unfinished',
    {
      score: 0.9,
      matched: 'врач онколог',
      words: [{ ...match, likeness: 'transliterated' }],
    },
    ['latin', 'part_of_title'],
  ],
  ['the other layout', { score: 0.9, other_layout: true }, ['layout']],
];

for (const [name, changes, wanted] of reasons) {
  test(`why: ${name}`, () => {
    assert.deepEqual(whyOf([hit(changes)]), [words.list(wanted.map(say))]);
  });
}

test('offsets count code points', () => {
  const changes = { score: 0.8, matched: 'one two', words: [{ ...match, begin: 2, end: 6 }] };
  const [group] = view([hit(changes)], { typed: '😀 onco' }).groups;
  assert.equal(seen(group.hits[0].title), '[Oncologist]');
});

test('neighbours of one occupation stand under a question, others alone', () => {
  const { groups, found } = view([chief('machinery'), chief('electronics'), oncologist]);
  assert.deepEqual(
    groups.map(({ head, hits }) => [head && seen(head.title), hits.length]),
    [
      ['[Chief engineer]', 2],
      [null, 1],
    ],
  );
  assert.equal(seen(groups[0].hits[0].title), 'Production of machinery and equipment');
  assert.equal(groups[0].hits[0].unseen, 'Chief engineer');
  assert.equal(found, words.say('profession-found', { count: 3 }));

  const apart = view([chief('machinery'), oncologist, chief('electronics')]);
  assert.deepEqual(
    apart.groups.map(({ head }) => head),
    [null, null, null],
  );
});

test('a title of its own is seen under the question', () => {
  const ids = ['chemistry/electric-engineer', 'machinery/electric-engineer'];
  const [group] = view(ids.map((id) => hit({ id, occupation: 'electric-engineer' }))).groups;
  assert.equal(seen(group.head.title), '[Electric engineer]');
  assert.match(group.hits[0].where, /^Electric engineer \(power.* · /);
  assert.equal(group.hits[1].unseen, 'Electric engineer');
});

test('hits under two thirds of the best are left out, but not where none fits', () => {
  const hits = [0.9, 0.61, 0.59].map((score, place) => hit({ score, occupation: `${place}` }));
  assert.equal(view(hits).groups.length, 2);
  assert.equal(view(hits, { none_fits: true }).noneFits.closest.length, 3);
});

test('where none fits each entry tells its difference, and no other name', () => {
  const differs = ['sector', 'work'];
  const near = hit({ by: 'alias', matched: 'cancer', score: 0.5, differs });
  const title = { en: 'Veterinarian', ru: '', kk: '' };
  const said = view([near], { none_fits: true, recognised: { title } });
  const [closest] = said.noneFits.closest;
  assert.equal(
    closest.why,
    words.say('profession-differs', { what: words.list(differs.map(say)) }),
  );
  assert.deepEqual(closest.name, []);
  assert.deepEqual(said.groups, []);
  assert.match(said.found, /Veterinarian/);
});

test('"none fits" waits for the catalogue, and does without it', () => {
  const coming = view([], { none_fits: true, names: 'coming' });
  assert.deepEqual([coming.noneFits, coming.note], [null, '']);
  const missing = view([], { none_fits: true, names: 'missing' });
  assert.deepEqual(missing.noneFits.closest, []);
  assert.equal(missing.note, words.say('profession-names-missing'));
});

const part = (score, likeness = 'same') =>
  hit({ score, matched: 'oncologist', words: [{ ...match, likeness }] });
const partOf = (given) => whyOf([given])[0] === words.list([say('part_of_title')]);

test('a name is part of a title while a word of it is missing, or unfinished', () => {
  assert.deepEqual([part(0.9), part(0.9, 'beginning'), part(1, 'beginning')].map(partOf), [
    false,
    true,
    false,
  ]);
  const two = [
    { ...match, likeness: 'beginning' },
    { ...match, begin: 11, end: 14 },
  ];
  assert.ok(partOf(hit({ score: 0.9, matched: 'oncologist for', words: two })));
  assert.ok(!partOf(hit({ score: 0.9, by: 'id', matched: 'children oncologist' })));
});

const pieces = (hits, about) => {
  const [{ hits: all }] = view(hits, about).groups;
  return { title: seen(all[0].title), printed: seen(all[0].printed), name: seen(all[0].name) };
};

test('all of a title is marked where all of it was typed, and nothing of it for another name', () => {
  const typed = { typed: 'oncologist' };
  assert.equal(pieces([hit({})], { typed: 'онколог' }).title, '[Oncologist]');
  assert.equal(pieces([hit({ words: [], by: 'number' })], { typed: '2' }).title, 'Oncologist');
  const children = { score: 0.6, matched: 'children oncologist' };
  assert.equal(
    pieces([hit({ ...children, words: [{ ...match, end: 4 }] })], { typed: 'surgeon' }).title,
    'Oncologist',
  );
  const alias = { by: 'alias', matched: 'cancer doctor', score: 0.9, words: [match, match] };
  assert.deepEqual(pieces([hit(alias)], { typed: 'cancer' }), {
    title: 'Oncologist',
    printed: '',
    name: '[cancer doctor]',
  });
  assert.equal(pieces([hit({ ...alias, differs: ['branch'] })], typed).name, '');
});

test('the printed title is marked as the title is, and stands beside another language alone', () => {
  const russian = new Words('ru', sourcesOf('ru'));
  const printed = (changes) => {
    const reply = { hits: [hit(changes)], none_fits: false, recognised: null };
    const about = { typed: 'x', names: 'here', listing, words: russian };
    return seen(hitsView(reply, about).groups[0].hits[0].printed);
  };
  assert.equal(printed({}), '[Oncologist]');
  assert.equal(printed({ score: 0.6, matched: 'children oncologist' }), 'Oncologist');
  assert.equal(printed({ by: 'alias', matched: 'cancer' }), 'Oncologist');
  assert.deepEqual(view([hit({})]).groups[0].hits[0].printed, []);
});

test('a name that stands in either title needs not be shown', () => {
  const russian = new Words('ru', sourcesOf('ru'));
  const shown = (matched) => {
    const reply = { hits: [hit({ by: 'alias', matched })], none_fits: false, recognised: null };
    const about = { typed: 'x', names: 'here', listing, words: russian };
    const [{ hits: all }] = hitsView(reply, about).groups;
    return [seen(all[0].name), all[0].printed.length > 0, all[0].unseen];
  };
  assert.deepEqual(shown('Онколог'), ['', true, '']);
  assert.deepEqual(shown('oncologist'), ['', true, '']);
  assert.deepEqual(shown('cancer'), ['[cancer]', true, '']);
});

test('a phone shows six occupations, and three of what is closest, each once', () => {
  const many = Array.from({ length: 7 }, (_, place) => hit({ occupation: `${place}` }));
  const { groups, found } = view(many);
  assert.deepEqual([groups.length, found], [6, words.say('profession-found', { count: 6 })]);
  const closest = view([chief('machinery'), chief('electronics'), ...many], { none_fits: true });
  assert.deepEqual(
    closest.noneFits.closest.map(({ id }) => id),
    ['machinery/chief-engineer', oncologist.id, oncologist.id],
  );
  const edge = [0.75, 0.5].map((score, place) => hit({ score, occupation: `${place}` }));
  assert.equal(view(edge).groups.length, 2);
});

test('the shortest title is the question, and an entry under it tells its industry alone', () => {
  const ids = ['machinery/electric-engineer', 'chemistry/electric-engineer'];
  const [{ head, hits }] = view(ids.map((id) => hit({ id, occupation: 'x' }))).groups;
  assert.equal(seen(head.title), '[Electric engineer]');
  for (const { printed, name, why } of hits) assert.deepEqual([printed, name, why], [[], [], '']);
  assert.deepEqual(
    hits.map(({ unseen }) => unseen),
    ['Electric engineer', ''],
  );
});
