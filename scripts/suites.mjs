// Runs every suite, one after the other, and counts the tests from the runners' own reports.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';

const suites = [
  { name: 'format', check: ['scripts/format', '--check'] },
  { name: 'layers', node: 'tests', flat: true },
  { name: 'data', node: 'tests/data' },
  { name: 'cases', node: 'tests/cases' },
  { name: 'core, native', ctest: 'build/native' },
  { name: 'core, sanitized', ctest: 'build/sanitized' },
  { name: 'fuzz', node: 'tests/fuzz' },
  { name: 'scripts', node: 'tests/scripts' },
  { name: 'command line', node: 'tests/cli' },
  { name: 'module', node: 'tests/wasm' },
  { name: 'conformance', node: 'tests/conformance' },
  { name: 'hostile', node: 'tests/hostile' },
  { name: 'professions', node: 'tests/professions' },
  { name: 'install', node: 'tests/install' },
  { name: 'package', node: 'tests/package' },
  { name: 'page', node: 'tests/web' },
  { name: 'engines', node: 'tests/engines' },
];

const reports = 'build/reports';

/** Runs a command in sight; true when it ended well. */
function run([command, ...args]) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** The sum of the numbers that `pattern` finds in a file, 0 without one: a crash leaves no report. */
function sum(path, pattern) {
  try {
    const found = readFileSync(path, 'utf8').matchAll(pattern);
    return [...found].reduce((total, match) => total + Number(match[1]), 0);
  } catch {
    return 0;
  }
}

function runCheck(command) {
  const well = run(command);
  return { well, passed: Number(well), failed: Number(!well) };
}

// Two files at a time: browsers wait more than they work. One that hangs must not hold up the others for ever.
const runner = ['--test', '--test-concurrency=2', `--test-timeout=${15 * 60_000}`];

/** Node's runner over the `*.test.mjs` of a folder. A test that was skipped was not run: failed. */
function runNode({ name, node: folder, flat = false }) {
  const files = readdirSync(folder, { recursive: !flat })
    .filter((file) => file.endsWith('.test.mjs') && !file.includes('node_modules'))
    .map((file) => `${folder}/${file}`)
    .sort();
  if (files.length === 0) throw new Error(`no tests in ${folder}`);
  const report = `${reports}/${name.replaceAll(' ', '_')}.tap`;
  const reporters = ['spec', 'stdout', 'tap', report].map(
    (value, index) => `--test-reporter${index % 2 ? '-destination' : ''}=${value}`,
  );
  const well = run([process.execPath, ...runner, ...reporters, ...files]);
  const passed = sum(report, /^# pass (\d+)$/gm);
  const failed = sum(report, /^# (?:fail|cancelled|skipped|todo) (\d+)$/gm);
  return { well, passed, failed };
}

/** GoogleTest's reports of each test program that CTest ran. */
function runCtest(tree) {
  const folder = `${tree}/reports`;
  rmSync(folder, { recursive: true, force: true });
  const well = run(['ctest', '--test-dir', tree, '--output-on-failure', '--no-tests=error', '-j2']);
  const files = readdirSync(folder).map((file) => `${folder}/${file}`);
  const total = (attribute) =>
    files.reduce(
      (n, file) => n + sum(file, RegExp(`<testsuites .*?${attribute}="(\\d+)"`, 'g')),
      0,
    );
  const failed = total('failures') + total('errors') + total('disabled');
  return { well, passed: total('tests') - failed, failed };
}

function runSuite(suite) {
  console.log(`\n== ${suite.name}`);
  const begun = Date.now();
  let result;
  try {
    if (suite.check) result = runCheck(suite.check);
    else if (suite.ctest) result = runCtest(suite.ctest);
    else result = runNode(suite);
  } catch (error) {
    console.error(error.message);
    result = { well: false, passed: 0, failed: 0 };
  }
  // A runner that ends badly without naming a test counts as one failure.
  const failed = result.well ? result.failed : Math.max(result.failed, 1);
  return { name: suite.name, passed: result.passed, failed, seconds: (Date.now() - begun) / 1000 };
}

mkdirSync(reports, { recursive: true });
const results = suites.map(runSuite);
const total = (key) => results.reduce((n, result) => n + result[key], 0);

console.log(
  `\n${'suite'.padEnd(18)}${'passed'.padStart(8)}${'failed'.padStart(8)}${'seconds'.padStart(9)}`,
);
for (const { name, passed, failed, seconds } of results) {
  const numbers = [
    String(passed).padStart(8),
    String(failed).padStart(8),
    seconds.toFixed(1).padStart(9),
  ];
  console.log(name.padEnd(18) + numbers.join(''));
}
console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
process.exitCode = total('failed') === 0 ? 0 : 1;
