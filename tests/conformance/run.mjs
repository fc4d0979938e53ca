// Asks an implementation every question of the pack, names the replies that differ, prints the hash of all.
import { differences, hashOf, readHash, readPack, said } from './pack.mjs';
import { program, runners } from './runners.mjs';

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error(`run.mjs ${Object.keys(runners).join('|')}|PROGRAM [ARGUMENT…]`);
  process.exit(2);
}

const pack = readPack();
const ask = runners[command] ?? program(command, ...args);
const replies = (await ask(pack)).map(said);
for (const line of differences(pack, replies)) console.log(line);
const hash = hashOf(replies);
console.log(`${replies.length} replies, sha256 ${hash}`);
process.exitCode = hash === readHash() ? 0 : 1;
