// data/README.md: its example is of the data, and its commands run.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { snippetsOf } from '../snippets.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path) => readFileSync(join(root, path), 'utf8');
const guide = snippetsOf('data/README.md');

test('it has one example of data and one command in lines of their own', () => {
  assert.deepEqual(guide.map(({ language }) => language).sort(), ['json', 'sh']);
});

test('the two days of a transfer stand so in the calendar', () => {
  const days = JSON.parse(guide.find(({ language }) => language === 'json').text);
  const calendar = JSON.parse(read(`data/calendars/${days[0].date.slice(0, 4)}.json`));
  for (const day of days) {
    const { source, ...real } = calendar.days.find(
      ({ id, date }) => id === day.id && date === day.date,
    );
    assert.ok(source);
    assert.deepEqual({ ...day, source }, { ...real, source });
  }
});

test('every part of a rulebook is explained', () => {
  const { properties } = JSON.parse(read('data/schema/rulebook.schema.json'));
  const [, section] = /^## Add an edition$([^]*?)^## /m.exec(read('data/README.md'));
  for (const part of Object.keys(properties).filter((key) => key !== '$schema')) {
    assert.match(section, RegExp(`^\\| .*\`${part}\`.* \\|`, 'm'), part);
  }
});

const commands = [...read('data/README.md').matchAll(/`(build\/native\/anyqtama [^`]+)`/g)].map(
  ([, command]) => command,
);

test('it has commands', () => assert.ok(commands.length >= 3));

for (const command of commands) {
  test(`it runs: ${command}`, () => {
    const folder = mkdtempSync(join(tmpdir(), 'anyqtama-guide-'));
    try {
      for (const name of ['build', 'data', 'tests']) symlinkSync(root + name, join(folder, name));
      const { status, stderr } = spawnSync('sh', ['-c', command], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.equal(status, 0, stderr);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}
