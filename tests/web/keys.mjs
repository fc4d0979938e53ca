// A person's hands on the keyboard, and nothing else.
import assert from 'node:assert/strict';
import { headingOf } from './person.mjs';
import { say } from './words.mjs';

export const named = (id, args) => say('en', id, args);

/** What has the focus: its name, and whether it can be seen to have it. */
function stop() {
  const element = document.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const box = element.getBoundingClientRect();
  const middle = (box.top + box.bottom) / 2;
  return {
    name: (
      element.getAttribute('aria-label') ??
      element.labels?.[0]?.innerText ??
      element.innerText
    ).trim(),
    kind: element.type ?? element.localName,
    ringed: outlineStyle !== 'none' && parseFloat(outlineWidth) > 0,
    inView: middle >= 0 && middle <= innerHeight,
  };
}

export class Keys {
  constructor(page) {
    this.page = page;
  }

  press(key) {
    return this.page.keyboard.press(key);
  }

  /** One Tab; whatever takes the focus shows it. */
  async next(key = 'Tab') {
    await this.press(key);
    const found = await this.page.evaluate(stop);
    if (found.kind !== 'body') {
      assert.ok(found.ringed && found.inView, `the focus cannot be seen: ${JSON.stringify(found)}`);
    }
    return found;
  }

  /** Tabs on until something of that name, or kind, has the focus. */
  async tabTo(wanted, key = 'Tab') {
    const passed = [];
    while (passed.length < 80) {
      const found = await this.next(key);
      if (found.name === wanted || found.kind === wanted) return;
      passed.push(found.name);
    }
    assert.fail(`no way by Tab to ${wanted}: ${passed.join(' | ')}`);
  }

  /** Chooses in the group of radio buttons that comes next. */
  async choose(id) {
    await this.tabTo('radio');
    await this.press('Space');
    const first = (await this.page.evaluate(stop)).name;
    for (let { name } = { name: first }; name !== named(id);) {
      await this.press('ArrowDown');
      ({ name } = await this.page.evaluate(stop));
      assert.notEqual(name, first, `no choice ${named(id)}`);
    }
  }

  async type(label, text) {
    await this.tabTo(label);
    await this.press('Control+A');
    await this.page.keyboard.type(text);
  }

  async arrive(view) {
    const heading = this.page.getByRole('heading', { name: headingOf(view, 'en'), exact: true });
    await heading.and(this.page.locator(':focus')).waitFor();
  }

  /** Presses Continue; the heading of the next view takes the focus. */
  async goOn(view) {
    await this.tabTo(named('continue'));
    await this.press('Enter');
    await this.arrive(view);
  }
}
