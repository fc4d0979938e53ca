// The typed module: objects in and out, faults as EngineError, text for text.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EngineError, load as loadBytes } from '../../build/wasm/engine.js';
import {
  EngineError as SameError,
  catalogueUrl,
  download,
  load,
  wasmUrl,
} from '../../build/wasm/engine-node.js';

const wasm = new URL('../../build/wasm/anyqtama.wasm', import.meta.url);
const engine = await load();

test('assess takes and gives objects', () => {
  const { edition, deadlines } = engine.assess({ as_of: '2022-05-04T10:00' });
  assert.equal(edition.id, 'kz-503-2020');
  assert.equal(deadlines[0].id, 'registration');
});

test('professions and describe answer', () => {
  const [profession] = engine.describe().professions;
  const { hits } = engine.professions({ typed: profession.title.ru, language: 'ru', limit: 3 });
  assert.equal(hits[0].id, profession.id);
});

test('a fault is an EngineError with code and place', () => {
  const request = {
    as_of: '2022-05-04',
    answers: { experience: { periods: [{ from: '2020-02-30' }] } },
  };
  assert.throws(
    () => engine.assess(request),
    (error) =>
      error instanceof EngineError &&
      error.name === 'EngineError' &&
      error.code === 'invalid_date' &&
      error.at === '/answers/experience/periods/0/from' &&
      error.message === 'invalid_date at /answers/experience/periods/0/from' &&
      !('from' in error),
  );
});

test('a day that no edition covers comes with the earliest that one does', () => {
  assert.throws(() => engine.assess({ as_of: '2019-01-01' }), {
    code: 'not_covered',
    at: '/as_of',
    from: '2021-01-05',
  });
});

test('what JSON cannot say is refused, not guessed', () => {
  assert.throws(() => engine.assess(undefined), { code: 'invalid_json', at: '' });
  assert.throws(() => engine.assess({ as_of: undefined }), { code: 'missing_key', at: '/as_of' });
  const answers = { experience: { years: NaN } };
  assert.throws(() => engine.assess({ as_of: '2022-05-04', answers }), { code: 'wrong_type' });
});

test('text is taken as a string or as bytes', () => {
  const text = '{"typed": "ұшқыш", "language": "kk"}';
  assert.equal(engine.text.professions(text), engine.text.professions(Buffer.from(text)));
});

test('half a surrogate pair is not UTF-8, in whichever way it comes', () => {
  const refused = '{"error":{"code":"invalid_utf8","at":""}}';
  assert.equal(engine.text.assess('{"as_of": "\ud800"}'), refused);
  assert.equal(engine.text.assess(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)), refused);
});

test('a request of 64 KiB is read, one of a byte more is refused; and so with sixteen levels', () => {
  const request = '{"as_of": "2022-05-04"}';
  const code = (text) => JSON.parse(engine.text.assess(text)).error?.code;
  assert.equal(code(request.padEnd(65536)), undefined);
  assert.equal(code(request.padEnd(65537)), 'too_large');
  const nested = (levels) => '['.repeat(levels) + ']'.repeat(levels);
  assert.equal(code(nested(16)), 'wrong_type');
  assert.equal(code(nested(17)), 'too_deep');
});

test('a request of many megabytes is refused and the engine goes on', () => {
  const reply = engine.text.assess('x'.repeat(30_000_000));
  assert.equal(reply, '{"error":{"code":"too_large","at":""}}');
  assert.equal(engine.assess({ as_of: '2022-05-04' }).outcome, 'undecided');
});

test('two engines keep to themselves, and answer alike', async () => {
  const other = await loadBytes({ wasmBinary: await readFile(wasm), catalogue: false });
  assert.notEqual(other, engine);
  assert.deepEqual(other.describe(), engine.describe());
  assert.equal(SameError, EngineError);
});

test('the WebAssembly file may be elsewhere', async () => {
  const url = `data:application/octet-stream;base64,${(await readFile(wasm)).toString('base64')}`;
  assert.deepEqual((await loadBytes({ url, catalogue: false })).describe(), engine.describe());
});

test('without the catalogue only titles are found, with it other names too', async () => {
  const late = await load({ catalogue: false });
  const find = (typed) => late.professions({ typed, limit: 1 });
  assert.equal(find('Database administrator').hits[0].by, 'title');
  assert.equal(find('ветврач').recognised, null);
  late.addCatalogue(await readFile(catalogueUrl));
  assert.equal(find('db admin').hits[0].id, 'computing/database-administrator');
  assert.deepEqual(find('Ветеринар').recognised.title.en, 'Veterinarian');
  assert.deepEqual(find('db admin'), engine.professions({ typed: 'db admin', limit: 1 }));
});

test('a catalogue that is not whole leaves the titles to be found', async () => {
  const late = await load({ catalogue: false });
  assert.throws(() => late.addCatalogue(Uint8Array.of(1, 2, 3)), /not whole/);
  assert.equal(late.professions({ typed: 'Oncologist', limit: 1 }).hits[0].by, 'title');
  late.addCatalogue(await readFile(catalogueUrl));
  assert.throws(() => late.addCatalogue(Uint8Array.of(1, 2, 3)), /not whole/);
  assert.equal(late.professions({ typed: 'Ветеринар' }).recognised.id, 'veterinarian');
});

test('a catalogue that is not whole is refused, and the one before stays', async () => {
  const bytes = await readFile(catalogueUrl);
  const other = await load({ catalogue: bytes });
  const before = other.text.professions('{"typed": "db admin"}');
  const spoilt = Uint8Array.from(bytes);
  spoilt[spoilt.length >> 1] ^= 1;
  for (const wrong of [bytes.subarray(0, -1), spoilt, Uint8Array.of(), Uint8Array.of(1, 2, 3)]) {
    assert.throws(() => other.addCatalogue(wrong), /not whole, or of another version/);
  }
  assert.equal(other.text.professions('{"typed": "db admin"}'), before);
});

test('in Node a file is had by its path or its address, if it has the hash that is asked for', async () => {
  const bytes = await readFile(wasm);
  const hash = (of) => `sha384-${createHash('sha384').update(of).digest('base64')}`;
  for (const place of [wasmUrl, wasmUrl.href, fileURLToPath(wasmUrl)]) {
    const got = await download(place, { integrity: hash(bytes) });
    assert.ok(got instanceof ArrayBuffer);
    assert.ok(bytes.equals(new Uint8Array(got)));
    await assert.rejects(download(place, { integrity: hash('another') }));
  }
  assert.deepEqual(
    (await load({ url: wasmUrl.href, catalogue: false })).describe(),
    engine.describe(),
  );
});

test('a file that is not there or not WebAssembly is said when loading', async () => {
  await assert.rejects(load({ url: new URL('nowhere.wasm', wasm) }), { code: 'ENOENT' });
  await assert.rejects(loadBytes({ wasmBinary: Uint8Array.of(0, 1, 2, 3) }));
});
