// The types, as a project of somebody else meets them: with every check of the compiler on, libraries included.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { snippetsOf } from '../snippets.mjs';
import { project, run } from './project.mjs';

const [use, inJsx] = snippetsOf('scripts/npm/README.md')
  .filter(({ language }) => language === 'ts')
  .map(({ text }) => text);

const page = `
  import 'anyqtama';
  import { load, type Outcome } from 'anyqtama/engine';
  import rulebook from 'anyqtama/data/rulebooks/kz-503-2020.json' with { type: 'json' };
  const engine = await load({ catalogue: false });
  const outcome: Outcome | null = engine.assess({ as_of: '2022-05-04' }).outcome;
  const points: number = rulebook.scoring.threshold.points;
  document.querySelector('anyqtama-check')!.asOf = \`\${outcome} \${points}\`;
  addEventListener('anyqtama-ready', ({ detail }) => detail.version.length);`;

const jsx = `
  import './in-jsx.js';
  export const check = (
    <anyqtama-check lang="en" theme="dark" shareAnswers request={{ procedure: 'issue' }}
      onanyqtama-assessed={({ detail }) => detail.assessment?.outcome}>
      <p>Ask at window 5.</p>
    </anyqtama-check>
  );`;

/** Each has to be refused: the compiler complains where an error that is expected is not there. */
const faults = [
  `check.theme = 1;`,
  `check.request = { procedure: 'renew' };`,
  `check.addEventListener('anyqtama-assessed', ({ detail }) => detail.outcome);`,
  `addEventListener('anyqtama-error', ({ detail }) => detail.code === 'late');`,
].map((line) => `// @ts-expect-error\n${line}`);

const compilerOptions = {
  strict: true,
  noEmit: true,
  target: 'es2022',
  module: 'nodenext',
  lib: ['es2023', 'dom'],
  jsx: 'react-jsx',
  types: ['react'],
  resolveJsonModule: true,
};

test('what the guide says compiles, and what the element does not take does not', () => {
  const files = {
    'use.ts': use,
    'page.ts': page,
    'in-jsx.ts': inJsx,
    'check.tsx': jsx,
    'faults.ts': `import 'anyqtama';\nconst check = document.createElement('anyqtama-check');\n${faults.join('\n')}`,
  };
  const settings = JSON.stringify({ compilerOptions, files: Object.keys(files) });
  const folder = project({ ...files, 'tsconfig.json': settings }, ['@types/react']);
  assert.equal(run(folder, 'tsc', '-p', '.'), '');
});
