// The library installs, and a program outside finds it and gets the same reply as the command line.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { anyqtama } from '../cli/anyqtama.mjs';

const native = fileURLToPath(new URL('../../build/native', import.meta.url));
const stranger = fileURLToPath(new URL('.', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'anyqtama-install-'));
const prefix = join(folder, 'prefix');
const tree = join(folder, 'build');
const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });

after(() => rmSync(folder, { recursive: true }));

test('an outside program builds against the installed library', () => {
  run('cmake', '--install', native, '--prefix', prefix);
  run('cmake', '-S', stranger, '-B', tree, `-DCMAKE_PREFIX_PATH=${prefix}`);
  run('cmake', '--build', tree);
  const { stdout } = anyqtama(['assess'], '{"as_of": "2022-05-04"}');
  assert.equal(run(join(tree, 'stranger')), stdout);
});

test('the installed command line runs', () => {
  assert.match(run(join(prefix, 'bin', 'anyqtama'), '--help'), /assess/);
});
