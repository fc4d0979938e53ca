// How long the core takes natively, as Google Benchmark measures it.
import { execFileSync } from 'node:child_process';

const program = 'build/native/tests/bench/core_bench';

/** Processor time of each benchmark in ns, by its name. */
function measured() {
  const text = execFileSync(program, ['--benchmark_format=json', '--benchmark_min_time=0.2'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const nanoseconds = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 };
  return Object.fromEntries(
    JSON.parse(text).benchmarks.map(({ name, cpu_time, time_unit }) => [
      name,
      cpu_time * nanoseconds[time_unit],
    ]),
  );
}

export function nativeFigures() {
  const times = measured();
  const searched = Object.entries(times)
    .filter(([name]) => name.startsWith('FindProfessions'))
    .map(([, time]) => time);
  return [
    { name: 'start, with the catalogue', unit: 'ms', value: times.StartTheService / 1e6 },
    { name: 'assess, answered in full', unit: 'µs', value: times.AssessAnsweredInFull / 1e3 },
    { name: 'assess, nothing answered', unit: 'µs', value: times.AssessNothingAnswered / 1e3 },
    { name: 'professions, the dearest', unit: 'µs', value: Math.max(...searched) / 1e3 },
    {
      name: 'professions, 100,000 entries / 100',
      unit: '×',
      value: times['FindAmong/100000'] / times['FindAmong/100'],
      budget: 'growth',
    },
    {
      name: 'a term of 5 working days',
      unit: 'ns',
      value: times['CountWorkingDays/5'],
      budget: 'days',
    },
    {
      name: 'a term of 2,500 working days',
      unit: 'ns',
      value: times['CountWorkingDays/2500'],
      budget: 'days',
    },
  ];
}
