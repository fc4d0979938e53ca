// Asks for every address that the data name as a source, and tells which no longer answers, and where it stands.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The addresses in the JSON files of a folder, each with the files that name it. */
function addressesIn(folder) {
  const named = new Map();
  const files = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.json'));
  for (const file of files.sort()) {
    JSON.parse(readFileSync(join(folder, file), 'utf8'), (_, value) => {
      if (typeof value === 'string' && /^https?:/.test(value))
        named.set(value, (named.get(value) ?? new Set()).add(file));
      return value;
    });
  }
  return named;
}

/** Why an address cannot be had; empty where it can. */
async function faultOf(address) {
  try {
    const { ok, status, body } = await fetch(address, { signal: AbortSignal.timeout(30_000) });
    await body?.cancel();
    return ok ? '' : `answers ${status}`;
  } catch ({ message, cause }) {
    return cause?.code ?? message;
  }
}

/** A sentence for each address that cannot be had. They are asked one after the other: many are of one small site. */
export async function deadLinks(folder) {
  const dead = [];
  for (const [address, files] of addressesIn(folder)) {
    const fault = await faultOf(address);
    if (fault) dead.push(`${address} ${fault}: named in ${[...files].join(', ')}`);
  }
  return dead;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const dead = await deadLinks(process.argv[2]);
  for (const line of dead) console.error(line);
  process.exitCode = dead.length ? 1 : 0;
}
