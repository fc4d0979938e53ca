// explain says what the page says, in each language.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { cases } from '../cases/files.mjs';
import { moduleOf } from '../web/module.mjs';
import { anyqtama } from './anyqtama.mjs';

const { Words } = await moduleOf('words/words.ts');
const { outcomeView } = await moduleOf('words/outcome.ts');
const { scoreView } = await moduleOf('words/score.ts');
const { waysView } = await moduleOf('words/ways.ts');
const { documentViews } = await moduleOf('words/documents.ts');
const { deadlineView } = await moduleOf('words/deadlines.ts');
const { groundViews, noticeViews } = await moduleOf('words/statements.ts');

const locales = new URL('../../web/locales/', import.meta.url);
const languages = ['en', 'ru', 'kk'];

const wordsOf = Object.fromEntries(
  languages.map((language) => {
    const folder = new URL(`${language}/`, locales);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    return [language, new Words(language, sources)];
  }),
);

const days = { names: {}, moved: {}, act: (id) => id };
const explain = (text, language) => anyqtama(['explain', '--language', language], text);
const inOneLine = (text) => text.replace(/\s+/g, ' ');

/** What a terminal is not told of: papers in hand as ticked, and what may be asked of each. */
const noPapers = { inHand: {}, recognition: '', listed: [] };

/** Everything the page says of the result that has no place for pressing or pointing. */
function saidOnThePage(request, assessment, words) {
  const asked = { as_of: request.as_of, procedure: request.procedure ?? 'issue', order: '503' };
  const outcome = outcomeView(assessment, asked, words);
  const score = scoreView(assessment, words);
  const ways = waysView(assessment, words);
  const said = ({ title, detail }) => [title, detail];
  return [
    outcome.headline,
    outcome.detail,
    outcome.underRepealed,
    ...outcome.facts.flatMap(({ name, value, note }) => [
      words.say('colon', { name, value }),
      note,
    ]),
    ...outcome.open.flatMap(said),
    ...(score?.verdicts ?? []).map(({ text }) => text),
    ...(score?.rows ?? []).flatMap(({ label, cite }) => [label, `[${cite.label}]`]),
    ...(ways ? [ways.title, ways.lead] : []),
    ...(ways?.ways ?? []).flatMap(({ changes, reaches }) => [
      reaches,
      ...changes.flatMap(({ text, when }) => [text, when]),
    ]),
    ...assessment.unanswered.map((id) => words.say(`question-${id}.label`)),
    ...groundViews(assessment, words).flatMap((ground) => [
      words.say('colon', { name: ground.title, value: ground.statusText }),
      ground.detail,
    ]),
    ...documentViews(assessment, noPapers, words).flatMap(({ title, hint, or, statusText }) => [
      words.say('colon', { name: title, value: statusText }),
      hint,
      or,
    ]),
    ...assessment.deadlines
      .map((deadline) => deadlineView(deadline, days, words))
      .flatMap(({ title, headline, counted, remarks, cites, certain, certainty }) => [
        headline ? words.say('colon', { name: title, value: headline }) : title,
        counted,
        ...remarks.map(({ text }) => text),
        cites.map(({ label }) => label).join('; '),
        certain ? '' : certainty,
      ]),
    ...noticeViews(assessment.notices, words).flatMap(said),
    words.say('intro-decides-title'),
    words.say('intro-decides'),
  ].filter(Boolean);
}

const answered = cases.filter(({ verb, reply }) => verb === 'assess' && reply.ok);

test('there are cases', () => assert.ok(answered.length > 200));

for (const language of languages) {
  test(`every case reads as on the page: ${language}`, () => {
    // Every third case: the three languages together have them all.
    for (const { name, text } of answered.filter((_, i) => languages[i % 3] === language)) {
      const { status, stdout, stderr } = explain(text, language);
      const { ok: assessment } = JSON.parse(anyqtama(['assess'], text).stdout);
      const told = inOneLine(stdout);
      assert.equal(stderr, '', name);
      assert.equal(status, 0, name);
      for (const words of saidOnThePage(JSON.parse(text), assessment, wordsOf[language]))
        assert.ok(told.includes(inOneLine(words)), `${name} does not say: ${words}\n${stdout}`);
      assert.doesNotMatch(stdout, /\{|[a-z]+_[a-z]+/, `${name} has an id for words`);
      assert.doesNotMatch(stdout, /eligible\b/i);
    }
  });
}

test('both readings are said where they differ, and only there', () => {
  const degree = (answers) =>
    explain(JSON.stringify({ as_of: '2022-05-04', answers }), 'en').stdout;
  const one = degree({
    higher_education: 'matching',
    academic_degree: 'none',
    english_teaching_certificate: false,
  });
  const two = degree({
    higher_education: 'matching',
    academic_degree: 'scientific',
    english_teaching_certificate: false,
  });
  assert.doesNotMatch(one, /reading: /);
  assert.match(one, /Higher education: 3 of 3 points/);
  assert.match(two, /Strict reading: 0 of 3 points\n {2}Lenient reading: 3 of 3 points/);
});

test('the repeal is said first, from the day it bites', () => {
  const first = (as_of) => explain(JSON.stringify({ as_of }), 'en').stdout.split('\n')[0];
  assert.equal(first('2023-06-30'), 'Some answers are still missing');
  assert.equal(first('2023-07-01'), 'Order No. 503 was repealed on 1 July 2023');
});

test('a fault is said in words, with its place, and ends with 1', () => {
  for (const language of languages) {
    const { status, stdout } = explain('{"as_of": "2022-02-30"}', language);
    assert.equal(status, 1);
    assert.ok(stdout.startsWith(wordsOf[language].say('error-invalid_date')));
    assert.match(stdout, /\n\/as_of\n$/);
  }
  assert.match(explain('{"as_of": "2020-01-01"}', 'en').stdout, /5 January 2021/);
});

test('lines fit 80 columns', () => {
  for (const language of languages)
    for (const line of explain('{"as_of": "2024-05-04"}', language).stdout.split('\n'))
      assert.ok([...line].length <= 80, line);
});

test('without a language it speaks English, and other languages are wrong usage', () => {
  const request = '{"as_of": "2022-05-04"}';
  assert.equal(anyqtama(['explain'], request).stdout, explain(request, 'en').stdout);
  for (const args of [['--language', 'de'], ['--language'], ['--ndjson'], ['more']])
    assert.equal(anyqtama(['explain', ...args], request).status, 2);
});
