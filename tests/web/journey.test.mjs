// The whole journey in three languages: questions answered, the result read from the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answer, interview } from './interview.mjs';
import { engine, Person } from './person.mjs';
import { compareResult, dateIn, openAll, readPoints } from './result.mjs';
import { say } from './words.mjs';

const order236 = JSON.parse(
  readFileSync(new URL('../../data/rulebooks/kz-236-2023.json', import.meta.url), 'utf8'),
);

/** Answers everything the request gives and goes to the result. */
async function walk(page, language, request) {
  const person = new Person(page, language);
  await interview(person, request);
  assert.equal(await person.goTo('result'), 'result');
  return person;
}

for (const [lang, name, outcome] of [
  ['en', 'failing', 'refusal_expected'],
  ['ru', 'undecided', 'undecided'],
  ['kk', 'open', 'open_question'],
]) {
  visit(`${lang}: ${name}, and its result in every language`, { lang }, async (page) => {
    const person = await walk(page, lang, cases[name]);
    const reply = engine.assess(cases[name]);
    assert.equal(reply.outcome, outcome);
    for (const language of languages) {
      await person.speak(language);
      await compareResult(page, reply, language);
    }
  });
}

visit('no refusal is spoken of while an answer can still prevent it', {}, async (page) => {
  const person = new Person(page, 'en');
  const { as_of, answers } = cases.failing;
  const told = {};
  const outcomes = [];
  for (let step = 'procedure'; step !== 'review'; step = await person.goOn()) {
    await answer(person, step, cases.failing);
    if (step in answers) told[step] = answers[step];
    if (Object.keys(told).length === 0) continue; // the filing day is not yet that of the case
    const { outcome } = engine.assess({ as_of, answers: told });
    outcomes.push(outcome);
    const spoken = page.getByText(person.say(`outcome-${outcome}`), { exact: true });
    await page.getByTestId('panel-outcome').and(spoken).waitFor({ state: 'attached' });
  }
  const last = outcomes.indexOf('refusal_expected');
  assert.ok(last > 2, outcomes.join());
  assert.ok(outcomes.slice(0, last).every((outcome) => outcome === 'undecided'));
});

/** The oncologist of 4 May 2022, as a lawyer reckons the case by hand. */
const byHand = {
  en: {
    due: '16 May 2022',
    other: '13 May 2022',
    skipped: [
      ['7 May 2022', 'Defender of the Fatherland Day'],
      ['8 May 2022', 'weekend'],
      ['9 May 2022', 'Victory Day'],
      ['10 May 2022', 'Day off in place of Defender of the Fatherland Day'],
      ['14 May 2022', 'weekend'],
      ['15 May 2022', 'weekend'],
    ],
  },
  ru: {
    due: '16 мая 2022 г.',
    other: '13 мая 2022 г.',
    skipped: [
      ['7 мая 2022 г.', 'День защитника Отечества'],
      ['8 мая 2022 г.', 'Выходной'],
      ['9 мая 2022 г.', 'День Победы'],
      ['10 мая 2022 г.', 'Выходной за День защитника Отечества'],
      ['14 мая 2022 г.', 'Выходной'],
      ['15 мая 2022 г.', 'Выходной'],
    ],
  },
  kk: {
    due: '2022 ж. 16 мамыр',
    other: '2022 ж. 13 мамыр',
    skipped: [
      ['2022 ж. 7 мамыр', 'Отан қорғаушы күні'],
      ['2022 ж. 8 мамыр', 'Демалыс'],
      ['2022 ж. 9 мамыр', 'Жеңіс күні'],
      ['2022 ж. 10 мамыр', 'Отан қорғаушы күні үшін демалыс күні'],
      ['2022 ж. 14 мамыр', 'Демалыс'],
      ['2022 ж. 15 мамыр', 'Демалыс'],
    ],
  },
};

