// WebKitGTK: the distribution's MiniBrowser under its WebDriver, on a screen that nobody sees.
import { Builder, Capabilities } from 'selenium-webdriver';
import { DriverService } from 'selenium-webdriver/remote/index.js';
import { mustBeThere } from '../../web/site.mjs';
import { Page } from './page.mjs';
import { openScreen } from './screen.mjs';
import { settings } from './settings.mjs';

const program = '/usr/bin/WebKitWebDriver';
mustBeThere(program, 'install the Debian package webkit2gtk-driver');

function serviceWith(environment) {
  return new DriverService.Builder(program)
    .setLoopback(true)
    .setEnvironment({ ...process.env, ...environment })
    .build();
}

function browserOf(address, { dark = false, storage = true }) {
  const args = ['--automation', `--enable-html5-local-storage=${storage}`];
  if (dark) args.push('--dark-mode');
  const wanted = { browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { args } };
  return new Builder().usingServer(address).withCapabilities(new Capabilities(wanted)).build();
}

async function launch(options) {
  const screen = await openScreen();
  const own = settings();
  const service = serviceWith({
    DISPLAY: screen.display,
    XDG_CONFIG_HOME: own.folder,
    // The sandbox needs namespaces that containers do not give.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  let driver;
  const close = async () => {
    await driver?.quit();
    await service.kill();
    screen.close();
    own.close();
  };
  try {
    driver = await browserOf(await service.start(), options);
  } catch (reason) {
    await close();
    throw reason;
  }
  return {
    async newPage() {
      const page = new Page(driver);
      return { page, faults: () => page.faults() };
    },
    close,
  };
}

export const webkit = { name: 'WebKitGTK', launch };
