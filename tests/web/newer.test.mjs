// A newer version that a person agrees to, in the middle of a visit: the answers come along, or it is said before.
import assert from 'node:assert/strict';
import { arriveWith, card } from './arriving.mjs';
import { ready } from './browser.mjs';
import * as cases from './cases.mjs';
import { reviewed } from './keeping.mjs';
import { engine, Person } from './person.mjs';
import { versionOf, visitOnce } from './published.mjs';
import { compareResult } from './result.mjs';
import { stay } from './stay.mjs';
import { say } from './words.mjs';

const use = (page) => page.getByTestId('newer-use');
const carried = (page) => page.evaluate(() => sessionStorage.length);
const says = (page, id) =>
  page
    .getByTestId('offline-note')
    .filter({ hasText: say('en', id) })
    .waitFor();

/** Version 2 comes to who has answered everything with version 1. */
async function overtaken(page, site) {
  await visitOnce(page, site);
  const person = new Person(page, 'en');
  await arriveWith(page, cases.passing);
  const answers = await reviewed(page);
  await person.goTo('result');
  site.publish('2');
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await use(page).waitFor();
  return { person, answers };
}

async function agree(page) {
  await Promise.all([page.waitForEvent('load'), use(page).click()]);
  await ready(page);
  assert.equal(await versionOf(page), '2');
}

/** Whether the browser would ask before this page is gone. */
const asks = (page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

stay(
  'the answers come along, the place, and what they are compared with',
  async (page, site, faults) => {
    page.on('dialog', (dialog) => faults.push(`asked: ${dialog.type()}`));
    const { person, answers } = await overtaken(page, site);
    await says(page, 'newer-brings');
    await page.getByTestId('compare').click();
    const degree = page
      .getByTestId('variant-1')
      .getByRole('combobox', { name: person.say('question-academic_degree.label') });
    await degree.selectOption('scientific');
    await agree(page);
    const told = await card(page, 'opened');
    assert.ok((await told.innerText()).includes(say('en', 'opened-reload')));
    assert.equal(await person.view(), 'result');
    await compareResult(page, engine.assess(cases.passing), 'en');
    assert.equal(await degree.inputValue(), 'scientific', 'the variant beside them');
    assert.equal(await carried(page), 0, 'nothing stays behind');
    assert.equal(await asks(page), true, 'they are kept nowhere yet');
    await person.goTo('review');
    assert.deepEqual(await reviewed(page), answers);
  },
);

stay('what is half typed comes along too', async (page, site) => {
  const { person } = await overtaken(page, site);
  await person.goTo('review');
  await person.change('filing');
  await person.field('filed-date-label').fill('30.02.');
  await person.goTo('review');
  await person.change('profession');
  const search = page.getByTestId('profession-search');
  await search.fill('onco');
  await person.goTo('result');
  await agree(page);
  await card(page, 'opened');
  assert.ok((await page.getByTestId('review-filing').innerText()).includes('30.02.'));
  await person.change('profession');
  assert.equal(await search.inputValue(), 'onco');
});

stay('the application does not come along, and that is said before', async (page, site) => {
  await overtaken(page, site);
  await page.getByTestId('application').locator('summary').click();
  await page.getByTestId('draft-name').fill('Müller Anna');
  await says(page, 'newer-draft');
  await agree(page);
  await card(page, 'opened');
  assert.ok(!(await page.content()).includes('Müller'));
});

stay('where the browser carries nothing, that is said before', async (page, site) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('closed', 'SecurityError');
      },
    });
  });
  await overtaken(page, site);
  await use(page).click();
  await says(page, 'newer-loses');
  assert.equal(await versionOf(page), '1');
  await agree(page);
  assert.equal(await page.getByRole('radio', { checked: true }).count(), 0);
});

stay('where another tab holds it up, nothing stays behind', async (page, site) => {
  await overtaken(page, site);
  const other = await page.context().newPage();
  await other.goto(site.url);
  await ready(other);
  await use(page).click();
  await says(page, 'newer-others');
  assert.equal(await carried(page), 0);
  await other.close();
  await agree(page);
  await card(page, 'opened');
});

stay('after everything was forgotten it is not offered between answers', async (page, site) => {
  const { person } = await overtaken(page, site);
  await person.press('device-forget');
  await person.press('forgetting-yes');
  await says(page, 'newer-keeps');
  await person.choose('procedure-issue');
  await use(page).waitFor({ state: 'detached' });
});
