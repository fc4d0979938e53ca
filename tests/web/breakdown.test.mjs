// The engine breaks down in the middle: it is said, another goes on, and no answer is lost.
import assert from 'node:assert/strict';
import { languages, ready, site, visit } from './browser.mjs';
import { Person } from './person.mjs';

/** Lets a test spoil the memory of the running module, and forbid that another is started. */
function spoilable() {
  const { instantiate } = WebAssembly;
  const memories = [];
  self.mayStart = true;
  WebAssembly.instantiate = async (...given) => {
    if (!self.mayStart) throw new RangeError('no memory');
    const started = await instantiate.apply(WebAssembly, given);
    const { exports } = started.instance;
    memories.push(Object.values(exports).find((each) => each instanceof WebAssembly.Memory));
    return started;
  };
  self.spoil = () => new Uint8Array(memories.at(-1).buffer).fill(0xff);
}

async function opened(page, lang) {
  await page.addInitScript(spoilable);
  await page.goto(`${site.url}?lang=${lang}`);
  await ready(page);
  return new Person(page, lang);
}

async function says(page, person, id) {
  const told = page.getByTestId('stopped').getByText(person.say(id), { exact: true });
  await told.waitFor();
}

const degree = (person, choice) => person.choose(`choice-higher_education-${choice}`);
const procedure = (page) => page.getByTestId('choice-procedure-extend');

for (const lang of languages) {
  visit(
    `${lang}: an engine that breaks down is replaced, and the answers are there`,
    { start: false },
    async (page) => {
      const person = await opened(page, lang);
      await person.goTo('review');
      await person.change('higher_education');
      await page.evaluate(() => self.spoil());
      await degree(person, 'matching');
      await says(page, person, 'engine-restarted');
      await person.goTo('review');
      await person.change('higher_education');
      const chosen = page.getByTestId('choice-higher_education-matching');
      assert.ok(await chosen.isChecked());
      await person.goTo('review');
      await person.change('academic_degree');
      await person.choose('choice-academic_degree-none');
      assert.equal(await page.getByTestId('stopped').count(), 0);
      await person.goTo('result');
      assert.equal(await page.getByTestId('stopped').count(), 0);
    },
  );
}

visit('where no other engine starts, the answers wait', { start: false }, async (page, faults) => {
  const person = await opened(page, 'en');
  await page.evaluate(() => {
    self.mayStart = false;
    self.spoil();
  });
  await procedure(page).check();
  await says(page, person, 'engine-stopped');
  assert.ok(await procedure(page).isChecked());
  await person.press('part-again');
  await says(page, person, 'engine-stopped');
  await page.evaluate(() => (self.mayStart = true));
  await person.press('part-again');
  await says(page, person, 'engine-restarted');
  assert.ok(await procedure(page).isChecked());
  await person.goTo('result');
  await page.getByRole('heading', { name: person.say('documents-title'), exact: true }).waitFor();
  assert.ok(faults.splice(0).every((fault) => /no memory/.test(fault)));
});

visit(
  'an engine that breaks down over the result is replaced there',
  { start: false },
  async (page) => {
    const person = await opened(page, 'en');
    await person.choose('procedure-issue');
    await person.goTo('result');
    await page.evaluate(() => self.spoil());
    await page.evaluate(() => document.querySelector('anyqtama-checker').requestUpdate());
    await says(page, person, 'engine-restarted');
    await page.getByRole('heading', { name: person.say('documents-title'), exact: true }).waitFor();
  },
);
