// A build of the library in which one source at a time is replaced: one compilation, one link, no CMake.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** A test that runs away is ended; it needs a few seconds and little memory. */
const limits = 'ulimit -S -t 10 -v 4000000;';

/** A fault may read past the end of a list; a test notices that only if the program then stops. */
const ownFlags = '-w -D_GLIBCXX_ASSERTIONS';

/** How a command ended: `well`, by a `signal`, and what it wrote. */
function run(command, { cwd, env, input } = {}) {
  const { status, signal, stdout } = spawnSync('bash', ['-c', command], {
    cwd,
    env: { ...process.env, ...env },
    input,
    stdio: ['pipe', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
  });
  return { well: status === 0, signal, output: stdout.toString() };
}

export class Tree {
  #root;
  #folder;
  #work;
  #commands;
  #objects;

  /** `folder` is where CMake built the sources of `root` as a shared library. */
  constructor(root, folder) {
    this.#root = root;
    this.#folder = folder;
    this.#work = join(folder, 'mutant');
    rmSync(this.#work, { recursive: true, force: true });
    mkdirSync(this.#work);
    const commands = JSON.parse(readFileSync(join(folder, 'compile_commands.json'), 'utf8'));
    this.#commands = new Map(commands.map((one) => [one.file, one]));
    this.#objects = readdirSync(join(folder, 'core'), { recursive: true })
      .filter((path) => /\banyqtama(_core)?\.dir\/.*\.o$/.test(path))
      .map((path) => join(folder, 'core', path));
  }

  /** The object that `text` in the place of `source` compiles to; null where it does not. */
  compiled(source, text) {
    const { command, directory } = this.#commands.get(join(this.#root, source));
    const copy = join(this.#work, basename(source));
    writeFileSync(copy, text);
    const flags = command.replace(/ -o \S+ -c \S+$/, ` ${ownFlags}`);
    const home = dirname(join(this.#root, source));
    const { well } = run(`${flags} -iquote ${home} -o ${copy}.o -c ${copy}`, { cwd: directory });
    return well ? readFileSync(`${copy}.o`) : null;
  }

  /** Links the library with what was compiled last in the place of `source`. */
  link(source) {
    const own = `${source.replace(/^core\//, '')}.o`;
    const mutant = join(this.#work, `${basename(source)}.o`);
    const objects = this.#objects.map((path) => (path.endsWith(`.dir/${own}`) ? mutant : path));
    const { well } = run(`c++ -shared -o ${this.#work}/libanyqtama.so ${objects.join(' ')}`);
    if (!well) throw new Error(`${source} does not link`);
  }

  /** Runs a program of tests/ with the library linked last. */
  run(program, input) {
    const env = { LD_LIBRARY_PATH: this.#work };
    return run(`${limits} exec ${join(this.#folder, 'tests', program)}`, { env, input });
  }
}
