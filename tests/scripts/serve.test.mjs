// The static server: right types and policy, and nothing outside its folder.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { serve } from '../../scripts/serve.mjs';

const folder = mkdtempSync(join(tmpdir(), 'anyqtama-serve-'));
const root = join(folder, 'site');
let site;
let inside;

before(async () => {
  mkdirSync(join(root, 'assets'), { recursive: true });
  mkdirSync(join(folder, 'site-secret'));
  for (const file of [
    'index.html',
    'assets/a b.js',
    'assets/x.wasm',
    'assets/ә.svg',
    'assets/page-Cey70eeK.js',
    'icon.png',
    'manifest.webmanifest',
  ]) {
    writeFileSync(join(root, file), file);
  }
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'site-secret', 'secret.txt'), 'secret');
  symlinkSync(join(folder, 'secret.txt'), join(root, 'link.txt'));
  site = await serve({ root });
  inside = await serve({ root, base: '/some/path/' });
});

after(async () => {
  await site.close();
  await inside.close();
  rmSync(folder, { recursive: true });
});

/** The status line of a request sent as it is: a browser would tidy the path first. */
function statusOf(target) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.url).port), '127.0.0.1', () => {
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    });
    let text = '';
    socket.on('data', (data) => (text += data));
    socket.on('end', () => resolve(Number(text.split(' ')[1])));
    socket.on('error', reject);
  });
}

test('files come with their types', async () => {
  const types = [
    ['', 'text/html; charset=utf-8'],
    ['index.html?lang=kk', 'text/html; charset=utf-8'],
    ['assets/a%20b.js', 'text/javascript; charset=utf-8'],
    ['assets/x.wasm', 'application/wasm'],
    ['assets/%D3%99.svg', 'image/svg+xml'],
    ['manifest.webmanifest', 'application/manifest+json'],
  ];
  for (const [path, type] of types) {
    const response = await fetch(site.url + path);
    assert.equal(response.status, 200, path);
    assert.equal(response.headers.get('content-type'), type);
  }
});

test('every answer carries the strict policy', async () => {
  for (const path of ['', 'nothing']) {
    const { headers } = await fetch(site.url + path);
    assert.equal(
      headers.get('content-security-policy'),
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; connect-src 'self'; " +
        "img-src 'self'; manifest-src 'self'; base-uri 'none'; " +
        "form-action 'none'; require-trusted-types-for 'script'; trusted-types lit-html anyqtama",
    );
  }
});

test('files come packed as the browser asks, and pictures as they are', async () => {
  const rows = [
    ['index.html', 'gzip, deflate, br', 'br'],
    ['index.html', 'gzip, deflate', 'gzip'],
    ['index.html', 'identity', null],
    ['assets/x.wasm', 'br', 'br'],
    ['icon.png', 'gzip, br', null],
  ];
  for (const [path, accepted, way] of rows) {
    const headers = { 'Accept-Encoding': accepted };
    const response = await fetch(site.url + path, { headers });
    assert.equal(response.headers.get('content-encoding'), way, `${path}: ${accepted}`);
    assert.equal(response.headers.get('vary'), 'Accept-Encoding');
    assert.equal(await response.text(), path);
  }
});

test('a file that changed is packed anew', async () => {
  const path = join(root, 'changing.txt');
  for (const text of ['before', 'after']) {
    writeFileSync(path, text);
    utimesSync(path, 0, text.length);
    assert.equal(await (await fetch(`${site.url}changing.txt`)).text(), text);
  }
});

test('only files whose names hold a hash may be kept without asking', async () => {
  const rows = [
    ['assets/page-Cey70eeK.js', 'public, max-age=31536000, immutable'],
    ['assets/x.wasm', 'no-cache'],
    ['index.html', 'no-cache'],
    ['manifest.webmanifest', 'no-cache'],
  ];
  for (const [path, rule] of rows) {
    const { headers } = await fetch(site.url + path);
    assert.equal(headers.get('cache-control'), rule, path);
  }
});

test('nothing outside the folder is reached', async () => {
  const targets = [
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/..%2fsite-secret%2fsecret.txt',
    '//secret.txt',
    '/link.txt',
    '/index.html%00',
    '/%',
    '/assets/',
  ];
  for (const target of targets) assert.equal(await statusOf(target), 404, target);
  assert.equal(await statusOf('/assets/../index.html'), 200);
});

test('only reading is allowed', async () => {
  assert.equal((await fetch(site.url, { method: 'POST' })).status, 405);
  const head = await fetch(site.url, { method: 'HEAD' });
  assert.equal(head.status, 200);
  assert.equal(await head.text(), '');
});

test('the site may stand below any path', async () => {
  assert.ok(inside.url.endsWith('/some/path/'));
  assert.equal(await (await fetch(inside.url)).text(), 'index.html');
  assert.equal((await fetch(new URL('/index.html', inside.url))).status, 404);
});

test('a port that is taken is said', async () => {
  const port = Number(new URL(site.url).port);
  await assert.rejects(serve({ root, port }), { code: 'EADDRINUSE' });
});
