// Chromium of the distribution.
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
