// The jobs of the experience step: how long each was, which days they share, what comes next.
import assert from 'node:assert/strict';
import { breachesOf, inLanguage } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import { engine, Person } from './person.mjs';
import { past } from './views.mjs';
import { longDate } from './words.mjs';

async function personWithJobs(page, lang, ...periods) {
  const person = new Person(page, lang);
  await person.goTo('review');
  await person.change('filing');
  await person.field('filed-date-label').fill('04.05.2022');
  await person.goTo('review');
  await person.change('experience');
  await person.choose('choice-experience-periods');
  for (const [place, [from, to]] of periods.entries()) {
    if (place > 0) await person.press('experience-add');
    const row = person.group('experience-period', { number: place + 1 });
    await person.field('experience-from', row).fill(from);
    if (to) await person.field('experience-to', row).fill(to);
    else await row.getByRole('checkbox', { name: person.say('experience-open') }).check();
  }
  return person;
}

const text = async (place) => (await place.innerText()).replaceAll('\u00a0', ' ');
const day = (iso, lang) => longDate(iso, lang).replaceAll('\u00a0', ' ');

for (const lang of languages) {
  visit(`${lang}: days that two jobs share are shown and counted once`, { lang }, async (page) => {
    const person = await personWithJobs(
      page,
      lang,
      ['01.01.2019', '31.12.2020'],
      ['01.12.2020', '31.05.2021'],
    );
    const shared = await text(page.getByTestId('jobs-shared'));
    assert.ok(shared.includes(day('2020-12-01', lang)), shared);
    assert.ok(shared.includes(day('2020-12-31', lang)), shared);
    const span = person.say('experience-span', { years: 2, months: 5, days: 0 }).trim();
    assert.ok((await text(page.getByTestId('experience-counted'))).includes(span));
    assert.equal(await page.getByTestId(/^job-lines-/).count(), 2);
    const picture = page.getByTestId('job-lanes').getByRole('img');
    assert.ok((await picture.getAttribute('aria-label')).includes(person.say('jobs-picture')));
    assert.equal(await picture.locator('.job-lane-shared').count(), 1);
    assert.deepEqual(await breachesOf(page, inLanguage(lang)), []);
  });

  visit(`${lang}: who goes on working sees the day of more points`, { lang }, async (page) => {
    const person = await personWithJobs(page, lang, ['05.06.2019', '']);
    const answers = { experience: { periods: [{ from: '2019-06-05' }] } };
    const pointsOn = (as_of) => engine.assess({ as_of, answers }).score.lines.at(-1);
    const [strict, lenient] = ['2022-06-05', '2022-06-04'];
    assert.equal(pointsOn(strict).strict, 4);
    assert.equal(pointsOn(lenient).strict, 2);
    assert.equal(pointsOn(lenient).lenient, 4);
    const next = await text(page.getByTestId('jobs-next'));
    for (const iso of [strict, lenient]) assert.ok(next.includes(day(iso, lang)), next);
    assert.ok(next.includes(person.say('points', { count: 4 })), next);
  });
}

visit('a rise after the order ended says so', {}, async (page) => {
  const person = await personWithJobs(page, 'en', ['01.01.2022', '']);
  assert.equal(await page.getByTestId('jobs-next').getByRole('listitem').count(), 1);
  await person.field('experience-from').fill('01.09.2021');
  await person.goTo('review');
  await person.change('filing');
  await person.field('filed-date-label').fill('30.06.2023');
  await person.goTo('review');
  await person.change('experience');
  const next = await text(page.getByTestId('jobs-next'));
  assert.ok(next.includes(person.say('jobs-next-repealed', { number: 503 })), next);
});

visit('a job past the filing day says what does not count', {}, async (page) => {
  const person = await personWithJobs(page, 'en', ['01.01.2022', '31.12.2022']);
  const lines = await text(page.getByTestId('job-lines-0'));
  assert.ok(lines.includes(person.say('job-clipped', { date: day('2022-05-04', 'en') })), lines);
});

visit(
  'each row says what is wrong with it, and the summary leads to all of them',
  {},
  async (page) => {
    const person = await personWithJobs(
      page,
      'en',
      ['30.02.2019', '31.12.2020'],
      ['01.02.2021', '01.01.2021'],
    );
    await person.press('continue');
    const summary = person.group('fault-title');
    await summary.and(page.locator(':focus')).waitFor();
    assert.equal(await summary.getByRole('link').count(), 2);
    const rows = [1, 2].map((number) => person.group('experience-period', { number }));
    const field = (row, id) => person.field(id, rows[row]);
    assert.equal(await field(0, 'experience-from').getAttribute('aria-invalid'), 'true');
    assert.equal(await field(1, 'experience-to').getAttribute('aria-invalid'), 'true');
    assert.ok((await text(rows[0])).includes(person.say('error-invalid_date')));
    assert.ok((await text(rows[1])).includes(person.say('error-reversed_period')));
    await summary.getByRole('link').last().click();
    await field(1, 'experience-to').and(page.locator(':focus')).waitFor();

    await field(0, 'experience-from').fill('28.02.2019');
    assert.equal(await summary.getByRole('link').count(), 1);
    await field(1, 'experience-to').fill('01.03.2021');
    assert.equal(await summary.count(), 0);
  },
);

for (const width of [320, 360]) {
  const phone = { viewport: { width, height: 740 } };
  visit(`at ${width} px the picture of the jobs fits`, phone, async (page) => {
    const person = await personWithJobs(
      page,
      'en',
      ['01.01.2019', '31.12.2020'],
      ['01.12.2020', ''],
    );
    for (const language of languages) {
      await person.speak(language);
      assert.deepEqual(await page.evaluate(past), []);
    }
  });
}
