// The module's memory: flat, capped, and when there is none left another module takes the place of this one.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { beforeEach, test } from 'node:test';
import { EngineStopped, catalogueUrl, load } from '../../build/wasm/engine-node.js';
import { cases } from '../cases/files.mjs';

const MiB = 2 ** 20;
const { instantiate } = WebAssembly;
const { grow } = WebAssembly.Memory.prototype;

/** The memory of the module that was started last. */
let memory;

async function remembered(...given) {
  const started = await instantiate.apply(WebAssembly, given);
  const { exports } = started.instance ?? started;
  memory = Object.values(exports).find((each) => each instanceof WebAssembly.Memory);
  return started;
}

function noMore() {
  throw new RangeError('no memory');
}

beforeEach(() => {
  WebAssembly.instantiate = remembered;
  WebAssembly.Memory.prototype.grow = grow;
});

/** Text of 64 KiB: `part` again and again between the ends. */
const filled = (start, part, end) =>
  start + part.repeat((64 * 1024 - start.length - end.length) / Buffer.byteLength(part)) + end;

/** What takes the most memory: many values, many members, long texts, many words. */
const hungry = [
  filled('{"x": [0', ',0', ']}'),
  filled('{"x": [0', ',[]', ']}'),
  filled('{"x": [0', ',{"":0}', ']}'),
  filled('{"x": {"":0', ',"":0', '}}'),
  filled('{"x": [0', ',"0123456789012345"', ']}'),
  filled('{"typed": "', 'ы', '"}'),
  filled('{"typed": "', 'врач ', '"}'),
  filled('{"typed": "', 'a b c ', '"}'),
  filled('{"as_of": "2022-05-04", "answers": {"documents": ["iin"', ',"iin"', ']}}'),
  filled(
    '{"as_of": "2022-05-04", "answers": {"experience": {"periods": [{"from": "2020-01-01"}',
    ',{"from": "2020-01-01"}',
    ']}}}',
  ),
];
const verbs = ['assess', 'professions', 'describe'];
const request = { as_of: '2022-05-04' };

/** Where in the module's memory the requests lie that `act` hands over. */
function placesDuring(act) {
  const { set } = Uint8Array.prototype;
  const places = [];
  Uint8Array.prototype.set = function (bytes, at) {
    places.push(at);
    set.call(this, bytes, at);
  };
  try {
    act();
  } finally {
    Uint8Array.prototype.set = set;
  }
  return places;
}

test('ten thousand assessments leave the heap as they found it', async () => {
  const engine = await load();
  const texts = cases.filter(({ verb }) => verb === 'assess').map(({ text }) => text);
  const assessAll = () => placesDuring(() => texts.forEach((text) => engine.text.assess(text)));
  assessAll();
  const [places, size] = [assessAll(), memory.buffer.byteLength];
  assert.equal(places.length, texts.length);
  for (let count = 0; count < 10_000; count += texts.length) assessAll();
  assert.deepEqual(assessAll(), places);
  assert.equal(memory.buffer.byteLength, size);
});

test('all data take less than 8 MiB', async () => {
  await load();
  assert.ok(memory.buffer.byteLength < 8 * MiB, `${memory.buffer.byteLength / MiB} MiB`);
});

test('the hungriest requests are answered within 16 MiB, which is the most the module may have', async () => {
  const engine = await load();
  for (const verb of verbs) {
    for (const text of hungry) {
      const { ok, error } = JSON.parse(engine.text[verb](text));
      assert.ok(ok ?? error.code !== 'too_large', text.slice(0, 40));
    }
  }
  const left = 16 * MiB - memory.buffer.byteLength;
  assert.ok(left > 4 * MiB, `${left / MiB} MiB left`);
  assert.throws(() => memory.grow(left / 65536 + 1), RangeError);
  assert.doesNotThrow(() => memory.grow(left / 65536));
});

test('a request of many megabytes takes one of the module', async () => {
  const engine = await load();
  const before = memory.buffer.byteLength;
  for (const verb of verbs) {
    assert.match(engine.text[verb](Buffer.alloc(30 * MiB, 0x20)), /"too_large"/);
  }
  assert.ok(memory.buffer.byteLength <= before + 2 * MiB);
});

/** Asks until memory would have to grow, which it cannot. */
function exhaust(engine) {
  WebAssembly.Memory.prototype.grow = noMore;
  try {
    for (const text of hungry) engine.text.assess(text);
  } catch (error) {
    assert.ok(error instanceof EngineStopped, error.stack);
    return error;
  } finally {
    WebAssembly.Memory.prototype.grow = grow;
  }
  return assert.fail('the memory was enough');
}

test('an engine without memory says so, and another answers in its place', async () => {
  const engine = await load({ catalogue: false });
  engine.addCatalogue(await readFile(catalogueUrl));
  const { outcome } = engine.assess(request);
  const { name, code, cause, restarted } = exhaust(engine);
  assert.deepEqual([name, code], ['EngineStopped', 'engine_stopped']);
  assert.ok(cause instanceof Error);
  assert.throws(() => engine.assess(request), { code });
  await restarted;
  assert.equal(engine.assess(request).outcome, outcome);
  assert.equal(engine.professions({ typed: 'Ветеринар' }).recognised.title.en, 'Veterinarian');
});

test('where no other can be started, the next call tries again', async () => {
  const engine = await load();
  WebAssembly.instantiate = () => Promise.reject(new RangeError('no memory'));
  await assert.rejects(exhaust(engine).restarted, /no memory/);
  WebAssembly.instantiate = remembered;
  let again;
  assert.throws(
    () => engine.describe(),
    (error) => {
      again = error.restarted;
      return error instanceof EngineStopped;
    },
  );
  await again;
  assert.equal(engine.assess(request).outcome, 'undecided');
});
