// The two clocks, the duties and the complaints in a real browser.
import assert from 'node:assert/strict';
import { arriveWith } from './arriving.mjs';
import { breachesOf, everything, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { held } from './held.mjs';
import { Person } from './person.mjs';
import { wholeOnPaper } from './result.mjs';

async function atResult(page, lang, request) {
  const person = new Person(page, lang);
  await arriveWith(page, request);
  await person.goTo('result');
  await page.getByTestId('part-after').waitFor();
  return person;
}

const issue = { as_of: '2022-02-25' };
const open = (page, part) => page.locator(`#head-${part}`).click();

for (const lang of languages) {
  visit(`${lang}: both clocks of an extension stand side by side`, { lang }, async (page) => {
    const { contract_concluded, issued } = cases.procedures.extend.events;
    const request = {
      procedure: 'extend',
      as_of: '2022-02-25',
      events: { issued, contract_concluded },
    };
    const person = await atResult(page, lang, request);
    const clocks = page.getByTestId('clocks');
    const day = (id) => clocks.getByTestId(`clock-${id}`).getAttribute('data-date');
    assert.deepEqual(
      [await day('contract'), await day('certificate')],
      ['2022-03-03', '2022-02-28'],
    );
    assert.equal(await clocks.getByText(person.say('clocks-first'), { exact: true }).count(), 1);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });
}

visit('a clock without its day leads to the question', {}, async (page) => {
  const person = await atResult(page, 'en', { procedure: 'change_employer', ...issue });
  assert.equal(await person.move(() => person.press('clocks-tell')), 'events');
});

visit('before there is a contract, a first filing has no clocks', {}, async (page) => {
  await atResult(page, 'en', issue);
  assert.equal(await page.getByTestId('clocks').count(), 0);
});

for (const lang of languages) {
  visit(`${lang}: a duty gets its date where its day is told`, { lang }, async (page) => {
    const person = await atResult(page, lang, issue);
    await open(page, 'after');
    const part = page.getByTestId('part-after');
    const duty = part.getByTestId('duty-end_contract');
    const field = person.field('event-contract_terminated.question', duty);
    await field.fill('04.05.2022');
    await field.blur();
    await part.locator('[data-testid="duty-end_contract"][data-date="2022-05-12"]').waitFor();
    const other = part.getByTestId('duty-identity_change');
    const wrong = person.field('event-identity_changed.question', other);
    await wrong.fill('31.02.2022');
    await wrong.blur();
    await other.getByText(person.say('error-invalid_date.detail'), { exact: true }).waitFor();
    assert.equal(await other.getAttribute('data-date'), null);
    assert.equal(await page.getByTestId('stale').count(), 0);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });
}

visit('a day being typed outlasts a part that comes', {}, async (page) => {
  const late = await held(page, '**/derivation-*.js');
  const person = await atResult(page, 'en', issue);
  await open(page, 'after');
  const duty = page.getByTestId('duty-end_contract');
  const field = person.field('event-contract_terminated.question', duty);
  await field.fill('04.05.');
  await late.comes();
  await wholeOnPaper(page);
  assert.equal(await field.inputValue(), '04.05.');
});

visit('an emptied day takes its date away', {}, async (page) => {
  const person = await atResult(page, 'en', issue);
  await open(page, 'after');
  const duty = page.getByTestId('duty-end_contract');
  const field = person.field('event-contract_terminated.question', duty);
  for (const [typed, day] of [
    ['04.05.2022', '2022-05-12'],
    ['', null],
  ]) {
    await field.fill(typed);
    await field.blur();
    assert.equal(await duty.getAttribute('data-date'), day);
  }
});

visit('complaints show the order and the Code, each with its places', {}, async (page) => {
  const person = await atResult(page, 'en', issue);
  await open(page, 'appeal');
  const part = page.getByTestId('part-appeal');
  const field = person.field('event-complaint_filed.question', part);
  await field.fill('04.05.2022');
  await field.blur();
  const first = part.getByTestId('appeal-head_of_local_body');
  assert.equal(await first.getAttribute('data-date'), '2022-05-13');
  const code = part.getByTestId('appeal-code');
  assert.equal(await code.getByRole('listitem').count(), 3);
  await code.getByRole('button', { name: /art\. 92/ }).click();
  await code.getByText(person.say('cite-elsewhere')).waitFor();
  assert.deepEqual(await breachesOf(page, everything), []);
});

visit('dates beyond the calendars say until when calendars go', {}, async (page) => {
  await atResult(page, 'en', { as_of: '2027-12-31' });
  const notes = await page.getByTestId('coverage').allInnerTexts();
  assert.match(notes.join(), /2016 to 2027/);
});
