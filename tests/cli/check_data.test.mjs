// check-data: the real data are clean, and every kind of fault is found in a copy that has it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { anyqtama } from './anyqtama.mjs';
import { cases, copyOfData, data } from './data_folder.mjs';
import { book } from './faults/parts.mjs';

/** [what is wrong, its code, the file, the place (null: anywhere in it), how a copy is given it]. */
const subjects = [
  'text',
  'form',
  'editions',
  'points',
  'procedures',
  'law',
  'professions',
  'calendars',
  'languages',
];
const tables = await Promise.all(subjects.map((subject) => import(`./faults/${subject}.mjs`)));
const rows = tables.flatMap(({ default: table }) => table);

test('the real data are clean', () => {
  const { status, stdout, stderr } = anyqtama(['check-data', data, '--cases', cases]);
  assert.equal(stderr, '');
  assert.match(stdout, /^\d+ files, \d{6} checks, nothing found\n$/);
  assert.equal(status, 0);
});

/** What --json says of a copy that was spoilt. */
function found(spoil) {
  const copy = copyOfData();
  try {
    spoil(copy);
    const { status, stdout, stderr } = anyqtama(['check-data', copy.folder, '--json'], '', {
      maxBuffer: 1e8,
    });
    assert.equal(stderr, '');
    return { status, ...JSON.parse(stdout) };
  } finally {
    copy.end();
  }
}

for (const [what, code, file, at, spoil] of rows) {
  test(`finds ${what}`, () => {
    const { status, faults } = found(spoil);
    const told = faults.map((fault) => `${fault.code} ${fault.file} ${fault.at}`);
    const wanted = faults.find(
      (fault) => fault.code === code && fault.file === file && (at === null || fault.at === at),
    );
    assert.ok(wanted, `${code} ${file} ${at} is not among\n${told.join('\n')}`);
    assert.equal(status, 1);
    assert.notEqual(wanted.words, code, 'there is a sentence for it');
    assert.doesNotMatch(wanted.words, /[{}]/);
  });
}

const MiB = 2 ** 20;
const nested = (levels) => '['.repeat(levels) + ']'.repeat(levels);
const edges = [
  ['32 levels', nested(32), []],
  ['33 levels', nested(33), ['too_deep']],
  ['4 MiB', '{}'.padEnd(4 * MiB), []],
  ['4 MiB and a byte', '{}'.padEnd(4 * MiB + 1), ['too_large']],
];

for (const [what, text, codes] of edges) {
  test(`a file of ${what} is ${codes[0] ?? 'read'}`, () => {
    const copy = copyOfData();
    try {
      copy.write('more.json', text);
      const { stdout } = anyqtama(['check-data', copy.folder, '--json']);
      const ofFile = JSON.parse(stdout).faults.filter(({ file }) => file === 'more.json');
      const ofText = ofFile.map(({ code }) => code).filter((code) => code.startsWith('too_'));
      assert.deepEqual(ofText, codes);
    } finally {
      copy.end();
    }
  });
}

test('every kind of fault that has a sentence has a row here', () => {
  const source = readFileSync(new URL('../../core/cli/fault_words.cpp', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/^ {4}\{"(\w+)",/gm)].map(([, code]) => code);
  assert.ok(codes.length > 60);
  const rare = ['too_long', 'criterion_never_scores_strictly', 'engine_refuses'];
  const tested = new Set([...rows.map(([, code]) => code), ...edges.flatMap(([, , at]) => at)]);
  assert.deepEqual(
    codes.filter((code) => !tested.has(code) && !rare.includes(code)),
    [],
  );
});

test('a person is told the file, the line and the place', () => {
  const copy = copyOfData();
  try {
    copy.write(
      book,
      copy
        .text(book)
        .replace('"points": 5, "provision": "Std 9(2)"', '"points": 17, "provision": "Std 9(2)"'),
    );
    const line =
      1 +
      copy
        .text(book)
        .split('\n')
        .findIndex((one) => one.includes('"points": 17'));
    const { stdout } = anyqtama(['check-data', copy.folder]);
    assert.match(
      stdout,
      new RegExp(
        `^rulebooks/kz-503-2020.json, line ${line} \\(/scoring/threshold/points\\)\n  The threshold is 17, and all criteria together give 16\\.\n`,
      ),
    );
    assert.match(stdout, /, 2 found\n$/);
  } finally {
    copy.end();
  }
});

test('a person is told the line on which a file stops being JSON', () => {
  const copy = copyOfData();
  try {
    copy.write(book, copy.text(book).replace('"act": "kz-order-503",', '"act": "kz-order-503"'));
    const { stdout } = anyqtama(['check-data', copy.folder]);
    assert.match(
      stdout,
      /^rulebooks\/kz-503-2020.json\n {2}The file cannot be read: something is wrong on line 5 or/,
    );
  } finally {
    copy.end();
  }
});

test('wrong usage ends with 2', () => {
  for (const args of [[], [data, data], [data, '--csv'], [data, '--cases'], ['/no/such/folder']]) {
    const { status, stdout, stderr } = anyqtama(['check-data', ...args]);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.notEqual(stderr, '');
  }
});
