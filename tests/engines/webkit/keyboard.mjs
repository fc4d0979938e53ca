// Keys by Playwright's names: `Tab`, `ArrowDown`, `Shift+Tab`, `a`.
import { Key } from 'selenium-webdriver';

const keyNamed = (name) =>
  name.length === 1 ? name : Key[name.replace(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()];

/** Presses and releases one key after the other. */
export function type(driver, names) {
  return driver
    .actions()
    .sendKeys(...names.map(keyNamed))
    .perform();
}

/** What a key moves into view is there two frames later. */
const drawn = () =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

export class Keyboard {
  constructor(driver) {
    this.driver = driver;
  }

  type(text) {
    return type(this.driver, [...text]);
  }

  /** The last key, while the ones before it are held. */
  async press(combination) {
    const keys = combination.split('+');
    const last = keys.pop();
    const held = keys.map((name) => Key[name.toUpperCase()]);
    const actions = this.driver.actions();
    for (const key of held) actions.keyDown(key);
    actions.sendKeys(keyNamed(held.length ? last.toLowerCase() : last));
    for (const key of held) actions.keyUp(key);
    await actions.perform();
    await this.driver.executeScript(drawn);
  }
}
