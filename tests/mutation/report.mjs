// Sums up what became of mutants, and holds the survivors against those that are explained.
import { readFileSync } from 'node:fs';

/** What tells a mutant from others, wherever its line has gone. */
export const keyOf = ({ source, line, becomes }) => JSON.stringify([source, line, becomes]);
const shown = ({ source, number, line, becomes }) =>
  `  ${source}:${number}\n    ${line}\n    ${becomes}`;

const isNoticed = ({ fate }) => fate === 'killed' || fate === 'endless';
const isFault = ({ fate }) => isNoticed({ fate }) || fate === 'survived';

/** Noticed of all that is a fault: what does not compile, or compiles to the same, is none. */
export function scoreOf(results) {
  const faults = results.filter(isFault);
  const noticed = faults.filter(isNoticed).length;
  return { faults: faults.length, noticed, survived: faults.length - noticed };
}

/**
 * Survivors that nobody explained, and explanations of what does not survive any more (`results` may be a
 * sample: only what was tried is held against them).
 */
export function judged(results, explained) {
  const known = new Set(explained.map(keyOf));
  const survived = new Set(results.filter(({ fate }) => fate === 'survived').map(keyOf));
  const tried = new Set(results.map(keyOf));
  return {
    unexplained: results.filter((one) => one.fate === 'survived' && !known.has(keyOf(one))),
    outdated: explained.filter((one) => tried.has(keyOf(one)) && !survived.has(keyOf(one))),
  };
}

const percent = ({ noticed, faults }) =>
  faults ? `${((100 * noticed) / faults).toFixed(1)} %` : '-';

/** Prints the table; 1 where a survivor is not explained or an explanation is outdated, else 0. */
export function report(results, file) {
  const row = (name, own) => {
    const { faults, noticed, survived } = scoreOf(own);
    const numbers = [own.length, faults, noticed, survived].map((n) => String(n).padStart(9));
    console.log(name.padEnd(30) + numbers.join('') + percent(scoreOf(own)).padStart(10));
  };
  console.log(`${'source'.padEnd(30)}  mutants   faults  noticed survived     score`);
  for (const source of new Set(results.map((one) => one.source)))
    row(
      source,
      results.filter((one) => one.source === source),
    );
  row('all', results);
  const { unexplained, outdated } = judged(results, JSON.parse(readFileSync(file, 'utf8')));
  for (const [title, list] of [
    ['survived, not explained', unexplained],
    ['explained, but noticed by now', outdated],
  ])
    if (list.length) console.log(`\n${title}:\n${list.map(shown).join('\n')}`);
  return unexplained.length + outdated.length ? 1 : 0;
}
