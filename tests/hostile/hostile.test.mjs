// What strangers may send, through the command line and the module: both say the same, and the right thing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { anyqtama } from '../cli/anyqtama.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
const naughty = Object.values(read('naughty.json')).flat();
const fields = read('fields.json');
const texts = read('texts.json');
const engine = await load();

const sound = { assess: { as_of: '2022-05-04' }, professions: { typed: 'врач' }, describe: {} };

/** A request with a value at a place; what is on the way there is made. */
function requestWith(verb, at, value) {
  const request = structuredClone(sound[verb]);
  const keys = at.slice(1).split('/');
  let holder = request;
  for (const [place, key] of keys.slice(0, -1).entries()) {
    holder = holder[key] ??= keys[place + 1] === '0' ? [] : {};
  }
  holder[keys.at(-1)] = value;
  return request;
}

const outcome = ({ ok, error }) => (ok ? 'ok' : `${error.code} ${error.at}`);

for (const [verb, codes] of Object.entries(fields)) {
  test(`${verb}: naughty texts in every field are refused with their place`, () => {
    const rows = Object.entries(codes).flatMap(([at, code]) =>
      naughty.map((text) => [
        JSON.stringify(requestWith(verb, at, text)),
        code === 'ok' ? code : `${code} ${at}`,
      ]),
    );
    const input = rows.map(([request]) => `${request}\n`).join('') || '{}\n';
    const { status, stdout, stderr } = anyqtama([verb, '--ndjson'], input, { maxBuffer: 1e8 });
    assert.deepEqual([status, stderr], [0, '']);
    const lines = stdout.split('\n');
    for (const [place, [request, expected]] of rows.entries()) {
      assert.equal(outcome(JSON.parse(lines[place])), expected, request);
      assert.equal(engine.text[verb](request), lines[place], request);
    }
  });
}

const bytesOf = (kind, text) =>
  kind === 'invalid_utf8' ? Buffer.from(text.replaceAll(' ', ''), 'hex') : Buffer.from(text);
const codes = { refused: 'invalid_json', no_text: 'invalid_json' };

/** Replies of the command line: to lines all at once, to what is no line one by one. */
function repliesTo(inputs) {
  const isLine = (bytes) => !bytes.includes('\n') && bytes.toString().trim() !== '';
  const input = Buffer.concat(inputs.filter(isLine).flatMap((line) => [line, Buffer.from('\n')]));
  const lines = anyqtama(['assess', '--ndjson'], input).stdout.split('\n');
  return inputs.map((bytes) =>
    isLine(bytes) ? lines.shift() : anyqtama(['assess'], bytes).stdout.trimEnd(),
  );
}

for (const [kind, group] of Object.entries(texts)) {
  test(`texts that are hardly JSON: ${kind}`, () => {
    const inputs = Object.values(group).map((text) => bytesOf(kind, text));
    const replies = repliesTo(inputs);
    for (const [place, what] of Object.keys(group).entries()) {
      const reply = engine.text.assess(inputs[place]);
      assert.equal(replies[place], reply, what);
      const { code, at } = JSON.parse(reply).error;
      if (kind === 'accepted') assert.match(code, /^(wrong_type|missing_key|unknown_key)$/, what);
      else assert.deepEqual([code, at], [codes[kind] ?? kind, ''], what);
    }
  });
}

test('what others take for JSON is what we do, but for halves of letters', () => {
  const isJson = (text) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  for (const kind of ['accepted', 'no_text', 'too_deep']) {
    for (const [what, text] of Object.entries(texts[kind])) assert.ok(isJson(text), what);
  }
  for (const [what, text] of Object.entries(texts.refused)) assert.ok(!isJson(text), what);
});
