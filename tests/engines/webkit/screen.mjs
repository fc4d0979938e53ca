// A screen in memory: WebKitGTK has no headless mode.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mustBeThere } from '../../web/site.mjs';

const program = '/usr/bin/Xvfb';
mustBeThere(program, 'install the Debian package xvfb');

/** The server takes a number that is free, says which on its third descriptor, and ends with its last client. */
export async function openScreen() {
  const size = ['-screen', '0', '1400x1000x24'];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe'];
  const server = spawn(program, ['-displayfd', '3', '-terminate', '-nolisten', 'tcp', ...size], {
    stdio,
  });
  const [number] = await Promise.race([once(server.stdio[3], 'data'), once(server, 'exit')]);
  if (server.exitCode !== null) throw new Error(`${program} ended with ${server.exitCode}`);
  return { display: `:${String(number).trim()}`, close: () => server.kill() };
}
