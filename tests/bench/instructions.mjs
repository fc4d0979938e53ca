// What the command line's calls cost in instructions: the same on every run of one build, however busy the machine.
import { execFileSync } from 'node:child_process';
import { requests } from './calls.mjs';

const program = 'build/native/anyqtama';

/** Instructions of one run over `count` lines of the same request. */
function instructions(verb, request, count) {
  const said = execFileSync(
    'valgrind',
    ['--tool=callgrind', '--callgrind-out-file=/dev/null', '--log-fd=1', program, verb, '--ndjson'],
    { input: `${JSON.stringify(request)}\n`.repeat(count), encoding: 'utf8', maxBuffer: 1e8 },
  );
  return Number(/^==\d+== Collected : (\d+)$/m.exec(said)[1]);
}

const thousands = (name, value) => ({ name, unit: 'k', value: value / 1e3 });

/** Thousands of instructions of a call, and of a start; the first call is left out, for it fills what is kept. */
export function instructionFigures() {
  const calls = 10;
  const figures = requests.map(([verb, what, request]) => {
    const one = instructions(verb, request, 1);
    const more = instructions(verb, request, 1 + calls);
    return thousands(`${verb}, ${what}`, (more - one) / calls);
  });
  return [thousands('start, with the catalogue', instructions('describe', {}, 0)), ...figures];
}
