// Assembles the npm package in FOLDER, from sources and build/wasm, and packs it beside that folder.
import { execSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { notices, partsOf, sbom } from './parts.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const folder = resolve(process.argv[2]);

const inRoot = (command, cwd = root) => execSync(command, { cwd, stdio: 'inherit' });
const inWeb = (command) => inRoot(command, `${root}web`);
const tools = 'node_modules/.bin';
const read = (path) => readFileSync(path, 'utf8');
const write = (path, content) => writeFileSync(`${folder}/${path}`, content);
const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);

/** Takes a file out of the folder, which something else is made of. */
function take(path) {
  const content = read(`${folder}/${path}`);
  rmSync(`${folder}/${path}`);
  return content;
}

/** The element's scripts, and the list of what others made of them. */
const buildElement = () =>
  inWeb(`${tools}/vite build --config vite.package.config.ts --outDir "${folder}/element" -l warn`);

/** Types as the sources declare them; those name the engine otherwise. */
function declareElement() {
  const all = `${folder}/types`;
  inWeb(`${tools}/tsc --project tsconfig.package.json --outDir "${all}"`);
  const own = { widget: 'anyqtama-check', 'widget-events': 'widget-events' };
  for (const [source, packaged] of Object.entries(own)) {
    const types = read(`${all}/${source}.d.ts`).replace("'#engine'", "'../engine/engine.js'");
    write(`element/${packaged}.d.ts`, types);
  }
  rmSync(all, { recursive: true });
}

/** The manifest of the element. The analyzer wants a folder relative to where it runs. */
function describeElement() {
  const outdir = relative(`${root}web`, folder);
  const config = '../scripts/npm/elements.config.mjs';
  inWeb(`../tests/package/${tools}/cem analyze --config ${config} --outdir "${outdir}" --quiet`);
}

function copyFiles() {
  const copy = (from, to, filter = () => true) =>
    cpSync(root + from, `${folder}/${to}`, { recursive: true, filter });
  copy('build/wasm', 'engine', (path) => !path.endsWith('package.json'));
  copy('wasm/README.md', 'engine/README.md');
  copy('data', 'data', (path) => !path.startsWith(`${root}data/schema`) && !path.endsWith('.md'));
  copy('data/schema', 'schema');
  copy('web/locales', 'locales');
  copy('scripts/npm/in-node.js', 'element/in-node.js');
  copy('scripts/npm/README.md', 'README.md');
  copy('LICENSE', 'LICENSE');
}

function writeManifests() {
  const [, version] = /^project\(anyqtama VERSION (\S+)/m.exec(read(`${root}CMakeLists.txt`));
  const { name, ...rest } = JSON.parse(read(`${root}scripts/npm/package.json`));
  const manifest = { name, version, ...rest };
  const parts = partsOf(JSON.parse(take('element/licenses.json')));
  writeJson('package.json', manifest);
  writeJson('sbom.cdx.json', sbom(parts, manifest));
  write('NOTICES.txt', notices(parts));
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
buildElement();
declareElement();
describeElement();
copyFiles();
writeManifests();
inRoot(`npm pack "${folder}" --pack-destination "${dirname(folder)}" --ignore-scripts --silent`);
