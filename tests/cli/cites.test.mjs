// cites, and the seals that notice a changed paragraph.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { anyqtama } from './anyqtama.mjs';
import { cases, copyOfData, data } from './data_folder.mjs';
import { law } from './faults/parts.mjs';
import * as read from '../data/read.mjs';
import { objectsIn } from '../data/rules/walk.mjs';

const provisions = read.provisions.flatMap(({ act, provisions: all }) =>
  all.map(({ id }) => ({ act, id })),
);

const cites = (...args) => {
  const { status, stdout, stderr } = anyqtama(['cites', data, ...args]);
  assert.equal(stderr, '');
  assert.equal(status, 0);
  return stdout;
};

/** What cites a provision, found another way: "file place" of every object that names it. */
function citing({ act, id }) {
  const found = [];
  for (const [path, content] of Object.entries(read.data)) {
    if (path.startsWith('data/provisions')) continue;
    const file = path.slice('data/'.length);
    for (const [place, object] of objectsIn(content)) {
      const named = [object.provision, ...(object.see_also ?? []), ...(object.provisions ?? [])];
      if ((object.act ?? content.act) === act && named.includes(id)) found.push(`${file} ${place}`);
    }
    const own = content.time_limits?.filter(
      ({ provision, see_also: also = [] }) =>
        content.act === act && [provision, ...also].includes(id),
    );
    content.duties?.forEach(({ provision, time_limit: limit }, i) => {
      if (!provision && own.some((one) => one.id === limit)) found.push(`${file} /duties/${i}`);
    });
  }
  return found.sort();
}

/** What rests on each provision, as it is told. */
const told = new Map(
  provisions.map(({ id }) => [id, JSON.parse(cites(id, '--cases', cases, '--json'))]),
);

test('every provision is cited by exactly what names it', () => {
  for (const provision of provisions) {
    const places = told
      .get(provision.id)
      .filter(({ kind }) => kind !== 'profession' && kind !== 'case')
      .map(({ file, at }) => `${file} ${at}`);
    assert.deepEqual(places.sort(), citing(provision), provision.id);
  }
});

test('most provisions are cited by something', () => {
  assert.ok(provisions.filter((one) => citing(one).length).length > 40);
});

test('the list of professions brings each of its entries', () => {
  assert.deepEqual(
    told
      .get('Annex 2')
      .filter(({ kind }) => kind === 'profession')
      .map(({ id }) => id),
    read.lists[0].entries.map(({ id }) => id),
  );
});

/** Both sides of the name: a subparagraph is not its paragraph, 1 is not 10. */
const names = (text, id) => RegExp(`${id.replace(/[()]/g, '\\$&')}(?![0-9]|\\([0-9])`).test(text);

/** The cases whose reason or reply names a provision. */
const casesNaming = (id) =>
  Object.entries(read.cases)
    .filter(
      ([, { because, reply }]) =>
        names(because, id) ||
        [...objectsIn(reply)].some(([, { provision, see_also: also = [] }]) =>
          [provision, ...also].includes(id),
        ),
    )
    .map(([path]) => path.slice('tests/cases/'.length));

test('a case is listed where its reason or its reply names the provision, and only there', () => {
  const listed = (id) =>
    told
      .get(id)
      .filter(({ kind }) => kind === 'case')
      .map(({ file }) => file);
  for (const { id } of provisions) assert.deepEqual(listed(id), casesNaming(id), id);
  assert.notDeepEqual(listed('Rules 10'), listed('Rules 10(1)'));
  assert.ok(provisions.filter(({ id }) => listed(id).length).length > 20);
});

test('a changed paragraph is noticed, with exactly what rests on it', () => {
  const copy = copyOfData();
  try {
    copy.edit(law, ({ provisions: all }) => {
      const paragraph = all.find(({ id }) => id === 'Rules 19');
      paragraph.text = paragraph.text.replace('shall', 'may');
    });
    const { status, stdout } = anyqtama(['check-data', copy.folder, '--cases', cases]);
    const listed = stdout
      .split('\n')
      .filter((line) => line.startsWith('  - '))
      .map((line) => line.slice(4));
    assert.equal(status, 1);
    assert.match(stdout, /The text of Rules 19 has changed/);
    assert.match(stdout, /, 1 found\n$/);
    assert.deepEqual(
      [...listed, `${listed.length} places`, ''],
      cites('Rules 19', '--cases', cases).split('\n'),
    );
    assert.ok(
      listed.includes(
        'deadline extension_filing_new_employer: rulebooks/kz-503-2020.json (/time_limits/5)',
      ),
    );
    assert.deepEqual(
      listed.filter((line) => line.startsWith('case: ')),
      casesNaming('Rules 19').map((path) => `case: ${path}`),
    );
    const sealed = anyqtama(['cites', copy.folder, '--seal']).stdout;
    copy.write('provisions-read.json', sealed);
    assert.equal(anyqtama(['check-data', copy.folder]).status, 0);
  } finally {
    copy.end();
  }
});

test('the seals are written as they are stored', () => {
  assert.equal(cites('--seal'), readFileSync(`${data}/provisions-read.json`, 'utf8'));
});

test('what cannot be looked for ends with 2', () => {
  for (const args of [
    [],
    [data],
    [data, 'Rules 99'],
    [data, 'Rules 1', 'Rules 2'],
    ['/no/such/folder', 'Rules 1'],
    [data, '--seal', '--json'],
  ]) {
    const { status, stdout, stderr } = anyqtama(['cites', ...args]);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.notEqual(stderr, '');
  }
});
