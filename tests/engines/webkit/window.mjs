// A window of WebKitGTK: runs functions in its page, which has the finder in it.
import { fileURLToPath } from 'node:url';
import { error } from 'selenium-webdriver';
import { build } from '../../../web/node_modules/vite/dist/node/index.js';

const [{ output }] = await build({
  configFile: false,
  logLevel: 'error',
  build: {
    write: false,
    lib: {
      entry: fileURLToPath(new URL('finder.js', import.meta.url)),
      formats: ['iife'],
      name: 'finder',
    },
  },
});
const finder = `${output[0].code}; window.finder = finder`;

/** What happens while a page is exchanged for another, or an element for its successor: asked again. */
const passing = [
  error.StaleElementReferenceError,
  error.ElementClickInterceptedError,
  error.ElementNotInteractableError,
];

/** Milliseconds, Playwright's own. */
const patience = 30_000;

/** Scrolls to an element; says where its middle is in its window. */
function center(element) {
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, bottom } = element.getBoundingClientRect();
  return (top + bottom) / 2;
}

/** Scrolls the host of a frame to a height in the frame: a frame of another origin may not. */
function centerIn(frame, height) {
  const top = frame.getBoundingClientRect().top + height - innerHeight / 2;
  scrollBy({ top, behavior: 'instant' });
}

export class Window {
  constructor(driver, frame = null) {
    this.driver = driver;
    this.frame = frame;
  }

  /** Commands go to the page, or to a frame in it. */
  async #enter() {
    const target = this.driver.switchTo();
    await target.defaultContent();
    if (this.frame) await target.frame(await this.driver.findElement({ css: this.frame }));
  }

  /** Calls `body` in the page; elements and plain values go in and come out. */
  async run(body, ...given) {
    const script = `return window.finder ? Promise.resolve((${body})(...arguments)).then((value) => [value]) : null`;
    await this.#enter();
    let answer = await this.driver.executeScript(script, ...given);
    if (!answer) {
      await this.driver.executeScript(finder);
      answer = await this.driver.executeScript(script, ...given);
    }
    return answer[0];
  }

  /** Brings an element to the middle: WebDriver is content with an edge in sight, and then cannot click. */
  async bring(element) {
    const middle = await this.run(center, element);
    if (!this.frame) return;
    const { driver } = this;
    await driver.switchTo().defaultContent();
    await driver.executeScript(centerIn, await driver.findElement({ css: this.frame }), middle);
    await this.#enter();
  }

  /** Asks until the answer is something. */
  async until(ask, what) {
    let last = '';
    const patient = async () => {
      try {
        return await ask();
      } catch (reason) {
        if (!passing.some((kind) => reason instanceof kind)) throw reason;
        last = reason.message;
        return null;
      }
    };
    return this.driver.wait(patient, patience, () => `waited in vain for ${what} ${last}`, 20);
  }
}
