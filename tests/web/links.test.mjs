// Tests web/src/take-away/link.ts: answers in an address, and links of every version.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { isSound, known, randomCase, randomFrom, requests } from './kept-cases.mjs';
import { moduleOf } from './module.mjs';

const { newCase, requestOf } = await moduleOf('case.ts');
const { caseOf } = await moduleOf('case-of.ts');
const { keep, caseFrom, tidied } = await moduleOf('take-away/kept.ts');
const { fragmentOf, readFragment } = await moduleOf('take-away/link.ts');
const { readArrival } = await moduleOf('take-away/arrival.ts');

const ground = { known, blank: newCase('') };
const edition = 'kz-503-2020';
const said = (person) => ({ edition, ...keep(person, isSound(requestOf(person))) });
const refused = (fragment) => readArrival('link', fragment, ground).code;

test('every case of tests/cases goes through a link', () => {
  for (const [path, request] of requests) {
    const person = caseOf(request);
    assert.deepEqual(caseFrom(readFragment(fragmentOf(said(person)))), person, path);
  }
});

test('random cases go through a link, which an address carries as it is', () => {
  for (let seed = 0; seed < 500; ++seed) {
    const person = tidied(randomCase(seed));
    const fragment = fragmentOf(said(person));
    assert.deepEqual(readFragment(fragment), said(person), `seed ${seed}`);
    assert.equal(new URL(`https://example.org/${fragment}`).hash, fragment);
  }
});

test('the same answers make the same link, in whatever order they were given', () => {
  const [one, other] = [
    { higher_education: 'none', academic_degree: 'none' },
    { academic_degree: 'none', higher_education: 'none' },
  ].map((answers) => fragmentOf(said(caseOf({ as_of: '2022-05-04', answers }))));
  assert.equal(one, other);
});

test('a link of which a letter was changed or lost is broken', () => {
  const link = fragmentOf(said(caseOf({ as_of: '2022-05-04', region: 'almaty' })));
  const start = '#case=1.'.length;
  for (let at = start; at < link.length - 1; ++at) {
    const other = link[at] === 'A' ? 'B' : 'A';
    assert.equal(refused(link.slice(0, at) + other + link.slice(at + 1)), 'broken', `at ${at}`);
    assert.equal(refused(link.slice(0, at)), 'broken', `cut at ${at}`);
  }
});

test('a link with more behind it, without letters or with too few of them is broken', () => {
  const link = fragmentOf(said(caseOf({ as_of: '2022-05-04' })));
  for (const text of [
    `${link}.`,
    `${link}.AAAA`,
    '#case=1',
    '#case=1.',
    '#case=1.AAAA',
    '#case=1.AAAAAA',
  ])
    assert.equal(refused(text), 'broken', text);
});

test('a link in other letters than ours is broken, though they mean the same', () => {
  const link = fragmentOf(said(caseOf({ as_of: '2022-05-04', region: 'almaty' })));
  const [mark, letters] = [link.slice(0, 8), link.slice(8)];
  const broken = [` ${letters}`, `${letters} `, `${letters.slice(0, 9)} ${letters.slice(9)}`];
  for (const text of broken) assert.equal(refused(`${mark}${text}`), 'broken', text);
});

test('no text of letters and signs does anything but be refused', () => {
  const random = randomFrom(1);
  const signs = 'ABCxyz019-_.=%&#/ ұ"';
  for (let round = 0; round < 2000; ++round) {
    const length = Math.floor(random() * 60);
    const text = Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
    assert.ok(['broken', 'newer'].includes(refused(`#case=${text}`)), text);
  }
});

test('a link of a later version says so', () => {
  for (const version of ['2', '12']) assert.equal(refused(`#case=${version}.AAAA`), 'newer');
  for (const version of ['x2', '2x', '']) assert.equal(refused(`#case=${version}.AAAA`), 'broken');
  assert.equal(refused('#case=constructor.AAAA'), 'broken');
});

const unknown = [
  ['a key', { edition, colour: 'blue' }, 'unknown_key', '/colour'],
  [
    'a key of the request',
    { edition, request: { as_of: '2022-05-04', x: 1 } },
    'unknown_key',
    '/request/x',
  ],
  ['a number for a day', { edition, request: { as_of: 20220504 } }, 'wrong_type', '/request/as_of'],
  [
    'a kind of experience',
    { edition, typed: { experience: { how: 'x' } } },
    'unknown_value',
    '/typed/experience/how',
  ],
  ['no edition', {}, 'missing_key', '/edition'],
  [
    'a list for an answer',
    { edition, request: { as_of: '2022-05-04', answers: { foreign_language: [] } } },
    'wrong_type',
    '/request/answers/foreign_language',
  ],
];

for (const [what, content, code, at] of unknown) {
  test(`a link with something unknown is refused with its place: ${what}`, () => {
    const found = readArrival('link', fragmentOf(content), ground);
    assert.deepEqual([found.code, found.at], [code, at]);
    assert.equal(found.message, `${code} at ${at}`);
  });
}

test('a link may have no answers yet', () => {
  const request = { as_of: '2022-05-04', answers: {} };
  assert.deepEqual(readFragment(fragmentOf({ edition, request })), { edition, request });
});

test('a link that would unpack to more than an interview holds is refused', () => {
  const request = { as_of: 'x'.repeat(70_000) };
  assert.equal(refused(fragmentOf({ edition, request })), 'broken');
});

const folder = new URL('links/', import.meta.url);

/** Each fixture: a link as it was given out, then the answers it held as JSON, then what is dropped. */
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => {
    const [link, person, dropped] = readFileSync(new URL(name, folder), 'utf8').trim().split('\n');
    return { name, link, person: JSON.parse(person), dropped: JSON.parse(dropped) };
  });

for (const { name, link, person, dropped } of fixtures) {
  test(`a link given out once still opens: ${name}`, () => {
    const { hash } = new URL(link);
    const opened = readArrival('link', hash, ground);
    assert.deepEqual(opened.person, { ...newCase(''), ...person });
    assert.deepEqual(
      opened.dropped.map(({ path, id }) => [path.join('/'), id]),
      dropped,
    );
    assert.ok(fragmentOf(readFragment(hash)).length <= hash.length, 'it has not grown since');
  });
}

test('there are links of every version to open', () => {
  const versions = fixtures.map(({ link }) => /#case=(\d+)\./.exec(link)[1]);
  assert.deepEqual([...new Set(versions)], ['1']);
  assert.ok(fixtures.length >= 4);
});
