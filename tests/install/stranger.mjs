// A project outside, made of what the guides say.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

export const root = at('.');
export const native = at('build/native');
export const run = (command, ...args) => execFileSync(command, args, { encoding: 'utf8' });
export const read = (path) => readFileSync(at(path), 'utf8');

/** The code blocks of a guide in one language. */
export const blocks = (guide, language) =>
  [...read(guide).matchAll(RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'))].map(
    ([, code]) => code,
  );

/** Where a fragment of code is no program yet. */
const asProgram = (code) =>
  code.includes('int main')
    ? code
    : `#include <anyqtama/service.h>\n#include <iostream>\nint main() {\n${code}\nstd::cout << reply << '\\n';\n}\n`;

/** Builds `code` in `folder`, having the library as `cmake` says; gives the program. */
export function build(folder, code, cmake, ...settings) {
  mkdirSync(folder);
  copyFileSync(at('tests/install/CMakeLists.txt'), join(folder, 'CMakeLists.txt'));
  writeFileSync(join(folder, 'main.cpp'), asProgram(code));
  writeFileSync(join(folder, 'have.cmake'), cmake);
  symlinkSync(root, join(folder, 'anyqtama'));
  const tree = join(folder, 'build');
  run('cmake', '-S', folder, '-B', tree, ...settings);
  run('cmake', '--build', tree, '--target', 'my_program', '-j2');
  return join(tree, 'my_program');
}
