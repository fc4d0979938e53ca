// Every place in the law that a reply or a page text names is kept, or its act is known not to be.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => JSON.parse(readFileSync(at(path), 'utf8'));
const engine = await load();
const kept = new Map(
  readdirSync(at('data/provisions'))
    .map((file) => read(`data/provisions/${file}`))
    .map(({ act, provisions }) => [act, new Set(provisions.map(({ id }) => id))]),
);
const acts = new Map(read('data/acts.json').acts.map((act) => [act.id, act]));

/** What a person who opens the place finds: its text, or where else to read the act. */
function found({ act, provision }) {
  if (kept.has(act)) return kept.get(act).has(provision);
  return Boolean(acts.get(act)?.url);
}

function* citationsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (typeof value.act === 'string' && typeof value.provision === 'string') yield value;
  for (const each of Object.values(value)) yield* citationsIn(each);
}

const requests = readdirSync(at('tests/cases'), { recursive: true })
  .filter((path) => path.endsWith('.json'))
  .map((path) => read(`tests/cases/${path}`))
  .filter(({ verb, request, reply }) => !verb && request && reply?.ok)
  .map(({ request }) => request);

test('every place that a reply to a case names can be opened, or read elsewhere', () => {
  const all = requests.flatMap((request) => [...citationsIn(engine.assess(request))]);
  const different = new Map(all.map((each) => [`${each.act} ${each.provision}`, each]));
  assert.ok(different.size > 20, `${different.size} places`);
  assert.deepEqual(
    [...different].filter(([, each]) => !found(each)).map(([name]) => name),
    [],
  );
});

test('every place of the description can be opened', () => {
  const all = [...citationsIn(engine.describe())];
  assert.ok(all.length > 0);
  assert.deepEqual(
    all.filter((each) => !found(each)),
    [],
  );
});

test('a place that is not kept is caught', () => {
  assert.ok(!found({ act: 'kz-order-503', provision: 'Rules 99' }));
  assert.ok(!found({ act: 'kz-order-999', provision: 'Art. 1' }));
});

const heads = { Rules: 'Rules', Standard: 'Std', Annex: 'Annex' };

/** "Rules 3–23" names every paragraph from 3 to 23. */
function placesIn(text) {
  return [...text.matchAll(/\b(Rules|Standard|Annex) (\d+)(?:–(\d+))?/g)].flatMap(
    ([, head, first, last = first]) =>
      Array.from(
        { length: last - first + 1 },
        (_, step) => `${heads[head]} ${Number(first) + step}`,
      ),
  );
}

test('every place that the words of the page name is kept', () => {
  const texts = readdirSync(at('web/locales/en')).map((file) =>
    readFileSync(at(`web/locales/en/${file}`), 'utf8'),
  );
  const places = texts.flatMap(placesIn);
  assert.ok(places.length > 30);
  const own = kept.get('kz-order-503');
  assert.deepEqual(
    places.filter((place) => !own.has(place)),
    [],
  );
});

test('every place that a note on the text names is kept', () => {
  const { act, defects } = read('data/defects/kz-503-2020.json');
  const places = defects.flatMap(({ provisions }) => provisions);
  assert.deepEqual(
    places.filter((place) => !kept.get(act).has(place)),
    [],
  );
});
