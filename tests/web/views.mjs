// Leads through every view of the page, each as full as it gets.
import assert from 'node:assert/strict';
import * as cases from './cases.mjs';
import { answer } from './interview.mjs';
import { Person } from './person.mjs';

/** Filled steps show more than empty ones: the list, the jobs, the total, the papers ticked. */
const fuller = {
  async profession(person, look) {
    const search = person.page.getByRole('combobox', { name: person.say('profession-search') });
    await search.fill('teacher');
    await person.page.getByRole('option').first().waitFor();
    await look('profession, with a list');
    await search.fill('xxxxx');
    await look('profession, nothing found');
    await search.fill('');
  },
  async experience(person, look) {
    await person.choose('choice-experience-total');
    await look('experience, a total');
    await person.choose('choice-experience-periods');
    await person.field('experience-from').fill('30.02.2020');
    await person.press('continue');
    await person.group('fault-title').waitFor();
    await look('experience, at fault');
    await person.field('experience-from').fill('01.02.2019');
    await person.press('experience-add');
    await look('experience, two jobs');
    await person.press('experience-remove', { number: 2 });
  },
  documents: () => {},
};

/** Every question, empty and answered, and the review. */
export async function steps(person, look) {
  let view = 'procedure';
  for (; view !== 'review'; view = await person.goOn()) {
    await look(view);
    await fuller[view]?.(person, look);
    await answer(person, view, cases.passing);
    if (fuller[view]) await look(`${view}, answered`);
  }
  for (const step of ['conditions', 'events']) {
    await person.change(step);
    await look(step);
    await person.goTo('review');
  }
  await look('review');
}

async function showResult(person, look, name) {
  await person.goTo('result');
  await look(name);
  await person.goTo('review');
}

const changes = [
  { name: 'result', step: 'academic_degree', answers: { academic_degree: 'none' } },
  { name: 'result, open', step: 'academic_degree', answers: { academic_degree: 'scientific' } },
  { name: 'result, failing', step: 'profession', answers: { profession: 'not_listed' } },
  { name: 'result, undecided', step: 'profession', answers: {} },
  { name: 'result, repealed', step: 'filing', as_of: '2026-11-23T19:00' },
  { name: 'result, calendar not known', step: 'filing', as_of: '2027-12-31' },
];

async function results(person, look) {
  await person.change('experience');
  await person.choose('choice-experience-none');
  await person.goTo('review');
  for (const { name, step, ...request } of changes) {
    await person.change(step);
    await answer(person, step, request);
    await person.goTo('review');
    await showResult(person, look, name);
  }
}

async function otherProcedures(person, look) {
  for (const [procedure, request] of Object.entries(cases.procedures)) {
    await person.change('procedure');
    await person.choose(`procedure-${procedure}`);
    await person.goTo('review');
    for (const step of ['filing', ...(request.events ? ['events'] : [])]) {
      await person.change(step);
      await answer(person, step, request);
      if (step === 'events') await look(`${procedure}, events`);
      await person.goTo('review');
    }
    await showResult(person, look, `${procedure}, result`);
  }
}

/** No part of the view is on its way any more. */
export const settled = (page) =>
  page.waitForFunction(() => !document.querySelector('[data-testid="coming"]'));

/** Calls `look(name)` on every view. Looking may change the language; the person speaks it. */
export async function everyView(page, look) {
  const person = new Person(page, 'en');
  const seen = [];
  const visitor = async (name) => {
    await settled(page);
    seen.push(name);
    return look(name, person);
  };
  await steps(person, visitor);
  await results(person, visitor);
  await otherProcedures(person, visitor);
  await person.toAbout();
  await visitor('about');
  assert.ok(seen.length > 35, `${seen.length} views`);
}

/** The outermost elements that reach past the right edge: reading them needs two directions. */
export function past() {
  const out = (element) =>
    element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 0.5;
  const found = [...document.querySelectorAll('body *:not(svg *, .unseen)')].filter(
    (element) => out(element) && !out(element.parentElement),
  );
  return found.map((element) => `${element.localName}.${element.className}`);
}
