// Run by Stryker in its copy of the tree, where every mutant is in the sources and a variable chooses one: builds the page's
// pure modules once, in place of a build by each test, and has the tests collected (thread.mjs), not run. Visits are left out:
// they would see web/dist, where no mutant is.
import { readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

// Stryker would link them too late.
for (const modules of ['web/node_modules', 'tests/node_modules'])
  symlinkSync(resolve('../../..', modules), modules);
const { build } = await import('../../web/node_modules/vite/dist/node/index.js');

const tests = readdirSync('tests/web').filter((file) => file.endsWith('.mjs'));
const textOf = (file) => readFileSync(`tests/web/${file}`, 'utf8');
const asked = tests.flatMap((file) =>
  [...textOf(file).matchAll(/moduleOf\('(.+)\.ts'\)/g)].map(([, name]) => name),
);

await build({
  configFile: false,
  root: 'web',
  logLevel: 'error',
  build: {
    outDir: '../build/modules',
    copyPublicDir: false,
    minify: false,
    lib: {
      entry: Object.fromEntries(asked.map((name) => [name, `src/${name}.ts`])),
      formats: ['es'],
      fileName: (_, name) => `${name}.mjs`,
    },
    rolldownOptions: { output: { chunkFileNames: '[name]-[hash].mjs' } },
  },
});

const instead = {
  'module.mjs':
    "export const moduleOf = (path) => import(`../../build/modules/${path.replace('.ts', '.mjs')}`);",
  'site.mjs': `
export const languages = ['en', 'ru', 'kk'];
export const [site, root] = [{}, ''];
export const [ready, mustBeThere] = [async () => {}, () => {}];`,
  'browser.mjs': `
export { languages, ready, root, site } from './site.mjs';
export const [browser, visit] = [{}, () => {}];`,
  'collect.mjs': 'export const test = (...about) => globalThis.collect(...about);',
};
for (const [file, text] of Object.entries(instead)) writeFileSync(`tests/web/${file}`, text);

/** What visits a portal (host.mjs) needs the page that is built. */
const isPure = (text) => /moduleOf\(|golden\.mjs/.test(text) && !text.includes('host.mjs');
const pure = tests.filter((file) => file.endsWith('.test.mjs') && isPure(textOf(file)));
for (const file of pure)
  writeFileSync(`tests/web/${file}`, textOf(file).replace("'node:test'", "'./collect.mjs'"));
writeFileSync('build/tests.json', JSON.stringify(pure.map((file) => `tests/web/${file}`)));
