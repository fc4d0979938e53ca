// Tests web/src/words/frame.ts, headings.ts and language.ts: what stands around every view, and in which language.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { words } from './spoken.mjs';

const { newCase } = await moduleOf('case.ts');
const { faultView } = await moduleOf('words/faults.ts');
const { frameView, repealText } = await moduleOf('words/frame.ts');
const { headingOf, pageTitle } = await moduleOf('words/headings.ts');
const { chooseLanguage, isLanguage } = await moduleOf('words/language.ts');
const { Words } = await moduleOf('words/words.ts');

const repeal = {
  order: '503',
  since: '2023-07-01',
  inForceTo: '2023-06-30',
  successor: '236',
  successorDate: '2023-06-22',
};
test('around every view stand the repeal, the promises and the ways on', () => {
  const { languages, parts, ...texts } = frameView('filing', repeal, named);
  assert.deepEqual(texts, {
    skip: 'skip-link',
    languageLabel: 'language-label',
    leave: { to: 'https://en.wikipedia.org/', name: 'leave', detail: 'leave-detail' },
    openSaved: 'open-saved',
    repealTag: 'repeal-tag',
    repealText: 'repeal-short(number=503, since=1 July 2023)',
    repealMore: 'repeal-more(successor=236)',
    introTitle: 'intro-title',
    introLead: 'intro-lead',
    introWhat: 'intro-what',
    promises: ['work', 'decides', 'device'].map((id) => ({
      title: `intro-${id}-title`,
      text: `intro-${id}`,
    })),
    navLabel: 'nav-label',
    about: 'about-title',
  });
  assert.equal(
    repealText('full', repeal, named),
    'repeal-full(date=22 June 2023, number=503, since=1 July 2023, successor=236)',
  );
  assert.deepEqual(
    languages.map(({ id, name, current }) => [id, name, current]),
    [
      ['en', 'English', true],
      ['ru', 'Русский', false],
      ['kk', 'Қазақша', false],
    ],
  );
  assert.equal(frameView('filing', repeal, words.kk).leave.to, 'https://kk.wikipedia.org/');
});

const views = [
  ['filing', 'questions'],
  ['sheet', 'questions'],
  ['review', 'review'],
  ['result', 'result'],
  ['about', undefined],
];
for (const [view, part] of views)
  test(`${view} belongs to ${part ?? 'no part'}`, () => {
    const { parts } = frameView(view, repeal, named);
    assert.deepEqual(
      parts.map(({ id, name }) => [id, name]),
      ['questions', 'review', 'result'].map((id) => [id, `view-${id}`]),
    );
    assert.equal(parts.find(({ current }) => current)?.id, part);
  });

const headings = [
  ['sheet', 'sheet-title'],
  ['review', 'review-title'],
  ['result', 'result-title'],
  ['about', 'about-title'],
  ['filing', 'question-as_of'],
  ['conditions', 'step-conditions'],
  ['profession', 'question-profession'],
];
for (const [view, heading] of headings)
  test(`the heading of ${view}, and the title of the page`, () => {
    assert.equal(headingOf(view, named), heading);
    assert.equal(pageTitle(view, false, named), `page-title(view=${heading})`);
    const title = `page-title-error(title=page-title(view=${heading}))`;
    assert.equal(pageTitle(view, true, named), title);
  });

test('while the words of the steps are on their way, a step has a general heading', () => {
  const early = new Words('en', ['view-questions = Questions']);
  assert.equal(headingOf('conditions', early), 'Questions');
});

const chosen = [
  ['kk', ['ru'], 'kk'],
  [null, ['de-DE', 'RU-kz', 'en'], 'ru'],
  ['de', [], 'en'],
  ['constructor', ['toString'], 'en'],
];
for (const [asked, wanted, language] of chosen)
  test(`asked for ${asked}, by a browser that wants ${wanted.join(', ')}: ${language}`, () => {
    assert.equal(chooseLanguage(asked, wanted), language);
  });

test('no language is none', () => {
  for (const none of [null, undefined, '', 'EN', 'valueOf']) assert.equal(isLanguage(none), false);
});

const person = newCase('04.05.2022');
const places = [
  ['/as_of', 'filed-date', 'filed-date-label'],
  ['/events/issued', 'events-issued-date', 'event-issued'],
  [
    '/answers/experience/periods/0/from',
    'experience-periods-0-from',
    'place-period(end=experience-from, number=1)',
  ],
  ['/answers/experience/years', 'experience-total-years', 'experience-years'],
  ['/answers/profession', 'choices-profession', 'question-profession.label'],
  ['/region', 'region', 'question-region.label'],
];
for (const [at, field, where] of places)
  test(`a fault at ${at} is told by the name of its field`, () => {
    const view = faultView({ code: 'not_covered', at, from: '2021-01-05' }, person, named);
    assert.deepEqual([view.field, view.where, view.message], [field, where, 'error-not_covered']);
    assert.equal(view.help, 'error-not_covered.detail(from=5 January 2021)');
    assert.equal(
      faultView({ code: 'not_covered', at }, person, named).help,
      'error-not_covered.detail(from=)',
    );
  });
