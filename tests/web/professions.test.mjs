// Finding one's profession: what is typed, what is found and why, and what is said when nothing fits.
import assert from 'node:assert/strict';
import { breachesOf, colours, everything, structure } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { engine, Person, titleOf } from './person.mjs';
import { past } from './views.mjs';

/** A person at the question of the profession. */
async function personAsked(page, language = 'en') {
  const person = new Person(page, language);
  await person.goTo('review');
  await person.change('profession');
  return person;
}

const searchOf = (person) =>
  person.page.getByRole('combobox', { name: person.say('profession-search') });
const found = (page) => page.getByTestId('profession-found');
const panel = (page) => page.getByTestId('profession-none-fits');

/** Types, and waits for the answer of the whole catalogue. */
async function look(person, typed) {
  const came = person.page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith('.bin'),
  );
  await searchOf(person).focus();
  await came;
  await searchOf(person).fill(typed);
}

async function active(page) {
  const id = await page.getByRole('combobox').first().getAttribute('aria-activedescendant');
  return id && page.locator(`[id="${id}"]`).getAttribute('data-id');
}

const reasons = [
  ['oncologist', 'health/oncologist', 'exact', 'Oncologist'],
  ['captian instructor', 'maritime/captain-instructor', 'spelling', 'Captain-instructor'],
  ['ghjuhfvvbcn', 'computing/programmer', 'layout', 'Programmer'],
  ['vrach pediatr', 'health/pediatric-physician', 'latin', 'Pediatric'],
  ['pathoan', 'health/pathoanatomist', 'part_of_title', 'pathoanatomist'],
];

for (const [typed, id, reason, marked] of reasons) {
  visit(`"${typed}" finds ${id}: ${reason}`, {}, async (page) => {
    const person = await personAsked(page);
    await look(person, typed);
    const first = page.getByRole('option').first();
    assert.equal(await first.getAttribute('data-id'), id);
    const text = await first.textContent();
    assert.ok(text.includes(person.say('profession-match', { reason })), text);
    assert.equal(await first.locator('mark').first().innerText(), marked);
  });
}

for (const lang of languages) {
  visit(
    `${lang}: another name is told beside the title, and the printed one`,
    { lang },
    async (page) => {
      const person = await personAsked(page, lang);
      await look(person, 'ИТ-аналитик');
      const first = page.getByRole('option').first();
      const text = await first.textContent();
      const id = 'computing/system-analyst';
      for (const part of [
        titleOf(id, lang),
        titleOf(id, 'en'),
        person.say('profession-found-by'),
      ]) {
        assert.ok(text.includes(part), text);
      }
      const { hits } = engine.professions({ typed: 'ИТ-аналитик', language: lang });
      const name = first.locator(`[lang="${hits[0].language}"][translate="no"]`);
      assert.equal(await name.last().innerText(), hits[0].matched);
      if (lang !== 'en') {
        const printed = first.locator('[lang="en"][translate="no"]').first();
        assert.equal(await printed.innerText(), titleOf(id, 'en'));
      }
    },
  );

  visit(`${lang}: the entries of one occupation stand under a question`, { lang }, async (page) => {
    const person = await personAsked(page, lang);
    await look(person, 'chief engineer');
    const group = page.getByRole('group', { name: person.say('profession-industry') }).first();
    const entries = group.getByRole('option');
    assert.equal(await entries.count(), 2);
    assert.ok((await group.innerText()).includes(titleOf('machinery/chief-engineer', lang)));
    await entries.and(page.locator('[data-id="electronics/chief-engineer"]')).click();
    const chosen = page.getByTestId('profession-chosen');
    const { name } = engine
      .describe()
      .activities.find(({ id }) => id.startsWith('Production of electric'));
    assert.ok((await chosen.innerText()).includes(name[lang]));
  });

  visit(
    `${lang}: an occupation that is not listed is named, with the closest entries`,
    { lang },
    async (page) => {
      const person = await personAsked(page, lang);
      await look(person, 'veterinarian');
      const reply = engine.professions({ typed: 'veterinarian', language: lang });
      const title = reply.recognised.title[lang];
      assert.equal(await found(page).innerText(), person.say('profession-looks-like', { title }));
      assert.equal(await page.getByRole('listbox').count(), 0);
      const text = await panel(page).innerText();
      for (const id of ['profession-closest-hint', 'profession-ways-on']) {
        assert.ok(text.includes(person.say(id)), id);
      }
      const differs = person.say('profession-differs', { what: '' });
      const closest = page.getByTestId('profession-close');
      const told = await closest.allInnerTexts();
      assert.ok(told.length > 0 && told.every((line) => line.includes(differs)), told.join('|'));
      assert.equal(await closest.first().getAttribute('data-id'), reply.hits[0].id);

      for (const id of ['choice-profession-not_listed', 'choice-unknown']) {
        assert.ok(await page.getByRole('radio', { name: person.say(id), exact: true }).isVisible());
      }
      const browse = page.getByText(person.say('profession-browse'), { exact: true });
      assert.ok(await browse.isVisible());

      await closest.first().click();
      const chosen = page.getByTestId('profession-chosen').and(page.locator(':focus'));
      await chosen.waitFor();
      assert.ok((await chosen.innerText()).includes(titleOf(reply.hits[0].id, lang)));
      assert.equal(await panel(page).count(), 0);
    },
  );

  visit(`${lang}: what is no occupation is said to be none`, { lang }, async (page) => {
    const person = await personAsked(page, lang);
    await look(person, 'qqqwwwzzz');
    assert.equal(await found(page).innerText(), person.say('profession-none-fits'));
    assert.ok((await panel(page).innerText()).includes(person.say('profession-ways-on')));
  });
}

