// Fuzzes every door for a share of the time, two at once: `node tests/fuzz/night.mjs SECONDS`.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { attack } from './decoders.mjs';
import { doors, fuzz } from './fuzzers.mjs';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const seconds = Number(process.argv[2]);
const atOnce = availableParallelism();
const share = Math.max(1, Math.floor((seconds * atOnce) / (doors.length + 1)));
const begun = Math.floor(Date.now() / 1000); // other inputs every night

let broken = 0;

async function fuzzDoor(door) {
  const options = [`-seed=${begun}`, `-max_total_time=${share}`];
  const { status, said } = await fuzz(door, options, {
    grown: path(`../../build/fuzz/${door}`),
    broken: path(`found/${door}/`),
  });
  const count = /number_of_executed_units: (\d+)/.exec(said)?.[1] ?? 0;
  console.log(
    `${door.padEnd(12)} ${String(count).padStart(10)} inputs  ${status ? 'BROKEN' : 'holds'}`,
  );
  if (status) console.log(said.slice(-3000));
  broken += Number(status !== 0);
}

function attackDecoders() {
  const end = Date.now() + (share * 1000) / atOnce;
  let rounds = 0;
  for (let seed = begun; Date.now() < end; ++seed, rounds += 100) attack(100, seed);
  console.log(`${'decoders'.padEnd(12)} ${String(rounds).padStart(10)} inputs  holds`);
}

const waiting = [...doors];
const worker = async () => {
  for (let door = waiting.shift(); door; door = waiting.shift()) await fuzzDoor(door);
};
await Promise.all(Array.from({ length: atOnce }, worker));
attackDecoders();
process.exitCode = broken ? 1 : 0;
