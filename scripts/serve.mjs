// A small static server for the built page, with the policy a public host should send. Like one it packs
// what it sends, and lets files be kept whose names hold a hash.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html anyqtama',
].join('; ');

const types = {
  '.css': 'text/css; charset=utf-8',
  '.ftl': 'text/plain; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A new content has a new name: `assets/page-Cey70eeK.js`. */
const hashed = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

/** The file that `path` names inside `root`, or null: nothing outside is reached, by `..` or by a link. */
async function find(root, path) {
  try {
    const wanted = await realpath(join(root, path));
    const file = (await stat(wanted)).isDirectory()
      ? await realpath(join(wanted, 'index.html'))
      : wanted;
    return file.startsWith(root + sep) ? file : null;
  } catch {
    return null;
  }
}

/** The decoded path below `base`, or null when the address is not one of ours. */
function pathBelow(base, url) {
  try {
    const path = decodeURIComponent(new URL(`http://localhost${url}`).pathname);
    return path.startsWith(base) && !path.includes('\0') ? path.slice(base.length) : null;
  } catch {
    return null;
  }
}

/** Pictures are packed already. */
const isPacked = (file) => /\.(png|woff2)$/.test(file);

const packers = {
  br(bytes, effort) {
    const params = { [constants.BROTLI_PARAM_QUALITY]: effort };
    return promisify(brotliCompress)(bytes, { params });
  },
  gzip: (bytes) => promisify(gzip)(bytes),
};

/** Reads files and packs them, each once as long as it is the same. */
function shelf(effort) {
  const packed = new Map();
  return async (file, accepted) => {
    const way = isPacked(file)
      ? undefined
      : Object.keys(packers).find((one) => accepted.includes(one));
    const { mtimeMs } = await stat(file);
    const key = `${way} ${mtimeMs} ${file}`;
    if (!packed.has(key)) {
      const bytes = readFile(file);
      packed.set(key, way ? bytes.then((plain) => packers[way](plain, effort)) : bytes);
    }
    return { way, bytes: await packed.get(key) };
  };
}

async function answer({ root, base, asked, read }, request, response) {
  response.setHeader('Content-Security-Policy', asked);
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  // Portals on other origins fetch the widget and its parts.
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
  }
  const path = pathBelow(base, request.url);
  const file = path === null ? null : await find(root, path);
  if (!file) return response.writeHead(404, { 'Content-Type': types['.txt'] }).end('Not found\n');

  const accepted = (request.headers['accept-encoding'] ?? '').split(/[\s,;]+/);
  const { way, bytes } = await read(file, accepted);
  if (way) response.setHeader('Content-Encoding', way);
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': bytes.length,
    'Cache-Control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

/**
 * Serves the folder `root` below `base` on loopback. Port 0 takes a free one; `close()` ends it.
 * `effort` is brotli's, from 0 to 11; `asked` another policy.
 */
export async function serve({ root, port = 0, base = '/', effort = 5, asked = policy }) {
  const shop = { root: await realpath(root), base, asked, read: shelf(effort) };
  const server = createServer((request, response) => {
    answer(shop, request, response).catch(() => response.destroy());
  });
  // Node ends an idle connection after five seconds. Where Firefox takes it up at that moment, a script never comes.
  server.keepAliveTimeout = 10 * 60_000;
  await new Promise((listening, failed) => {
    server.once('error', failed).listen(port, '127.0.0.1', listening);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close() {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    },
  };
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '8080' } } });
  const root = fileURLToPath(new URL('../web/dist', import.meta.url));
  const { url } = await serve({ root, port: Number(values.port) });
  console.log(url);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(`scripts/serve: ${error.message}`);
    process.exitCode = 1;
  });
}
