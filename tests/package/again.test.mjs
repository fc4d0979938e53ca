// The same sources make the same package, to the byte.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { test } from 'node:test';
import { at, run, tarball } from './project.mjs';

test('assembled again it is the same', () => {
  run(at('.'), process.execPath, 'scripts/npm/assemble.mjs', 'build/again/package');
  const again = readFileSync(at(`build/again/${basename(tarball)}`));
  assert.ok(again.equals(readFileSync(tarball)), 'build/package and build/again/package differ');
});
