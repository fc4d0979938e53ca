// The comparison of variants: scored beside the person's own case, which it leaves alone.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { arriveWith, resultByLink } from './arriving.mjs';
import * as cases from './cases.mjs';
import { engine, Person } from './person.mjs';
import { whole } from './result.mjs';

const short = {
  ...cases.passing,
  answers: { ...cases.passing.answers, experience: { periods: [{ from: '2021-09-01' }] } },
};

async function resultOf(page, language) {
  const person = new Person(page, language);
  await arriveWith(page, short);
  await person.goTo('result');
  await whole(page);
  return person;
}

const outcomeOf = (page, variant) =>
  page.getByTestId(variant).getByTestId('variant-outcome').getAttribute('data-outcome');
const ownOutcome = (page) => page.getByTestId('outcome').getAttribute('data-outcome');
const headed = (page) => page.waitForFunction(() => document.activeElement.id === 'head-what-if');

for (const lang of languages) {
  visit(
    `${lang}: a way is shown as a variant, and taken over when it is confirmed`,
    { lang },
    async (page) => {
      const person = await resultOf(page, lang);
      await page.getByTestId('show-way-1').press('Enter');
      const variant = page.getByTestId('variant-1');
      await variant.waitFor();
      await headed(page);

      const [way] = engine.assess(short).ways_to_reach;
      const later = engine.assess({ ...short, as_of: way.changes[0].on });
      assert.equal(await outcomeOf(page, 'variant-1'), later.outcome);
      assert.equal(await ownOutcome(page), 'refusal_expected');

      await variant.getByText(person.say('what-if-adopt'), { exact: true }).click();
      await page.getByTestId('adopt-1').click();
      await page.locator('h2:focus').waitFor();
      assert.equal(await ownOutcome(page), later.outcome);
      assert.equal(await page.getByTestId('variant-1').count(), 0);
    },
  );
}

const narrow = { viewport: { width: 320, height: 640 } };

/** Whether the words over a select say its answer and have room, and leave the select its clicks. */
function readWhole(select) {
  const chosen = select.nextElementSibling;
  const [box, words] = [select, chosen].map((each) => each.getBoundingClientRect());
  return {
    said: chosen.innerText === select.selectedOptions[0].innerText,
    fits:
      words.right < box.right &&
      words.bottom <= box.bottom &&
      chosen.scrollWidth <= chosen.clientWidth,
    leaves: getComputedStyle(chosen).pointerEvents === 'none',
    lines: Math.round(words.height / parseFloat(getComputedStyle(chosen).lineHeight)),
  };
}

for (const lang of languages) {
  visit(
    `${lang}: on a phone a long answer of a variant is read whole`,
    { start: false, ...narrow },
    async (page) => {
      const person = await resultByLink(page, lang, short);
      await page.getByTestId('compare').click();
      const name = person.say('question-academic_degree.label');
      const select = page.getByTestId('variant-1').getByRole('combobox', { name });
      for (const [choice, isLong] of [
        ['academic', true],
        ['none', false],
      ]) {
        await select.selectOption(choice);
        const { lines, ...read } = await select.evaluate(readWhole);
        assert.deepEqual(read, { said: true, fits: true, leaves: true });
        assert.equal(lines > 2, isLong, `${choice}: ${lines}`);
      }
    },
  );
}

visit('in one column the result is not said a second time before it', narrow, async (page) => {
  const person = new Person(page, 'en');
  await person.goTo('review');
  await page.getByTestId('case-panel').waitFor();
  await person.goTo('result');
  assert.ok(!(await page.getByTestId('case-panel').isVisible()));
  await page.setViewportSize({ width: 1280, height: 800 });
  assert.ok(await page.getByTestId('case-panel').isVisible());
});

visit('a variant is scored as it is changed, and the own answers stay', {}, async (page) => {
  const person = await resultOf(page, 'en');
  await page.getByTestId('compare').click();
  const variant = page.getByTestId('variant-1');
  await variant.waitFor();
  assert.equal(await outcomeOf(page, 'variant-1'), 'refusal_expected');

  const degree = variant.getByLabel(person.say('question-academic_degree.label'));
  await degree.selectOption('scientific');
  assert.equal(await outcomeOf(page, 'variant-1'), 'open_question');
  await variant.getByLabel(person.say('experience-years')).fill('4');
  assert.equal(await outcomeOf(page, 'variant-1'), 'no_ground_found');
  await variant.getByLabel(person.say('experience-years')).fill('');
  assert.equal(await outcomeOf(page, 'variant-1'), 'open_question');
  assert.equal(await ownOutcome(page), 'refusal_expected');

  await variant.getByLabel(person.say('filed-date-label')).fill('31.02.2022');
  await variant.locator('.field-error').waitFor();
  assert.equal(await page.getByTestId('outcome').count(), 1);
  assert.equal(await variant.getByTestId('variant-outcome').count(), 0);
});

visit('three variants are enough; one may be removed', {}, async (page) => {
  const person = await resultOf(page, 'en');
  await page.getByTestId('compare').click();
  for (const next of [2, 3]) {
    await page.getByTestId('add-variant').click();
    await page.getByTestId(`variant-${next}`).waitFor();
  }
  assert.equal(await page.getByTestId('add-variant').count(), 0);
  await person.press('what-if-remove', { number: 2 });
  await page.getByTestId('add-variant').waitFor();
  assert.equal(await page.getByTestId('variant-3').count(), 0);
  await headed(page);
});

visit('variants wait while the person looks at their answers', {}, async (page) => {
  const person = await resultOf(page, 'en');
  await page.getByTestId('show-way-1').click();
  await page.getByTestId('variant-1').waitFor();
  await person.goTo('review');
  await person.goTo('result');
  assert.equal(await outcomeOf(page, 'variant-1'), 'no_ground_found');
});

visit('the comparison is fetched when it is first wanted', {}, async (page) => {
  const asked = [];
  page.on('request', (request) => /what-if-/.test(request.url()) && asked.push(request.url()));
  await resultOf(page, 'en');
  assert.deepEqual(asked, []);
  await page.getByTestId('compare').click();
  await page.getByTestId('variant-1').waitFor();
  assert.equal(asked.length, 2);
});

visit('an extension is compared by its days', { start: false }, async (page) => {
  const person = await resultByLink(page, 'en', {
    procedure: 'extend',
    ...cases.procedures.extend,
  });
  await page.getByTestId('compare').click();
  const variant = page.getByTestId('variant-1');
  await variant.waitFor();
  const contract = variant.getByLabel(person.say('event-contract_concluded'));
  await contract.fill('21.02.2022');
  const moved = `${person.say('deadline-extension_filing')}:`;
  await variant.locator('li').filter({ hasText: moved }).waitFor();
  assert.equal(await variant.getByTestId('variant-outcome').count(), 0);
  await variant.getByText(person.say('what-if-adopt'), { exact: true }).click();
  await page.getByTestId('adopt-1').click();
  await page.getByTestId('variant-1').waitFor({ state: 'detached' });
  await person.goTo('review');
  assert.match(await page.getByTestId('review').innerText(), /21 February 2022/);
});
