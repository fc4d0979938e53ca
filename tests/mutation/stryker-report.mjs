// Stryker's report in the form of the core's: one fate for each mutant, and the line it changes.
const fates = {
  Killed: 'killed',
  // Thrown while a file of tests is read, outside a test: the file fails.
  RuntimeError: 'killed',
  Timeout: 'endless',
  Survived: 'survived',
  NoCoverage: 'survived',
};

/** Where a place (line and column, from 1) is in the text. */
function offset(source, { line, column }) {
  const before = source.split('\n').slice(0, line - 1);
  return before.reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
}

export function resultsOf({ files }) {
  return Object.entries(files).flatMap(([path, { source, mutants }]) =>
    mutants.map(({ location: { start, end }, replacement, status }) => {
      const [from, to] = [offset(source, start), offset(source, end)];
      const begin = source.lastIndexOf('\n', from - 1) + 1;
      const until = source.indexOf('\n', to);
      return {
        source: path,
        number: start.line,
        line: source.slice(begin, until).trim(),
        becomes: (source.slice(begin, from) + replacement + source.slice(to, until)).trim(),
        fate: fates[status] ?? 'uncompilable',
      };
    }),
  );
}
