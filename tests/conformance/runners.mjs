// Who answers the pack. A runner takes cases (`verb`, `text`) and gives the replies as they were written.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { answers } from '../data/replies.mjs';

const built = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));

function output(command, args, input) {
  const { stdout, error } = spawnSync(command, args, { input, maxBuffer: 2 ** 26 });
  if (error && error.code !== 'EPIPE') throw error;
  return stdout.toString();
}

/** Any program: a run for each request, the verb as its last argument, JSON in and JSON out. */
export const program =
  (command, ...args) =>
  (cases) =>
    cases.map(({ verb, text }) => output(command, [...args, verb], text));

function library(cases) {
  const input = cases.map(({ verb, text }) => `${verb}\0${text}\0`).join('');
  return output(built('native/tests/answer'), [], input).trimEnd().split('\n');
}

function commandLine(cases) {
  const known = new Map();
  for (const verb of new Set(cases.map((one) => one.verb))) {
    const texts = cases.filter((one) => one.verb === verb).map(({ text }) => text);
    known.set(verb, new Map(answers(verb, texts).map((reply, i) => [texts[i], reply])));
  }
  return cases.map(({ verb, text }) => known.get(verb).get(text));
}

async function module(cases) {
  const { load } = await import('../../build/wasm/engine-node.js');
  const engine = await load();
  return cases.map(({ verb, text }) => engine.text[verb](text));
}

async function browser(cases) {
  const { chromium } = await import('playwright-core');
  const { serve } = await import('../../scripts/serve.mjs');
  const site = await serve({ root: built('wasm') });
  const chrome = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const page = await chrome.newPage();
    await page.goto(`${site.url}package.json`);
    return await page.evaluate(async (asked) => {
      const { load } = await import('/engine.js');
      const engine = await load();
      return asked.map(({ verb, text }) => engine.text[verb](text));
    }, cases);
  } finally {
    await chrome.close();
    await site.close();
  }
}

/** The four ways to ask this engine. */
export const runners = { library, 'command-line': commandLine, module, browser };
