// Tests web/src/words/hits.ts and web/src/words/marks.ts: what is shown of the engine's reply.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { marked } = await moduleOf('words/marks.ts');
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
  ['an aside was not typed', 'Programmer (software)', true, ['coder'], '[Programmer] (software)'],
];

for (const [name, text, whole, typed, wanted] of marks) {
  test(name, () => {
    const pieces = marked(text, whole, typed);
    assert.equal(seen(pieces), wanted);
    assert.equal(pieces.map((piece) => piece.text).join(''), text);
  });
}

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
