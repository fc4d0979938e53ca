// Back, forward, reload, a second tab, midnight, another zone: what becomes of the answers is deliberate.
import assert from 'node:assert/strict';
import { ready, site, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { interview } from './interview.mjs';
import { arriveWith, card } from './arriving.mjs';
import { reviewed } from './keeping.mjs';
import { engine, Person } from './person.mjs';
import { compareResult } from './result.mjs';

const blank = async (page) =>
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);

visit('back and forward walk through every view, and keep every answer', {}, async (page) => {
  const person = new Person(page, 'en');
  // Without the two answers that are given from the review only: the way is one line.
  const { qualification_level: _, foreign_language: __, ...answered } = cases.passing.answers;
  const walked = [...(await interview(person, { ...cases.passing, answers: answered })), 'review'];
  const answers = await reviewed(page);
  const [first, ...others] = walked.toReversed();
  assert.equal(first, 'review');
  for (const view of others) assert.equal(await person.move(() => page.goBack()), view);
  assert.ok(await page.getByRole('radio', { name: person.say('procedure-issue') }).isChecked());
  for (const view of walked.slice(1)) {
    assert.equal(await person.move(() => page.goForward()), view);
  }
  assert.deepEqual(await reviewed(page), answers);
});

/** Someone who has answered everything, and one thing more since. */
async function answered(page) {
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  await person.goTo('result');
  await page.getByTestId('tick-work_record').check();
  await person.goTo('review');
  const answers = await reviewed(page);
  await person.goTo('result');
  return { person, answers };
}

/** Reloads as a person does, and answers what the browser asks. */
async function reload(page, answer) {
  const asked = page.waitForEvent('dialog');
  await page.evaluate(() => void setTimeout(() => location.reload()));
  const dialog = await asked;
  assert.equal(dialog.type(), 'beforeunload');
  await dialog[answer]();
}

visit('a reload asks first; who stays has lost nothing, who goes begins anew', {}, async (page) => {
  const { person, answers } = await answered(page);
  await reload(page, 'dismiss');
  await person.goTo('review');
  assert.deepEqual(await reviewed(page), answers);
  await Promise.all([page.waitForEvent('load'), reload(page, 'accept')]);
  await ready(page);
  await blank(page);
  assert.equal(await page.evaluate(() => localStorage.length + sessionStorage.length), 0);
});

visit('a reload asks for what stands in the application only, too', {}, async (page) => {
  const { person } = await answered(page);
  await person.press('device-save');
  await page.getByTestId('application').locator('summary').click();
  await page.getByTestId('draft-name').fill('A');
  await reload(page, 'dismiss');
  assert.equal(await page.getByTestId('draft-name').inputValue(), 'A');
  await page.evaluate(() => localStorage.clear());
});

visit(
  'who comes back from another page finds the answers, or a page without any',
  {},
  async (page) => {
    const { person, answers } = await answered(page);
    await person.press('device-save');
    await page.goto('about:blank');
    await page.goBack();
    await ready(page);
    const asked = page.locator('[data-arrival="ask"]');
    await asked.or(page.getByTestId('result')).waitFor();
    if (await asked.count()) await person.move(() => person.press('ask-continue'));
    await person.goTo('review');
    assert.deepEqual(await reviewed(page), answers);
    await page.evaluate(() => localStorage.clear());
  },
);

/** The same page in another tab: what this one carries is copied with it. */
async function duplicate(page) {
  const opening = page.waitForEvent('popup');
  await page.evaluate(() => void open(location.href));
  const other = await opening;
  await ready(other);
  return other;
}

visit('a second tab is another visit, and neither touches the other', {}, async (page) => {
  const { person, answers } = await answered(page);
  const other = await duplicate(page);
  await blank(other);
  const second = new Person(other, 'en');
  await second.goTo('review');
  assert.equal(await second.change('procedure'), 'procedure');
  await second.choose('procedure-extend');
  await person.goTo('review');
  assert.deepEqual(await reviewed(page), answers);

  await person.goTo('result');
  await person.press('device-save');
  await other.goto('about:blank');
  await other.goto(`${site.url}?lang=en`);
  await ready(other);
  await card(other, 'ask');
  await second.press('arrival-forget');
  await second.press('forgetting-yes');
  await other.close();
  await page.getByTestId('tick-identity_document').check();
  await page.getByTestId('device-saved').waitFor({ state: 'detached' });
  assert.ok(await page.getByTestId('outcome').isVisible(), 'what is on the page stays');
});

visit('a tab duplicated amid the questions has what was saved, and no more', {}, async (page) => {
  const person = new Person(page, 'en');
  await person.choose('procedure-issue');
  await person.goOn();
  const day = person.field('filed-date-label');
  await day.fill('30.02.');
  const unsaved = await duplicate(page);
  await blank(unsaved);
  assert.equal(await unsaved.locator('[data-arrival]').count(), 0);
  await unsaved.close();
  assert.equal(await day.inputValue(), '30.02.');

  await person.goTo('result');
  await person.press('device-save');
  await page.getByTestId('device-saved').waitFor();
  await person.move(() => page.goBack());
  await day.fill('04.05.');
  const saved = await duplicate(page);
  await card(saved, 'ask');
  await blank(saved);
  const second = new Person(saved, 'en');
  await second.move(() => second.press('ask-continue'));
  await second.goTo('review');
  await second.change('filing');
  assert.equal(await second.field('filed-date-label').inputValue(), '30.02.');
  await second.field('filed-date-label').fill('05.05.2022');
  await saved.close();
  assert.equal(await day.inputValue(), '04.05.');
  await page.evaluate(() => localStorage.clear());
});

visit(
  'midnight passes: the day asked for stays, and today is another',
  { start: false },
  async (page) => {
    await page.clock.setFixedTime('2022-05-04T17:59:00Z');
    await page.goto(`${site.url}?lang=en`);
    await ready(page);
    const person = new Person(page, 'en');
    await person.choose('procedure-issue');
    await person.goOn();
    const day = person.field('filed-date-label');
    assert.equal(await day.inputValue(), '04.05.2022');
    await page.clock.setFixedTime('2022-05-04T18:01:00Z');
    await person.goOn();
    await person.goBack();
    assert.equal(await day.inputValue(), '04.05.2022');
    assert.ok((await page.getByTestId('kazakhstan-now').innerText()).includes('00:01'));
    await person.press('filed-use-today');
    assert.equal(await day.inputValue(), '05.05.2022');
  },
);

visit('the device moves to other zones: no day changes', {}, async (page) => {
  const devtools = await page.context().newCDPSession(page);
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    await devtools.send('Emulation.setTimezoneOverride', { timezoneId });
    await person.goTo('review');
    await person.goTo('result');
    await compareResult(page, engine.assess(cases.passing), 'en');
  }
});
