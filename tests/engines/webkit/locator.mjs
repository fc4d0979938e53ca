// Playwright's locators over WebDriver: the same names, the same selectors, the same patience.
import { getByRoleSelector, getByTestIdSelector, getByTextSelector } from 'ivya';
import { type } from './keyboard.mjs';

const quoted = (locator) => JSON.stringify(locator.selector);
const containing = (text) => `${JSON.stringify(text)}i`;

/** What finds others: a page, and what was found in it. */
export class Finding {
  constructor(window, selector) {
    this.window = window;
    this.selector = selector;
  }

  locator(selector) {
    return new Locator(this.window, this.selector ? `${this.selector} >> ${selector}` : selector);
  }

  getByRole(role, options) {
    return this.locator(getByRoleSelector(role, options));
  }

  getByTestId(id) {
    return this.locator(getByTestIdSelector('data-testid', id));
  }

  getByText(text, options) {
    return this.locator(getByTextSelector(text, options));
  }
}

export class Locator extends Finding {
  filter({ hasText, has, hasNot }) {
    let found = this;
    if (hasText) found = found.locator(`internal:has-text=${containing(hasText)}`);
    if (has) found = found.locator(`internal:has=${quoted(has)}`);
    if (hasNot) found = found.locator(`internal:has-not=${quoted(hasNot)}`);
    return found;
  }

  and(other) {
    return this.locator(`internal:and=${quoted(other)}`);
  }

  nth(place) {
    return this.locator(`nth=${place}`);
  }

  first() {
    return this.nth(0);
  }

  /** Calls `body` with all that is found now. */
  evaluateAll(body, given) {
    const call = `(selector, given) => (${body})(finder.all(selector), given)`;
    return this.window.run(call, this.selector, given);
  }

  count() {
    return this.evaluateAll((found) => found.length);
  }

  allInnerTexts() {
    return this.evaluateAll((found) => found.map((element) => element.innerText));
  }

  isVisible() {
    return this.evaluateAll((found) => found.length === 1 && finder.visible(found[0]));
  }

  async waitFor({ state = 'visible' } = {}) {
    const holds = {
      attached: (found) => found.length > 0,
      detached: (found) => found.length === 0,
      visible: (found) => found.some(finder.visible),
      hidden: (found) => !found.some(finder.visible),
    };
    await this.#until(() => this.evaluateAll(holds[state]), state);
  }

  #until(ask, what) {
    return this.window.until(ask, `${this.selector} ${what}`);
  }

  /** The only element found, once it is there. */
  #only(what) {
    return this.#until(async () => {
      const found = await this.evaluateAll((elements) => elements);
      if (found.length > 1) throw new Error(`${found.length} elements are ${this.selector}`);
      return found[0];
    }, what);
  }

  /** Calls `body` with the element, once it is there. */
  async evaluate(body, given) {
    const call = `(element, given) => [(${body})(element, given)]`;
    const answer = await this.#until(
      async () => this.window.run(call, await this.#only('to be there'), given),
      'to stay there',
    );
    return answer[0];
  }

  innerText() {
    return this.evaluate((element) => element.innerText);
  }

  inputValue() {
    return this.evaluate((element) => element.value);
  }

  getAttribute(name) {
    return this.evaluate((element, asked) => element.getAttribute(asked), name);
  }

  focus() {
    return this.evaluate((element) => element.focus());
  }

  blur() {
    return this.evaluate((element) => element.blur());
  }

  async click() {
    await this.#until(async () => {
      const element = await this.#only('to be there');
      await this.window.bring(element);
      await element.click();
      return true;
    }, 'to be clicked');
  }

  async check() {
    const checked = (element) => element.checked;
    if (!(await this.evaluate(checked))) await this.click();
    await this.#until(() => this.evaluate(checked), 'to be checked');
  }

  selectOption(value) {
    return this.evaluate((select, wanted) => {
      select.value = wanted;
      if (select.value !== wanted) throw new Error(`there is no ${wanted} to choose`);
      for (const kind of ['input', 'change']) {
        select.dispatchEvent(new Event(kind, { bubbles: true }));
      }
    }, value);
  }

  /** Types over what the field holds. */
  async fill(text) {
    await this.evaluate((element) => {
      element.focus();
      element.select();
    });
    await type(this.window.driver, text === '' ? ['Delete'] : [...text]);
  }
}
