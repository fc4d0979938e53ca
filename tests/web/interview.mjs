// Answers the page as a request to the engine would: one step, or the whole interview.
import assert from 'node:assert/strict';
import { typed } from './person.mjs';

const given = (value) => (value === undefined ? 'unknown' : value);
const choice =
  (question) =>
  (person, { answers }) =>
    person.choose(`choice-${question}-${given(answers[question])}`);

async function jobs(person, periods) {
  await person.choose('choice-experience-periods');
  for (const [place, { from, to }] of periods.entries()) {
    if (place > 0) await person.press('experience-add');
    const job = person.group('experience-period', { number: place + 1 });
    await person.field('experience-from', job).fill(typed(from));
    if (to) await person.field('experience-to', job).fill(typed(to));
    else await job.getByRole('checkbox', { name: person.say('experience-open') }).check();
  }
}

async function total(person, span) {
  await person.choose('choice-experience-total');
  for (const [part, count] of Object.entries(span)) {
    await person.field(`experience-${part}`).fill(String(count));
  }
}

/** How each step is answered from a request; what it leaves out is answered "I don't know". */
const answerOf = {
  procedure: (person, { procedure = 'issue' }) => person.choose(`procedure-${procedure}`),
  async filing(person, { as_of }) {
    const [day, time] = as_of.split('T');
    await person.field('filed-date-label').fill(typed(day));
    if (time) await person.field('filed-time-label').fill(time);
  },
  profession(person, { answers: { profession } }) {
    if (!profession) return person.choose('choice-unknown');
    if (profession === 'not_listed') return person.choose('choice-profession-not_listed');
    return person.findProfession(profession);
  },
  higher_education: choice('higher_education'),
  academic_degree: choice('academic_degree'),
  english_teaching_certificate: choice('english_teaching_certificate'),
  education_recognition: choice('education_recognition'),
  experience(person, { answers: { experience } }) {
    if (!experience) return person.choose('choice-experience-unknown');
    if (!experience.periods) return total(person, experience);
    if (!experience.periods.length) return person.choose('choice-experience-none');
    return jobs(person, experience.periods);
  },
  async conditions(person, { answers }) {
    for (const question of ['qualification_level', 'foreign_language']) {
      const group = person.group(`question-${question}`);
      await person.choose(`choice-${question}-${given(answers[question])}`, group);
    }
  },
  async documents(person, { answers: { documents = [] } }) {
    for (const id of documents) {
      await person.page.getByRole('checkbox', { name: person.say(`document-${id}`) }).check();
    }
  },
  async events(person, { events = {} }) {
    for (const [id, when] of Object.entries(events)) {
      const [day, time] = when.split('T');
      await person.field(`event-${id}.question`).fill(typed(day));
      if (time) await person.field('time-label').first().fill(time);
    }
  },
};

/** Answers the step on screen. */
export async function answer(person, step, request) {
  await answerOf[step](person, { answers: {}, ...request });
}

/** The steps that hold an answer the request gives. */
function stepsGiven({ answers = {}, events }) {
  const { qualification_level: level, foreign_language: language, ...others } = answers;
  const conditions = level === undefined && language === undefined ? [] : ['conditions'];
  return [...Object.keys(others), ...conditions, ...(events ? ['events'] : [])];
}

/**
 * From the first question to the review. What was given but not asked is told from there.
 * Returns the steps that were asked.
 */
export async function interview(person, request) {
  const asked = [];
  for (let step = 'procedure'; step !== 'review'; step = await person.goOn()) {
    asked.push(step);
    await answer(person, step, request);
  }
  for (const step of stepsGiven(request).filter((given) => !asked.includes(given))) {
    assert.equal(await person.change(step), step);
    await answer(person, step, request);
    assert.equal(await person.goOn(), 'review');
  }
  return asked;
}
