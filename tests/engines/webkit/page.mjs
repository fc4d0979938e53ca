// A page of WebKitGTK that speaks Playwright, as far as our journeys do.
import { Keyboard } from './keyboard.mjs';
import { Finding } from './locator.mjs';
import { Window } from './window.mjs';

/** WebDriver does not hear the page's console: the page itself remembers, from the end of its load. */
function listen() {
  window.faults = [];
  const note = (fault) => window.faults.push(fault);
  addEventListener('error', ({ message }) => note(`error: ${message}`));
  addEventListener('unhandledrejection', ({ reason }) => note(`error: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    note(`policy: ${effectiveDirective} ${blockedURI}`),
  );
}

/** What the page fetched from elsewhere. */
function strange() {
  const addresses = performance.getEntriesByType('resource').map(({ name }) => name);
  return addresses.filter((name) => !/^(data|file):|^http:\/\/127\.0\.0\.1:/.test(name));
}

export class Page extends Finding {
  constructor(driver) {
    super(new Window(driver), '');
    this.driver = driver;
    this.keyboard = new Keyboard(driver);
  }

  async goto(address) {
    await this.driver.get(address);
    await this.evaluate(listen);
  }

  async faults() {
    return [...(await this.evaluate(() => window.faults)), ...(await this.evaluate(strange))];
  }

  /** The window is kept for the next page. */
  close() {
    return this.driver.get('about:blank');
  }

  goBack() {
    return this.driver.navigate().back();
  }

  url() {
    return this.driver.getCurrentUrl();
  }

  title() {
    return this.driver.getTitle();
  }

  frameLocator(selector) {
    return new Finding(new Window(this.driver, selector), '');
  }

  /** A function, or the text of a script that gives nothing back. */
  evaluate(body, given) {
    if (typeof body === 'string') return this.driver.executeScript(body);
    return this.window.run(body, given);
  }

  waitForFunction(body, given) {
    return this.window.until(() => this.evaluate(body, given), String(body));
  }
}
