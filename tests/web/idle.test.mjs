// Answers that no longer count are kept, and the review names them.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { arriveWith } from './arriving.mjs';
import { languages, visit } from './browser.mjs';
import * as cases from './cases.mjs';
import { answer } from './interview.mjs';
import { moduleOf } from './module.mjs';
import { Person } from './person.mjs';

const { idleAnswers } = await moduleOf('flow/idle.ts');
const { newCase, withAnswer } = await moduleOf('case.ts');
const { choicesByQuestion } = await moduleOf('described.ts');
const engine = await load();
const choices = choicesByQuestion(engine.describe());

const idle = (...answers) => {
  const person = answers.reduce(
    (told, [path, value]) => withAnswer(told, path, value),
    newCase('04.05.2022'),
  );
  const { questions, documents, events } = idleAnswers(person, choices, engine.assess);
  return [...questions, ...documents, ...events];
};
const choice = (question, value) => [['choices', question], value];
const demanding = engine
  .describe()
  .professions.find(({ requires_foreign_language }) => requires_foreign_language);

const rows = [
  ['nothing said', [], []],
  [
    'a language the profession asks for',
    [choice('profession', demanding.id), choice('foreign_language', 'true')],
    [],
  ],
  [
    'a language it does not ask for',
    [choice('profession', 'health/oncologist'), choice('foreign_language', 'true')],
    ['foreign_language'],
  ],
  [
    'a paper of another procedure',
    [
      [['documents', 'complaint'], true],
      [['documents', 'iin'], true],
    ],
    ['complaint'],
  ],
  [
    'a day of another procedure',
    [
      [['events', 'contract_terminated', 'date'], '01.05.2022'],
      [['events', 'issued', 'date'], '01.04.2022'],
    ],
    ['contract_terminated'],
  ],
  [
    'a profession in a procedure without one',
    [[['procedure'], 'replace'], choice('profession', 'health/oncologist')],
    ['profession'],
  ],
  [
    'points in a procedure without points',
    [
      [['procedure'], 'replace'],
      choice('higher_education', 'matching'),
      [['experience', 'how'], 'none'],
    ],
    ['higher_education', 'experience'],
  ],
  [
    'recognition of a diploma in hand',
    [
      choice('higher_education', 'matching'),
      choice('education_recognition', 'recognised'),
      [['documents', 'education_documents'], true],
    ],
    [],
  ],
];

for (const [name, answers, ids] of rows) {
  test(`${name}: ${ids.length ? `${ids} does not count` : 'all count'}`, () =>
    assert.deepEqual(idle(...answers), ids));
}

for (const lang of languages) {
  visit(`${lang}: another profession, and what it no longer asks`, { lang }, async (page) => {
    const person = new Person(page, lang);
    const answers = {
      ...cases.passing.answers,
      profession: demanding.id,
      foreign_language: true,
      qualification_level: undefined,
    };
    await arriveWith(page, { ...cases.passing, answers });
    const note = page.getByTestId('idle');
    assert.deepEqual(await note.allInnerTexts(), []);
    await person.change('profession');
    await answer(person, 'profession', { answers: { profession: 'health/oncologist' } });
    await person.goTo('review');
    assert.ok((await note.innerText()).includes(person.say('question-foreign_language.label')));
    const kept = await page.getByTestId('review-conditions').innerText();
    assert.ok(kept.includes(person.say('choice-foreign_language-true')), kept);

    await person.change('procedure');
    await person.choose('procedure-replace');
    await person.goTo('review');
    const dropped = await note.innerText();
    for (const id of ['profession', 'higher_education', 'experience']) {
      assert.ok(dropped.includes(person.say(`question-${id}.label`)), dropped);
    }
    await person.change('procedure');
    await person.choose('procedure-issue');
    await person.goTo('review');
    assert.ok(!(await note.innerText()).includes(person.say('question-experience.label')));
  });
}
