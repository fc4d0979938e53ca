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

/** What the first question fetches: the words that it is asked in, and the engine. */
const isFirst = (file: File) =>
  file.type === 'chunk'
    ? /\/locales\/\w+\/(page|law)\.ftl/.test(file.facadeModuleId ?? '')
    : file.fileName.endsWith('.wasm');

const hashesOf = (files: readonly File[]) =>
  Object.fromEntries(files.map((file) => [file.fileName, hashOf(file)]));

/** A script with the hash of each file, and the other scripts that it brings, less those that are `here`. */
function listOf(files: readonly File[], here: ReadonlySet<string>, bundle: Rolldown.OutputBundle) {
  const needs = files
    .map((file) => [file.fileName, withImports(file, bundle, new Set(here)).slice(0, -1)] as const)
    .filter(([, others]) => others.length > 0);
  return `export const hashes=${JSON.stringify(hashesOf(files))},needs=${JSON.stringify(Object.fromEntries(needs))};`;
}

/**
 * The portal's `integrity` covers the entry script. The entry knows the hash of the script inside. That knows the
 * hash of what the first question fetches, and of a list of all else: hashes do not compress. Each `import()`
 * goes through its `part`.
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
        const here = new Set(withImports(inside, bundle));
        const files = Object.values(bundle);
        for (const file of files) {
          if (file.type === 'chunk') throughInside(file, inside.fileName);
        }
        const around = files.filter((file) => file !== entry && !here.has(file.fileName));
        const list = listOf(
          around.filter((file) => !isFirst(file)),
          here,
          bundle,
        );
        const listName = `parts/others-${createHash('sha256').update(list).digest('hex').slice(0, 8)}.js`;
        this.emitFile({ type: 'asset', fileName: listName, source: list });

        const first = { ...hashesOf(around.filter(isFirst)), [listName]: integrityOf(list) };
        const wanted = [...here].map((name) => {
          const file = bundle[name];
          if (file?.type !== 'chunk') throw new Error(`no ${name}`);
          file.code = file.code
            .replace('__FIRST__', () => JSON.stringify(first))
            .replace('__OTHERS__', () => JSON.stringify(listName));
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
