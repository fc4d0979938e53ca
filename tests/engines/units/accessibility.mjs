// axe on every question and on a result, light; and dark, for whoever has switched storage off.
import assert from 'node:assert/strict';
import { breachesOf, colours, everything } from '../../web/axe.mjs';
import { openAll } from '../../web/result.mjs';
import { steps } from '../../web/views.mjs';
import { opened } from './opened.mjs';

async function everyStep(page, rules) {
  const person = await opened(page, 'en');
  const wrong = [];
  const look = async (view) => {
    for (const breach of await breachesOf(page, rules)) wrong.push(`${view}: ${breach}`);
  };
  await steps(person, look);
  await person.goTo('result');
  await openAll(page);
  await look('result');
  assert.deepEqual(wrong, []);
  return person;
}

export function accessibility(visit) {
  visit('axe finds nothing on any question, nor in the result', {}, (page) =>
    everyStep(page, everything),
  );

  const guarded = { dark: true, storage: false };
  visit('nor in the dark, where all works without storage', guarded, async (page) => {
    const person = await everyStep(page, colours);
    assert.ok(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches));
    assert.equal(await page.evaluate(() => window.localStorage), null);
    await person.press('device-save');
    await page.getByText(person.say('device-failed')).waitFor();
  });
}