visit('keys go through the list, and nothing is chosen before Enter', {}, async (page) => {
  const person = await personAsked(page);
  await look(person, 'chief engineer');
  const field = searchOf(person);
  const ids = await page
    .getByRole('option')
    .evaluateAll((all) => all.map(({ dataset }) => dataset.id));
  assert.ok(ids.length > 2, ids.join());
  assert.equal(await field.getAttribute('aria-expanded'), 'true');
  const list = page.locator(`[id="${await field.getAttribute('aria-controls')}"]`);
  assert.equal(await list.getAttribute('role'), 'listbox');
  const count = person.say('profession-found', { count: ids.length });
  assert.equal(await page.getByRole('status').and(found(page)).innerText(), count);
  assert.equal(await active(page), null);
  await page.keyboard.press('Enter');
  assert.equal(await page.getByTestId('profession-chosen').count(), 0);
  assert.ok(await page.getByTestId('step-profession').isVisible());

  const path = [
    ['ArrowDown', 0],
    ['ArrowDown', 1],
    ['End', ids.length - 1],
    ['ArrowDown', 0],
    ['ArrowUp', ids.length - 1],
    ['Home', 0],
  ];
  for (const [key, place] of path) {
    await page.keyboard.press(key);
    assert.equal(await active(page), ids[place], key);
    assert.equal(await page.getByRole('option', { selected: true }).count(), 1);
  }
  await page.keyboard.press('ArrowLeft');
  assert.equal(await active(page), null);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByTestId('profession-chosen').waitFor();
  assert.equal(await field.inputValue(), '');
  assert.equal(await field.getAttribute('aria-expanded'), 'false');
});

visit('Escape closes the list, then clears; an arrow opens it; Tab leaves', {}, async (page) => {
  const person = await personAsked(page);
  await look(person, 'teacher');
  const field = searchOf(person);
  const list = page.getByRole('listbox');
  await list.waitFor();
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'hidden' });
  assert.equal(await field.inputValue(), 'teacher');
  await page.keyboard.press('ArrowDown');
  await list.waitFor();
  assert.notEqual(await active(page), null);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  assert.equal(await field.inputValue(), '');

  await field.fill('teacher');
  await page.keyboard.press('Tab');
  await list.waitFor({ state: 'hidden' });
  assert.equal(await page.getByTestId('profession-chosen').count(), 0);
});

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };

