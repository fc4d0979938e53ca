// Chromium of the distribution.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { mustBeThere } from './site.mjs';

const executablePath = '/usr/bin/chromium';
mustBeThere(executablePath, 'install the Debian package chromium');

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export const launch = () => chromium.launch({ executablePath, args });

/** Opens a page in a browser of its own, whose user has these preferences. */
export async function withProfile(preferences, body) {
  const folder = mkdtempSync(join(tmpdir(), 'anyqtama-profile-'));
  mkdirSync(join(folder, 'Default'));
  writeFileSync(join(folder, 'Default/Preferences'), JSON.stringify(preferences));
  const context = await chromium.launchPersistentContext(folder, { executablePath, args });
  try {
    await body(await context.newPage());
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
  }
}
