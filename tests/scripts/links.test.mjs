// Sources that are gone: each is told once, with the files that name it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { deadLinks } from '../../scripts/links.mjs';

const listening = (server) =>
  new Promise((done) => server.listen(0, '127.0.0.1', () => done(server.address().port)));

test('what answers is passed over; what does not is told, with where it stands', async () => {
  const server = createServer(({ url }, response) => {
    const status = { '/there': 200, '/moved': 301 }[url] ?? 404;
    response.writeHead(status, { Location: '/there' }).end('text');
  });
  const closed = createServer();
  const site = `http://127.0.0.1:${await listening(server)}`;
  const nobody = `http://127.0.0.1:${await listening(closed)}/`;
  await new Promise((done) => closed.close(done));

  const folder = mkdtempSync(join(tmpdir(), 'anyqtama-links-'));
  mkdirSync(join(folder, 'deeper'));
  const put = (name, value) => writeFileSync(join(folder, name), JSON.stringify(value));
  put('a.json', { url: `${site}/there`, list: [{ sources: [`${site}/gone`, `${site}/moved`] }] });
  put('deeper/b.json', { again: `${site}/gone`, other: nobody, text: `see ${site}/never` });
  writeFileSync(join(folder, 'c.md'), `${site}/never`);
  try {
    assert.deepEqual(await deadLinks(folder), [
      `${site}/gone answers 404: named in a.json, deeper/b.json`,
      `${nobody} ECONNREFUSED: named in deeper/b.json`,
    ]);
  } finally {
    rmSync(folder, { recursive: true });
    server.close();
  }
});