visit('touch chooses, and a tap beside the open list is not lost', phone, async (page) => {
  const person = await personAsked(page);
  await look(person, 'oncologist');
  await page.getByRole('option').first().tap();
  await page.getByTestId('profession-chosen').waitFor();
  await searchOf(person).fill('chief engineer');
  await page.getByRole('listbox').waitFor();
  const unknown = page.getByRole('radio', { name: person.say('choice-unknown'), exact: true });
  await unknown.tap();
  await page.getByRole('listbox').waitFor({ state: 'hidden' });
  assert.ok(await unknown.isChecked());
});

visit(
  'axe finds nothing on the list or the panel, and nothing is too wide',
  { ...phone, reducedMotion: 'reduce' },
  async (page) => {
    const wrong = [];
    const person = await personAsked(page);
    await look(person, 'x');
    for (const typed of ['foreign language teacher', 'veterinarian']) {
      await searchOf(person).fill(typed);
      await page.keyboard.press('ArrowDown');
      wrong.push(...(await breachesOf(page, everything)));
      await page.emulateMedia({ colorScheme: 'dark' });
      wrong.push(...(await breachesOf(page, colours)));
      await page.emulateMedia({ colorScheme: 'light' });
      for (const language of languages) {
        await person.speak(language);
        await searchOf(person).click();
        await page
          .getByTestId(/^profession-(hit|close)$/)
          .first()
          .waitFor();
        wrong.push(...(await breachesOf(page, structure)), ...(await page.evaluate(past)));
      }
      await person.speak('en');
    }
    assert.deepEqual(wrong, []);
  },
);

/** The addresses of the catalogue asked for from now on. */
function askedFor(page) {
  const asked = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.bin')) asked.push(request.url());
  });
  return asked;
}

visit('the catalogue is fetched at the first focus, and once', {}, async (page) => {
  const asked = askedFor(page);
  const person = await personAsked(page);
  await page.waitForLoadState('networkidle');
  assert.deepEqual(asked, []);
  await look(person, 'db admin');
  await page.getByRole('option').first().waitFor();
  await searchOf(person).blur();
  await searchOf(person).focus();
  await page.waitForLoadState('networkidle');
  assert.equal(asked.length, 1);
});

visit('until it is there titles are found, and then it is searched again', {}, async (page) => {
  const person = await personAsked(page);
  let send;
  const held = new Promise((resolve) => (send = resolve));
  await page.route('**/*.bin', async (route) => {
    await held;
    await route.continue();
  });
  await searchOf(person).fill('oncologist');
  await page.locator('[role="option"][data-id="health/oncologist"]').waitFor();
  await searchOf(person).fill('veterinarian');
  assert.equal(await found(page).innerText(), person.say('profession-names-coming'));
  assert.equal(await panel(page).count(), 0);
  send();
  await panel(page).waitFor();
  assert.match(await found(page).innerText(), /Veterinarian/);
});

visit(
  'without the catalogue the search goes on, says so, and asks again',
  {},
  async (page, faults) => {
    const person = await personAsked(page);
    await page.route('**/*.bin', (route) => route.abort());
    await searchOf(person).fill('veterinarian');
    const note = page.getByTestId('profession-note');
    assert.equal(await note.innerText(), person.say('profession-names-missing'));
    assert.equal(await found(page).innerText(), person.say('profession-none-fits'));
    await searchOf(person).fill('oncologist');
    await page.locator('[role="option"][data-id="health/oncologist"]').waitFor();
    assert.ok(await note.isVisible());
    assert.notEqual(faults.splice(0).length, 0);

    await page.unroute('**/*.bin');
    await searchOf(person).blur();
    await look(person, 'veterinarian');
    assert.match(await found(page).innerText(), /Veterinarian/);
    assert.equal(await note.count(), 0);
  },
);
