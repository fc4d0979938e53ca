// A test runner for Stryker. Most mutants are tried in one thread that has read the tests before, quick tests first: some
// milliseconds each, where a process for each file of tests takes half a second. What a mutant does while a file is read
// (tables made once) needs a thread of its own.
import { readFileSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import {
  DryRunStatus,
  TestStatus,
  determineHitLimitReached,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';

/** The files of tests (build-page.mjs); after the first run all tests too, the quick ones first. */
const list = 'build/tests.json';
const listed = () => JSON.parse(readFileSync(list, 'utf8'));

const fileOf = (id) => id.split(' › ')[0];
const isFile = (id) => id === fileOf(id);

const newThread = () => new Worker(new URL('thread.mjs', import.meta.url));

function ask(thread, question) {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('message', (answer) => {
      thread.off('error', reject);
      resolve(answer);
    });
    thread.postMessage(question);
  });
}

async function askNew(question) {
  const thread = newThread();
  try {
    return await ask(thread, question);
  } finally {
    await thread.terminate();
  }
}

const failed = ({ results }) => results.find(({ failure }) => failure);

const asStryker = ({ id, failure, timeSpentMs }) => ({
  id,
  name: id,
  timeSpentMs,
  status: failure ? TestStatus.Failed : TestStatus.Success,
  ...(failure && { failureMessage: failure }),
});
const complete = (results) => ({ status: DryRunStatus.Complete, tests: results.map(asStryker) });

class ThreadRunner {
  #thread = newThread();
  /** Read when the first mutant comes: by then the first run has written them, in whatever process. */
  #ids;

  capabilities() {
    return { reloadEnvironment: true };
  }

  /** Each file alone: what is read by the first of several files is reached by the others too. */
  async dryRun() {
    const [all, perTest] = [[], {}];
    for (const file of listed()) {
      const { results, mutantCoverage } = await askNew({ whole: file });
      // To read it anew is to run all of it.
      results[0].timeSpentMs = results.reduce((sum, { timeSpentMs }) => sum + timeSpentMs, 0);
      all.push(...results);
      Object.assign(perTest, mutantCoverage.perTest);
    }
    const quickFirst = [...all].sort((one, other) => one.timeSpentMs - other.timeSpentMs);
    writeFileSync(list, JSON.stringify(quickFirst.map(({ id }) => id)));
    return { ...complete(all), mutantCoverage: { static: {}, perTest } };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    this.#ids ??= listed();
    const asked = new Set(testFilter);
    const ids = this.#ids.filter((id) => asked.has(id));
    const question = { mutant: activeMutant.id, hitLimit };
    let answer = await this.#run({ ...question, ids: ids.filter((id) => !isFile(id)) });
    const read = new Set(ids.filter(isFile));
    if (!failed(answer) && read.size > 0) {
      const tests = this.#ids.filter((id) => !isFile(id) && read.has(fileOf(id)));
      answer = await askNew({ ...question, ids: [...read, ...tests] });
    }
    const endless = determineHitLimitReached(answer.hitCount, hitLimit);
    return toMutantRunResult(endless ?? complete(answer.results));
  }

  async #run(question) {
    const asked = { ...question, before: question.ids.map(fileOf) };
    const answer = await ask(this.#thread, asked);
    const found = failed(answer);
    // A mutant must leave nothing behind: where a test fails without it too, all is read again.
    if (!found || !failed(await ask(this.#thread, { ids: [found.id] }))) return answer;
    await this.dispose();
    this.#thread = newThread();
    return ask(this.#thread, asked);
  }

  async dispose() {
    await this.#thread.terminate();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'threads', ThreadRunner)];
