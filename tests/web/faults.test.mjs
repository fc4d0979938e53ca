// An answer that cannot be read: it is said, it is led to, and nothing typed is lost.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { Person } from './person.mjs';
import { longDate } from './words.mjs';

/** Goes straight to a step, by way of the review. */
async function personAt(page, language, step) {
  const person = new Person(page, language);
  await person.goTo('review');
  assert.equal(await person.change(step), step);
  return person;
}

/** Presses Continue and expects to be held up; the summary of what is wrong has the focus. */
async function heldUp(person) {
  await person.press('continue');
  const summary = person.group('fault-title');
  await summary.and(person.page.locator(':focus')).waitFor();
  return summary;
}

/** The link of the summary leads to the field, which says itself what is wrong. */
async function leadsTo(summary, field, error) {
  await summary.getByRole('link').click();
  await field.and(summary.page().locator(':focus')).waitFor();
  assert.equal(await field.getAttribute('aria-invalid'), 'true');
  const described = (await field.getAttribute('aria-describedby')).split(' ');
  const told = await Promise.all(
    described.map((id) => summary.page().locator(`[id="${id}"]`).innerText()),
  );
  assert.ok(
    told.some((text) => text.includes(error)),
    told.join(' | '),
  );
}

for (const lang of languages) {
  visit(`${lang}: 30.02.2020 is not a day`, { lang }, async (page) => {
    const person = await personAt(page, lang, 'experience');
    await person.choose('choice-experience-periods');
    const from = person.field('experience-from');
    const to = person.field('experience-to');
    await from.fill('30.02.2020');
    await to.fill('31.03.2021');

    const error = person.say('error-invalid_date');
    const summary = await heldUp(person);
    assert.ok((await summary.innerText()).includes(error));
    assert.match(await page.title(), new RegExp(person.say('page-title-error', { title: '' })));
    await leadsTo(summary, from, error);
    assert.equal(await from.inputValue(), '30.02.2020');
    assert.equal(await to.inputValue(), '31.03.2021');

    await from.fill('28.02.2020');
    assert.notEqual(await person.goOn(), 'experience');
    assert.equal(await summary.count(), 0);
  });

  visit(`${lang}: before 5 January 2021 no rules are known`, { lang }, async (page) => {
    const person = await personAt(page, lang, 'filing');
    const day = person.field('filed-date-label');
    await day.fill('04.01.2021');
    const summary = await heldUp(person);
    const error = person.say('error-not_covered');
    const range = longDate('2021-01-05', lang);
    assert.ok((await summary.innerText()).includes(error));
    await leadsTo(summary, day, error);
    const told = (await page.getByTestId('step-filing').innerText()).replaceAll('\u00a0', ' ');
    assert.ok(told.includes(range), told);
    await day.fill('05.01.2021');
    assert.notEqual(await person.goOn(), 'filing');
  });
}

const faults = [
  {
    name: 'a job that ends before it begins',
    how: 'periods',
    fill: { 'experience-from': '01.02.2020', 'experience-to': '31.01.2020' },
    at: 'experience-to',
    code: 'reversed_period',
  },
  {
    name: 'a job without its first day',
    how: 'periods',
    fill: { 'experience-to': '31.01.2020' },
    at: 'experience-from',
    code: 'missing_key',
  },
  {
    name: 'twelve months beside the years',
    how: 'total',
    fill: { 'experience-years': '2', 'experience-months': '12' },
    at: 'experience-months',
    code: 'out_of_range',
  },
  {
    name: 'a number of years in words',
    how: 'total',
    fill: { 'experience-years': 'two' },
    at: 'experience-years',
    code: 'wrong_type',
  },
];

for (const { name, how, fill, at, code } of faults) {
  visit(name, {}, async (page) => {
    const person = await personAt(page, 'en', 'experience');
    await person.choose(`choice-experience-${how}`);
    for (const [field, text] of Object.entries(fill)) await person.field(field).fill(text);
    const summary = await heldUp(person);
    await leadsTo(summary, person.field(at), person.say(`error-${code}`));
    for (const [field, text] of Object.entries(fill)) {
      assert.equal(await person.field(field).inputValue(), text);
    }
  });
}

visit('a second attempt brings the focus back to the summary', {}, async (page) => {
  const person = await personAt(page, 'en', 'filing');
  await person.field('filed-date-label').fill('31.04.2022');
  await heldUp(person);
  await person.field('filed-date-label').focus();
  await heldUp(person);
});

/** Writes down what live regions come to say, and how often the summary of what is wrong has the focus. */
function listen() {
  window.heard = [];
  window.led = 0;
  const regions = '[role="status"], [role="alert"], [aria-live]';
  const region = (node) => (node.closest ? node : node.parentElement)?.closest(regions);
  new MutationObserver((changes) => {
    for (const { target } of changes)
      if (region(target)) window.heard.push(region(target).innerText);
  }).observe(document, { subtree: true, childList: true, characterData: true });
  addEventListener(
    'focusin',
    ({ target }) => (window.led += Number(target.matches('[role="group"]'))),
  );
}

visit('a fault is announced once: by the focus, and not while it is mended', {}, async (page) => {
  const person = await personAt(page, 'en', 'experience');
  await person.choose('choice-experience-total');
  const years = person.field('experience-years');
  await years.fill('two');
  await page.evaluate(listen);
  await heldUp(person);
  await years.pressSequentially('0');
  await years.fill('x');
  const error = person.say('error-wrong_type');
  assert.ok((await page.getByTestId('step-experience').innerText()).includes(error));
  const { heard, led } = await page.evaluate(() => ({ heard: window.heard, led: window.led }));
  assert.equal(led, 1);
  assert.deepEqual(
    heard.filter((said) => said.includes(error)),
    [],
  );
});

visit('the result says that one answer cannot be read, and leads to it', {}, async (page) => {
  const person = await personAt(page, 'en', 'experience');
  await person.choose('choice-experience-periods');
  await person.field('experience-from').fill('30.02.2020');
  await person.goTo('result');
  const stale = page.getByTestId('stale');
  assert.ok((await stale.innerText()).includes(person.say('fault-in-result')));
  const mend = stale.getByRole('link', { name: person.say('fault-change') });
  assert.equal(await person.move(() => mend.click()), 'experience');
  assert.equal(await person.field('experience-from').inputValue(), '30.02.2020');
});
