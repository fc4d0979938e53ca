// Mutation testing of the page's pure modules by the tests that need no browser. Run from the root.
export default {
  // What was measured and explained so far. `--mutate` tries others: those of flow/ and take-away/ are next.
  mutate: ['web/src/{typed-date,months,clock}.ts'],
  testRunner: 'tap',
  tap: {
    testFiles: [
      'tests/web/{typed-date,case,flow,trials,jobs,kept,links,case-files,prefill,calendar-file,what-if}.test.mjs',
    ],
  },
  // What the tests read; the rest of the tree would only be copied.
  ignorePatterns: ['build/*', '!build/wasm', 'web/dist', 'core', 'tests/core'],
  tempDirName: 'build/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation-page.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
};