for (const lang of languages) {
  visit(`${lang}: passing, with 3 + 4 points and a decision by 16 May`, { lang }, async (page) => {
    const person = await walk(page, lang, cases.passing);
    const { due, other, skipped } = byHand[lang];
    await compareResult(page, engine.assess(cases.passing), lang);

    assert.deepEqual(await readPoints(page, lang), {
      higher_education: [3, 3],
      academic_degree: [0, 4],
      english_teaching_certificate: [0, 3],
      experience: [4, 6],
      together: [7],
    });

    const decision = page.getByRole('listitem').filter({
      has: page.getByRole('heading', { name: person.say('deadline-decision'), exact: true }),
    });
    assert.ok((await decision.innerText()).includes(other));
    assert.equal(dateIn(await decision.getByTestId('due').innerText(), lang), due);

    const days = await decision
      .getByTestId('skipped-decision')
      .getByRole('listitem')
      .allInnerTexts();
    assert.equal(days.length, skipped.length);
    for (const [place, [day, reason]] of skipped.entries()) {
      assert.equal(dateIn(days[place], lang), day);
      assert.ok(days[place].includes(reason), `${days[place]}: ${reason}`);
    }
  });
}

for (const lang of languages) {
  visit(`${lang}: as of 2026-11-23 the repeal is said first`, { lang }, async (page) => {
    const person = new Person(page, lang);
    await person.goTo('review');
    await person.change('filing');
    await answer(person, 'filing', cases.repealed);
    await person.goTo('result');
    await compareResult(page, engine.assess(cases.repealed), lang);

    const banner = page.getByRole('complementary', { name: person.say('repeal-tag') });
    for (const number of ['503', '236', '2023']) {
      assert.ok((await banner.innerText()).includes(number), number);
    }
    const outcome = await page.getByTestId('outcome').innerText();
    const label = person.say('result-repealed-label', { number: '503' });
    assert.ok(outcome.toLowerCase().includes(label.toLowerCase()), outcome);

    const notice = await page.getByTestId('notice-order_repealed').innerText();
    assert.ok(notice.includes(say(lang, 'notice-order_repealed.detail')), notice);

    const successor = await page.getByTestId('part-successor').innerText();
    for (const { text } of [...order236.facts, ...order236.missing]) {
      assert.ok(successor.includes(text[lang]), text[lang]);
    }
  });
}

for (const [place, [procedure, request]] of Object.entries(cases.procedures).entries()) {
  const lang = languages[place % languages.length];
  visit(`${lang}: ${procedure}, and its result in every language`, { lang }, async (page) => {
    const asked = { procedure, ...request };
    const person = await walk(page, lang, asked);
    const reply = engine.assess(asked);
    assert.ok(reply.deadlines.some(({ due }) => due));
    for (const language of languages) {
      await person.speak(language);
      await compareResult(page, reply, language);
      const outcome = await page.getByTestId('outcome').innerText();
      assert.ok(outcome.includes(say(language, `procedure-${procedure}`)), outcome);
    }
  });
}

visit('every statement has its place in the law, and every place its text', {}, async (page) => {
  const person = await walk(page, 'en', cases.open);
  await openAll(page);
  const kinds = [
    'line',
    'document',
    'deadline',
    'ground',
    'open_question',
    'appeal',
    'duty',
    'end',
  ];
  for (const kind of kinds) {
    const said = page.getByTestId('result').locator(`[data-testid^="${kind}-"]`);
    assert.notEqual(await said.count(), 0, kind);
    const lacking = said.filter({ hasNot: page.locator('law-cite') });
    assert.deepEqual(await lacking.allInnerTexts(), [], kind);
  }
  const textless = page.locator('law-cite').filter({ hasNot: page.locator('blockquote') });
  const unsaid = textless.filter({ hasNotText: person.say('cite-elsewhere') });
  assert.deepEqual(await unsaid.allInnerTexts(), []);
  const elsewhere = await textless.locator('.provision-title').allInnerTexts();
  assert.ok(elsewhere.every((title) => title.includes(person.say('act-kz-appc'))));
});

visit('the place in the law opens beside its statement', {}, async (page) => {
  const person = await walk(page, 'en', cases.passing);
  const name = person.say('cite-open', { place: person.say('citation-standard', { number: '3' }) });
  const decision = page.getByTestId('deadline-decision');
  const place = decision.getByRole('button', { name }).first();
  assert.equal(await decision.locator('law-cite blockquote').count(), 0);
  await place.click();
  const text = await decision.locator('law-cite blockquote').innerText();
  assert.match(text, /within 6 \(six\) working days/);
  await place.click();
  await decision.locator('law-cite blockquote').waitFor({ state: 'hidden' });
});
