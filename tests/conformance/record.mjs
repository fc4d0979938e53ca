// The pack as it should be: tests/cases, and what the command line replies to them.
import { cases } from '../cases/files.mjs';
import { canonical, hashOf } from './pack.mjs';
import { runners } from './runners.mjs';

/** The texts of both files. */
export function record() {
  const replies = runners['command-line'](cases).map((reply) => JSON.parse(reply));
  const pack = cases.map(({ name, verb, text }, i) => ({ name, verb, text, reply: replies[i] }));
  return {
    pack: pack.map((one) => `${canonical(one)}\n`).join(''),
    hash: `${hashOf(replies)}  replies\n`,
  };
}
