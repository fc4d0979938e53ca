// The command line itself: exit codes, lines, and what it does with odd input.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { test } from 'node:test';
import { anyqtama } from './anyqtama.mjs';

const request = '{"as_of": "2022-05-04"}';
const fault = (code) => `{"error":{"code":"${code}","at":""}}\n`;

test('a request that is answered ends with 0 and one line', () => {
  const { status, stdout, stderr } = anyqtama(['assess'], request);
  assert.equal(status, 0);
  assert.match(stdout, /^\{"ok":.*\}\n$/);
  assert.equal(stderr, '');
});

test('every verb answers', () => {
  assert.equal(anyqtama(['describe'], '{}').status, 0);
  assert.equal(anyqtama(['professions'], '{"typed": "pilot"}').status, 0);
});

test('a request at fault ends with 1', () => {
  assert.deepEqual(anyqtama(['assess'], '{'), {
    status: 1,
    stdout: fault('invalid_json'),
    stderr: '',
  });
});

test('nothing at all is not JSON', () => {
  assert.deepEqual(anyqtama(['assess'], ''), {
    status: 1,
    stdout: fault('invalid_json'),
    stderr: '',
  });
});

test('wrong usage ends with 2, and says how on the error output only', () => {
  for (const args of [[], ['asses'], ['assess', '--csv'], ['assess', 'more'], ['--ndjson']]) {
    const { status, stdout, stderr } = anyqtama(args, request);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /assess\|professions\|describe/);
  }
});

test('--help says how on the output', () => {
  for (const args of [['--help'], ['assess', '--help'], ['cites', 'data', '--help']]) {
    const { status, stdout, stderr } = anyqtama(args);
    assert.equal(status, 0);
    assert.match(stdout, /^anyqtama - [^]*EXIT STATUS[^]*EXAMPLES/);
    assert.equal(stderr, '');
  }
});

test('--ndjson answers line by line, faults in their lines, and ends with 0', () => {
  const { status, stdout } = anyqtama(['assess', '--ndjson'], `${request}\n{\n${request}\n`);
  const lines = stdout.split('\n');
  assert.equal(status, 0);
  assert.equal(lines.length, 4);
  assert.equal(lines[1] + '\n', fault('invalid_json'));
  assert.equal(lines[2], lines[0]);
  assert.equal(lines[3], '');
});

test('--ndjson skips blank lines and takes CRLF and a last line without an end', () => {
  const { stdout } = anyqtama(['assess', '--ndjson'], `\r\n  \t\n${request}\r\n\n${request}`);
  const { stdout: one } = anyqtama(['assess'], request);
  assert.equal(stdout, one + one);
});

test('--ndjson with no lines gives no lines', () => {
  assert.deepEqual(anyqtama(['assess', '--ndjson'], '\n\n'), { status: 0, stdout: '', stderr: '' });
});

test('CRLF inside one request is white space', () => {
  const { stdout } = anyqtama(['assess'], '{\r\n"as_of": "2022-05-04"\r\n}\r\n');
  assert.equal(stdout, anyqtama(['assess'], request).stdout);
});

test('a request over 64 KiB is too large, one of 64 KiB is read', () => {
  const padded = (size) => request + ' '.repeat(size - request.length);
  assert.equal(anyqtama(['assess'], padded(65536)).status, 0);
  assert.equal(anyqtama(['assess'], padded(65537)).stdout, fault('too_large'));
  assert.equal(anyqtama(['assess'], padded(5_000_000)).stdout, fault('too_large'));
});

test('--ndjson says too large in the line and goes on', () => {
  const { status, stdout } = anyqtama(
    ['assess', '--ndjson'],
    `${'x'.repeat(1_000_000)}\n${request}\n`,
  );
  assert.equal(status, 0);
  assert.equal(stdout, fault('too_large') + anyqtama(['assess'], request).stdout);
});

test('bytes that are not UTF-8 are refused, and a NUL is no JSON', () => {
  assert.equal(anyqtama(['assess'], Buffer.from([0x22, 0xff, 0x22])).stdout, fault('invalid_utf8'));
  assert.equal(anyqtama(['assess'], Buffer.from([0])).stdout, fault('invalid_json'));
});

test('it runs from any folder, and with no environment', () => {
  const { stdout } = anyqtama(['assess'], request, { cwd: tmpdir(), env: {} });
  assert.equal(stdout, anyqtama(['assess'], request).stdout);
});
