// The element in projects of every kind: made of what the guides say, built by their own tools, opened under a strict policy.
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { policy, serve } from '../../scripts/serve.mjs';
import { snippetsOf } from '../snippets.mjs';
import { visit } from '../web/browser.mjs';
import { say } from '../web/words.mjs';
import { project, run, write } from './project.mjs';

const guide = snippetsOf('scripts/npm/README.md');
const engineGuide = snippetsOf('wasm/README.md');
const codeOf = (snippets, language, heading) =>
  snippets
    .filter((one) => one.language === language && one.heading === heading)
    .map(({ text }) => text);

const page = (script) => `<!doctype html>
<html lang="en">
  <title>A portal</title>
  <div id="root"></div>
  <script type="module" src="./${script}"></script>
</html>`;

const [app] = codeOf(guide, 'js', 'The element');

/** A test on a page that a project serves. */
function opened(name, { folder, asked }, body) {
  visit(name, { start: false }, async (page) => {
    const root = folder();
    write(root, { 'favicon.ico': '' }); // browsers ask for it
    const site = await serve({ root, asked });
    try {
      await page.goto(site.url);
      await body(page);
    } finally {
      await site.close();
    }
  });
}

/** Walks from the first question to the result, and every part of the way is fetched. */
async function walk(page, language) {
  const element = page.locator('anyqtama-check');
  const name = (id) => ({ name: say(language, id), exact: true });
  await element.getByRole('heading', name('question-procedure')).waitFor();
  await element.getByRole('radio').last().check();
  await element.getByRole('radio', name('procedure-issue')).check();
  await element.getByRole('button', name('continue')).click();
  await element.getByRole('heading', name('question-as_of')).waitFor();
  await element.getByRole('button', name('see-result')).click();
  await element.getByTestId('outcome').waitFor();
}

opened(
  'a page without a bundler',
  {
    folder() {
      const [html] = codeOf(guide, 'html', 'The element');
      return project({ 'index.html': html });
    },
  },
  (page) => walk(page, 'ru'),
);

opened(
  'an application of Vite',
  {
    folder() {
      const folder = project({ 'index.html': page('app.js'), 'app.js': app });
      run(folder, 'vite', 'build', '--logLevel', 'warn');
      return join(folder, 'dist');
    },
  },
  async (page) => {
    await walk(page, 'kk');
    assert.equal(await page.title(), 'not complete', 'the event was heard');
  },
);

opened(
  'an application of esbuild, with the files it leaves behind copied',
  {
    folder() {
      const [commands] = codeOf(engineGuide, 'sh', 'Where the files are');
      const folder = project({ 'app.js': app });
      run(folder, 'sh', '-ec', commands);
      write(join(folder, 'dist'), { 'index.html': page('app.js') });
      return join(folder, 'dist');
    },
  },
  (page) => walk(page, 'kk'),
);

opened(
  'a page of React, which gives it an object and hears its events',
  {
    folder() {
      const [jsx] = codeOf(guide, 'jsx', 'The element');
      const files = { 'index.html': page('app.jsx'), 'app.jsx': jsx };
      const folder = project(files, ['react', 'react-dom']);
      run(folder, 'vite', 'build', '--logLevel', 'warn');
      return join(folder, 'dist');
    },
  },
  async (page) => {
    await page.getByRole('status').getByText('nothing yet').waitFor();
    await page.getByRole('radio', { checked: true }).waitFor(); // of the request
    await walk(page, 'en');
    await page.getByRole('status').getByText('undecided').waitFor();
  },
);

opened(
  'a worker, which has the engine alone',
  {
    folder() {
      const [worker, asking] = codeOf(engineGuide, 'js', 'In a worker');
      const folder = project({
        'index.html': page('page.js'),
        'page.js': asking,
        'worker.js': worker,
      });
      run(folder, 'vite', 'build', '--logLevel', 'warn');
      return join(folder, 'dist');
    },
    // To start a worker takes a policy for Trusted Types of the application's own.
    asked: policy.replace(/; require-trusted-types-for.*/, ''),
  },
  (page) => page.waitForFunction(() => document.title === 'undecided'),
);
