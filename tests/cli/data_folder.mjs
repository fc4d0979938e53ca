// A copy of the data in a folder of its own, to be spoilt.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const data = at('data');
export const cases = at('tests/cases');

export function copyOfData() {
  const folder = mkdtempSync(join(tmpdir(), 'anyqtama-data-'));
  cpSync(data, folder, { recursive: true });
  const file = (path) => join(folder, path);
  const text = (path) => readFileSync(file(path), 'utf8');
  return {
    folder,
    file,
    text,
    write: (path, content) => writeFileSync(file(path), content),
    /** `change` is given the content of the file, to be changed in place. */
    edit(path, change) {
      const content = JSON.parse(text(path));
      change(content);
      writeFileSync(file(path), JSON.stringify(content, null, 2));
    },
    remove: (path) => rmSync(file(path), { recursive: true }),
    end: () => rmSync(folder, { recursive: true }),
  };
}
