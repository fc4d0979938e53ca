// The manifest of the element, against the element itself.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';
import { visit } from '../web/browser.mjs';
import { at, project, write } from './project.mjs';

const folder = project({
  'favicon.ico': '',
  'index.html': `<!doctype html><html lang="en">
    <script src="./listen.js"></script>
    <script type="module" src="./node_modules/anyqtama/element/anyqtama-check.js"></script>
    <anyqtama-check procedure="issue" share-answers></anyqtama-check></html>`,
});
const packed = (path) => readFileSync(`${folder}/node_modules/anyqtama/${path}`, 'utf8');
const { modules } = JSON.parse(packed('custom-elements.json'));
const [declared] = modules.flatMap(({ declarations }) => declarations);
const namesOf = (list = []) => list.map(({ name }) => name).sort();

const events = namesOf(declared.events);
write(folder, {
  'listen.js': `const told = [];
    for (const name of ${JSON.stringify(events)}) addEventListener(name, () => told.push(name));`,
});

/** A test on a page with the packed element, once it has told its host `first`. */
function meet(name, { first = 'anyqtama-ready', prepare = () => {} }, body) {
  visit(name, { start: false }, async (page, faults) => {
    const site = await serve({ root: folder });
    try {
      await prepare(page);
      await page.goto(site.url);
      await page.waitForFunction((name) => told.includes(name), first);
      await body(page, faults);
    } finally {
      await site.close();
    }
  });
}

meet('attributes are those that the element observes', {}, async (page) => {
  const observed = await page.evaluate(
    () => customElements.get('anyqtama-check').observedAttributes,
  );
  assert.deepEqual(namesOf(declared.attributes), observed.sort());
});

meet('a property that is told to reflect does', {}, async (page) => {
  const reflecting = declared.members.filter(({ reflects }) => reflects);
  assert.equal(
    reflecting.length,
    declared.attributes.length - 1,
    'all but lang, which every element has',
  );
  for (const { name, attribute, type } of reflecting) {
    const shown = await page.evaluate(
      ([property, attribute, value]) => {
        const element = document.createElement('anyqtama-check');
        element[property] = value;
        return [element.getAttribute(attribute), element[property]];
      },
      [name, attribute, type.text === 'boolean' ? true : 'x'],
    );
    assert.deepEqual(shown, type.text === 'boolean' ? ['', true] : ['x', 'x'], name);
  }
});

meet('properties and methods are those that the element has, and no others', {}, async (page) => {
  const own = await page.evaluate(() =>
    Object.getOwnPropertyNames(customElements.get('anyqtama-check').prototype),
  );
  const called = /^constructor$|Callback$/; // by the browser
  assert.deepEqual(namesOf(declared.members), own.filter((name) => !called.test(name)).sort());
});

test('events are those that have a type', () => {
  const typed = packed('element/widget-events.d.ts').matchAll(/'(anyqtama-\w+)':/g);
  assert.deepEqual(events, [...typed].map(([, name]) => name).sort());
});

meet('it tells when it is ready, and of answers and results', {}, async (page) => {
  await page.locator('anyqtama-check').getByRole('radio').last().check();
  await page.waitForFunction(() => told.length === 3);
  assert.deepEqual(await page.evaluate(() => told), [
    'anyqtama-ready',
    'anyqtama-answered',
    'anyqtama-assessed',
  ]);
});

meet(
  'it tells when it cannot start',
  {
    first: 'anyqtama-error',
    prepare: (page) => page.route('**/*.wasm', (route) => route.fulfill({ status: 404 })),
  },
  async (page, faults) => {
    assert.deepEqual(await page.evaluate(() => told), ['anyqtama-error']);
    assert.match(faults.splice(0).join(), /404/);
  },
);

test('the guide names every attribute and every event', () => {
  const guide = packed('README.md');
  for (const name of [...namesOf(declared.attributes), ...events]) {
    assert.ok(guide.includes(`\`${name}\``), name);
  }
});

const sources = (folder, ending) =>
  readdirSync(at(folder), { recursive: true })
    .filter((name) => name.endsWith(ending))
    .map((name) => readFileSync(at(`${folder}/${name}`), 'utf8'))
    .join('\n');
const namedIn = (text, pattern) =>
  [...new Set([...text.matchAll(pattern)].flatMap(([, names]) => names.split(/\s+/)))].sort();

test('variables are those that the styles and the scripts read', () => {
  const read = sources('web/styles', '.css') + sources('web/src', '.ts');
  const used = namedIn(read, /var\((--anyqtama-[\w-]+)/g);
  assert.ok(used.length > 0);
  assert.deepEqual(namesOf(declared.cssProperties), used);
});

test('parts are those that the check names', () => {
  const [, named] = readFileSync(at('web/src/parts.ts'), 'utf8').match(
    /^const parts = \{(.*?)^\};/ms,
  );
  const names = namedIn(named, /^  (\w+):/gm);
  assert.ok(names.length > 0);
  assert.deepEqual(namesOf(declared.cssParts), names);
});
