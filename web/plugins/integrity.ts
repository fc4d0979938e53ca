import { createHash } from 'node:crypto';

import type { Plugin, Rolldown } from 'vite';

/** The hash of a file as `integrity` wants it. */
export const integrityOf = (content: string | Uint8Array): string =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

type File = Rolldown.OutputChunk | Rolldown.OutputAsset;

const hashOf = (file: File) => integrityOf(file.type === 'chunk' ? file.code : file.source);

/** A file and every script it brings with it, itself last. */
function withImports(
  file: File,
  bundle: Rolldown.OutputBundle,
  known = new Set<string>(),
): string[] {
  if (known.has(file.fileName)) return [];
  known.add(file.fileName);
  const imports = file.type === 'chunk' ? file.imports : [];
  const before = imports.flatMap((name) => {
    const imported = bundle[name];
    return imported ? withImports(imported, bundle, known) : [];
  });
  return [...before, file.fileName];
}

const imported = /\bimport\(\s*(["'`])\.\/([\w.-]+\.js)\1\s*\)/g;

/**
 * The portal's `integrity` covers the entry script. The entry knows the hash of the script inside, which knows
 * those of all other files: each `import()` goes through its `part`.
 */
export function integrity(entryName: string, insideName: string): Plugin {
  return {
    name: 'integrity',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const chunk = (name: string) => {
          const found = Object.values(bundle).find(
            (file) => file.type === 'chunk' && file.name === name,
          );
          if (found?.type !== 'chunk') throw new Error(`no ${name}`);
          return found;
        };
        const [entry, inside] = [chunk(entryName), chunk(insideName)];
        const first = new Set(withImports(inside, bundle));
        const others = Object.values(bundle).filter(
          (file) => file !== entry && !first.has(file.fileName),
        );
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') throughInside(file, inside.fileName);
        }

        const hashes = Object.fromEntries(others.map((file) => [file.fileName, hashOf(file)]));
        const needs = Object.fromEntries(
          others.map((file) => [file.fileName, withImports(file, bundle, new Set(first))]),
        );
        const wanted = [...first].map((name) => {
          const file = bundle[name];
          if (file?.type !== 'chunk') throw new Error(`no ${name}`);
          file.code = file.code
            .replace('__HASHES__', () => JSON.stringify(hashes))
            .replace('__NEEDS__', () => JSON.stringify(needs));
          return [name, hashOf(file)];
        });
        entry.code = entry.code.replace('__INSIDE__', () => JSON.stringify(wanted));
      },
    },
  };
}

function throughInside(file: Rolldown.OutputChunk, inside: string) {
  const [name] = inside.split('/').slice(-1);
  file.code = file.code.replace(
    imported,
    (_all, _quote, part: string) =>
      `import("./${name}").then((inside) => inside.part(new URL("./${part}", import.meta.url)))`,
  );
}
