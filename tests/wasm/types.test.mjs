// The hand-written types hold for every case file: each request and each whole reply, compiled as literals.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { load } from '../../build/wasm/engine-node.js';
import { cases } from '../cases/files.mjs';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = at('../../build/types/');
const compiler = at('../../web/node_modules/.bin/tsc');
const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext'];
const types = {
  assess: ['AssessRequest', 'Assessment'],
  professions: ['ProfessionsRequest', 'ProfessionHits'],
  describe: ['Record<string, never>', 'Description'],
};

/** What the compiler says about a program that uses the types; empty when it has no complaint. */
function complaints(name, program) {
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    `${folder}${name}.mts`,
    `import { EngineError, load, type AssessRequest, type Assessment, type Description, type ProfessionHits,
  type ProfessionsRequest, type Reply } from '../wasm/engine.js';\n${program}\n`,
  );
  return spawnSync(compiler, [...options, `${folder}${name}.mts`], { encoding: 'utf8' }).stdout;
}

test('every request that is in order and every reply has its type', async () => {
  const engine = await load();
  const asked = [...cases, { verb: 'describe', text: '{}', reply: { ok: {} } }];
  const lines = asked.flatMap(({ verb, text, reply }) => {
    const [request, value] = types[verb];
    const given = `(${engine.text[verb](text)}) satisfies Reply<${value}>;`;
    return reply.ok ? [`(${text}) satisfies ${request};`, given] : [given];
  });
  assert.equal(complaints('cases', lines.join('\n')), '');
});

test('the documented use compiles', () => {
  const program = `
    const engine = await load({ url: new URL('https://example.org/anyqtama.wasm') });
    try {
      const { score, deadlines } = engine.assess({ as_of: '2022-05-04', procedure: 'issue' });
      const earned: number | undefined = score?.strict.earned;
      console.log(earned, deadlines[0]?.due, engine.describe().version);
      console.log(engine.professions({ typed: 'pilot', language: 'kk', limit: 5 }).hits[0]?.matched);
    } catch (error) {
      if (error instanceof EngineError && error.code === 'not_covered') console.log(error.at, error.from);
    }`;
  assert.equal(complaints('use', program), '');
});

test('a request that is at fault does not compile', () => {
  const faults = [
    `({ }) satisfies AssessRequest;`,
    `({ as_of: '2022-05-04', procedure: 'renew' }) satisfies AssessRequest;`,
    `({ as_of: '2022-05-04', answers: { qualification_level: 9 } }) satisfies AssessRequest;`,
    `({ as_of: '2022-05-04', answers: { experience: { periods: [], years: 3 } } }) satisfies AssessRequest;`,
  ];
  const said = complaints('faults', faults.join('\n'));
  for (const line of faults.keys()) assert.match(said, new RegExp(`faults\\.mts\\(${line + 3},`));
});
