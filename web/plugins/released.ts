import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Plugin } from 'vite';

import type { Released } from '../src/portal/released.ts';
import { integrityOf } from './integrity.ts';

export function versionOf(root: string): string {
  const project = readFileSync(join(root, '../CMakeLists.txt'), 'utf8');
  const version = /^project\(anyqtama VERSION (\S+)/m.exec(project)?.[1];
  if (!version) throw new Error('CMakeLists.txt names no version');
  return version;
}

/** What a portal is told of the widget: read from its files, which are built already. */
function releasedUnder(root: string): Released {
  const widget = join(root, 'dist/widget');
  const hashOf = (path: string) => integrityOf(readFileSync(join(widget, path)));
  const engine = readdirSync(join(widget, 'parts')).find((name) => name.endsWith('.wasm'));
  const path = `parts/${engine}`;
  return {
    version: versionOf(root),
    integrity: { 'anyqtama-check': hashOf('anyqtama-check.js'), frame: hashOf('frame.js') },
    engine: { path, integrity: hashOf(path) },
  };
}

/** Gives the code the version and the hashes that a portal names. */
export function released(root: string): Plugin {
  return {
    name: 'released',
    config: () => ({ define: { __RELEASED__: JSON.stringify(releasedUnder(root)) } }),
  };
}
