// Mutation testing of the page's pure modules by the tests that need no browser (README.md). Run from the root.
export default {
  mutate: [
    'web/src/{typed-date,months,clock,case,case-of,described,session,frame-message}.ts',
    'web/src/{flow,take-away,words}/*.ts',
    'web/src/scenes/known-ids.ts',
    'web/src/portal/{snippet,policy,looks}.ts',
  ],
  testRunner: 'threads',
  plugins: ['./tests/mutation/runner.mjs'],
  symlinkNodeModules: false,
  buildCommand: 'node tests/mutation/build-page.mjs',
  // What the tests read; the rest of the tree would only be copied.
  ignorePatterns: ['build/*', '!build/wasm', 'web/dist', 'core', 'tests/core'],
  tempDirName: 'build/stryker',
  reporters: ['clear-text', 'json'],
  jsonReporter: { fileName: 'build/mutation-page.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  coverageAnalysis: 'perTest',
  concurrency: 2,
};
