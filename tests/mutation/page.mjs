// Reads what Stryker found of the page (scripts/mutate page), and reports it as the core's.
import { readFileSync } from 'node:fs';
import { report } from './report.mjs';
import { resultsOf } from './stryker-report.mjs';

const found = new URL('../../build/mutation-page.json', import.meta.url);
process.exitCode = report(
  resultsOf(JSON.parse(readFileSync(found, 'utf8'))),
  new URL('page-survivors.json', import.meta.url),
);
