import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders of data/ that an assessment is made of. */
const folders = ['', 'calendars/', 'professions/', 'rulebooks/'];

const sha256 = (content: string | Buffer) => createHash('sha256').update(content).digest('hex');

/** One hash of the law, the one that data/README.md computes with sha256sum. */
export function dataHash(data: string): string {
  const files = folders.flatMap((folder) =>
    readdirSync(join(data, folder))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .map((name) => folder + name),
  );
  const lines = files.map((path) => `${sha256(readFileSync(join(data, path)))}  ${path}\n`);
  return `sha256:${sha256(lines.join(''))}`;
}
