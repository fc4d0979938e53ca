// The pictures of the result: each has its text beside it, on paper and without colours too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { arriveWith } from './arriving.mjs';
import { breachesOf, colours, everything, spoken } from './axe.mjs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { engine, Person } from './person.mjs';
import { openAll, whole } from './result.mjs';
import { past } from './views.mjs';
import { dayName, longDate, say } from './words.mjs';

const jobs = {
  ...cases.passing,
  answers: {
    ...cases.passing.answers,
    experience: {
      periods: [
        { from: '2016-03-01', to: '2017-08-31' },
        { from: '2017-05-01', to: '2018-12-31' },
        { from: '2020-02-01' },
      ],
    },
  },
  events: { issued: '2022-05-12', contract_concluded: '2022-06-01' },
};

async function resultOf(page, request, language = 'en') {
  const person = new Person(page, language);
  await arriveWith(page, request);
  await person.goTo('result');
  await whole(page);
  return person;
}

const plain = (text) => text.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();

for (const lang of languages) {
  visit(`${lang}: every picture has its text`, { lang }, async (page) => {
    await resultOf(page, jobs, lang);
    const { deadlines, score } = engine.assess(jobs);

    const lanes = plain(await page.getByTestId('lanes').innerText());
    for (const { id, due } of deadlines) {
      const entry = page.getByTestId(`lane-${id}`);
      assert.equal(await entry.count(), 1, id);
      if (due && id !== 'extension_filing') assert.ok(lanes.includes(longDate(due, lang)), id);
    }

    const axis = page.getByTestId('axis');
    assert.ok(await axis.locator('svg[role=img]').getAttribute('aria-label'));
    assert.equal(await axis.getByRole('listitem').count(), 3 + 1 + 1 + 3);

    const rail = page.getByTestId('part-points').getByTestId('rail-strict');
    const { earned } = score.strict;
    const points = say(lang, 'panel-points', { earned, threshold: score.threshold });
    assert.ok(plain(await rail.locator('figcaption').innerText()).includes(points));
    const drawn = await rail.locator('> svg').getAttribute('aria-label');
    assert.ok(!drawn.includes(points), 'the points are said twice');
    for (const { criterion, strict } of score.lines.filter((line) => line.strict > 0)) {
      const part = { criterion: say(lang, `criterion-${criterion}`), points: strict };
      assert.ok(drawn.includes(say(lang, 'rail-part', part)), drawn);
    }

    const { skipped } = deadlines.find(({ id }) => id === 'decision');
    const cells = page.getByTestId('strip-decision').getByRole('listitem');
    assert.equal(await cells.count(), 13);
    const legend = plain(await page.getByTestId('legend-decision').innerText());
    for (const { reason, date } of skipped.filter((day) => day.reason !== 'weekend')) {
      assert.ok(legend.includes(dayName(reason, lang)) && legend.includes(longDate(date, lang)));
    }

    const mute = await page
      .locator('[data-testid=result] svg:not(svg svg)')
      .evaluateAll(
        (all) =>
          all.filter((svg) => !svg.matches('[aria-hidden=true]') && !svg.getAttribute('aria-label'))
            .length,
      );
    assert.equal(mute, 0, 'a picture without a text');
  });
}

const provisions = JSON.parse(
  readFileSync(new URL('../../data/provisions/kz-order-503.json', import.meta.url), 'utf8'),
).provisions;
const textAt = (place) => provisions.find(({ id }) => id === place).text;

visit(
  'readings that differ are quoted from the order, in English',
  { lang: 'kk' },
  async (page) => {
    await resultOf(page, cases.open, 'kk');
    const outcome = page.getByTestId('outcome');
    for (const reading of ['strict', 'lenient']) {
      assert.ok(await outcome.getByTestId(`reading-${reading}`).isVisible());
    }
    const quotes = outcome.getByTestId('quote');
    await quotes.locator('blockquote').nth(1).waitFor();
    const found = await quotes.evaluateAll((all) =>
      all.map((quote) => {
        const { lang, textContent } = quote.querySelector('blockquote');
        return [quote.dataset.provision, lang, textContent];
      }),
    );
    const places = ['Rules 10(1)', 'Std 9(2)'];
    assert.deepEqual(
      found,
      places.map((place) => [place, 'en', textAt(place)]),
    );
  },
);

visit('two terms for the decision stand side by side with their words', {}, async (page) => {
  await resultOf(page, jobs);
  const card = page.getByTestId('deadline-decision');
  const terms = plain(await card.getByTestId('terms').innerText());
  assert.match(terms, /16 May 2022.*Standard, point 3.*13 May 2022.*Rules, para\. 11/);
  await card.locator('.quoted summary').click();
  await card.getByTestId('quote').nth(1).locator('blockquote').waitFor();
  assert.equal(await card.locator('blockquote').nth(1).innerText(), textAt('Rules 11'));
});

visit('on paper the pictures are there, and what they rest on is quoted', {}, async (page) => {
  await resultOf(page, jobs);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['lanes', 'axis', 'strip-decision', 'legend-decision']) {
    assert.ok(await page.getByTestId(name).isVisible(), name);
  }
  await page.getByTestId('print-annex').locator('blockquote').first().waitFor();
});

const lookOf = (element) => {
  const { backgroundImage, borderTopStyle, borderTopWidth } = getComputedStyle(element);
  return [backgroundImage !== 'none', borderTopStyle, borderTopWidth].join();
};

visit('no two kinds of day are told apart by colour alone', {}, async (page) => {
  await resultOf(page, jobs);
  await page.emulateMedia({ forcedColors: 'active' });
  const looks = new Map();
  for (const kind of ['start', 'working', 'weekend', 'holiday', 'due', 'latest']) {
    const cell = page.locator(`.strip .day.${kind}`).first();
    looks.set(kind, await cell.evaluate(lookOf));
  }
  assert.equal(new Set(looks.values()).size, looks.size, JSON.stringify([...looks]));
});

const narrow = { viewport: { width: 320, height: 640 }, reducedMotion: 'reduce' };

visit('axe finds nothing in the pictures and the comparison, at 320 px', narrow, async (page) => {
  const wrong = [];
  const person = await resultOf(page, { ...cases.failing, events: jobs.events });
  for (const way of [1, 2]) {
    await page.getByTestId(`show-way-${way}`).click();
    await page.getByTestId(`variant-${way}`).waitFor();
  }
  await page.getByTestId('add-variant').click();
  await openAll(page);
  wrong.push(...(await breachesOf(page, everything)));
  await page.emulateMedia({ colorScheme: 'dark' });
  wrong.push(...(await breachesOf(page, colours)));
  for (const language of languages) {
    await person.speak(language);
    wrong.push(...(await breachesOf(page, spoken)));
    wrong.push(...(await page.evaluate(past)));
    assert.equal(await page.evaluate(() => document.scrollingElement.scrollWidth), 320, language);
  }
  assert.deepEqual(wrong, []);
});
