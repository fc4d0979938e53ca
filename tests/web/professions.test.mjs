// Finding one's profession: what is found and why, and what is said when nothing fits.
import assert from 'node:assert/strict';
import { languages, visit } from './browser.mjs';
import { engine, titleOf } from './person.mjs';
import { found, look, panel, personAsked } from './searching.mjs';

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
