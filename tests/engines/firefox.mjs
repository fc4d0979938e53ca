// Firefox ESR of the distribution. Playwright 1.65 asks for a command that ESR 153 does not know; 1.64 does not.
import { firefox as stock } from 'playwright-core';
import { mustBeThere } from '../web/site.mjs';
import { watch } from '../web/watch.mjs';

const executablePath = '/usr/bin/firefox-esr';
mustBeThere(executablePath, 'install the Debian package firefox-esr');

const preferences = ({ dark = false, storage = true }) => ({
  'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
  'ui.prefersReducedMotion': 1,
  'dom.storage.enabled': storage,
  // A portal of a test has no icon, and its policy would not let it load.
  'browser.chrome.site_icons': false,
});

async function launch(options) {
  const browser = await stock.launch({
    channel: 'moz-firefox',
    executablePath,
    firefoxUserPrefs: preferences(options),
  });
  const context = await browser.newContext();
  return {
    async newPage() {
      const page = await context.newPage();
      const faults = await watch(page);
      return { page, faults: () => faults };
    },
    close: () => browser.close(),
  };
}

export const firefox = { name: 'Firefox', launch };
