// A project of somebody else, in which the packed package is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const assembled = at('build/package/package.json');
if (!existsSync(assembled))
  throw new Error(`tests/package needs ${assembled}: run scripts/package`);
export const manifest = JSON.parse(readFileSync(assembled, 'utf8'));
export const tarball = at(`build/anyqtama-${manifest.version}.tgz`);

/** Tools come from the lock files of this repository. */
const bins = ['tests/package', 'web'].map((folder) => at(`${folder}/node_modules/.bin`));
const env = { ...process.env, PATH: [...bins, process.env.PATH].join(delimiter) };

/** Runs a command in a folder and gives what it printed; where it fails that is the message. */
export function run(folder, command, ...args) {
  try {
    return execFileSync(command, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' });
  } catch ({ message, stdout = '' }) {
    throw new Error(`${message}\n${stdout}`);
  }
}

export function write(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const made = [];
after(() => made.forEach((folder) => rmSync(folder, { recursive: true })));

/** Nothing is fetched, and what is linked stays where its own packages are. */
const quietly = ['--offline', '--silent', '--install-links=false'];

/** A new folder with `files` and the package; `also` names packages of tests/package. */
export function project(files, also = []) {
  const folder = mkdtempSync(join(tmpdir(), 'anyqtama-project-'));
  made.push(folder);
  write(folder, { 'package.json': '{ "private": true, "type": "module" }', ...files });
  const linked = also.map((name) => at(`tests/package/node_modules/${name}`));
  run(folder, 'npm', 'install', ...quietly, tarball, ...linked);
  return folder;
}
