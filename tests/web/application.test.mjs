// Tests the draft of the application: against the text of the order, and on the page.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, catalogue, factsOf, listing, nothing, typed } from './drafted.mjs';
import { moduleOf } from './module.mjs';
import { data, words } from './spoken.mjs';
import { say } from './words.mjs';

const { draftLines, draftText } = await moduleOf('words/application.ts');
const { applicationView, noForm } = await moduleOf('words/application-view.ts');

const plain = (text) => text.replace(/\s+/g, ' ').trim();
const { provisions } = data('provisions/kz-order-503.json');
const form = plain(provisions.find(({ id }) => id === 'Form 1').text);
const languages = ['en', 'ru', 'kk'];

const printed = [
  'form-body',
  'form-from',
  'form-name',
  'form-identity',
  'form-address',
  'form-location',
  'form-heading',
  'form-list',
  'form-registered',
  'form-consent',
  'form-attached',
];

for (const id of printed) {
  test(`${id} is as the order prints it`, () => {
    assert.ok(form.includes(say('en', id)), say('en', id));
  });
}

test('the request, the date and the signature are as the order prints them', () => {
  for (const act of ['issue', 'extend']) {
    assert.ok(form.includes(say('en', 'form-ask', { act }).replace(` ${act} `, ' issue/extend ')));
  }
  for (const id of ['form-date', 'form-signature']) {
    assert.ok(form.includes(plain(say('en', id, { day: '', line: '' }))), id);
  }
});

test('every profession, its sector and its activity stand in every draft byte by byte', () => {
  assert.equal(listing.professions.length, catalogue.entries.length);
  for (const entry of catalogue.entries) {
    for (const language of languages) {
      const lines = draftLines(factsOf({ profession: entry.id }), {}, [], words[language]);
      const [exact] = lines.filter(({ kind }) => kind === 'exact');
      const wanted = entry.sector_inferred
        ? `${entry.title.en} (${entry.activity})`
        : `${entry.title.en}, ${entry.sector} (${entry.activity})`;
      assert.equal(exact.text, wanted, `${language} ${entry.id}`);
      assert.ok(draftText(lines).includes(wanted));
    }
  }
});

test('a translation of the profession is marked unofficial, and English has none', () => {
  const unofficial = (language) =>
    draftText(draftLines(factsOf(), {}, [], words[language])).includes(
      plain(say(language, 'form-unofficial', { profession: '' })).replace(')', ''),
    );
  assert.deepEqual(languages.map(unofficial), [false, true, true]);
});

test('where no profession of the list is chosen its line stays empty, and that is said', () => {
  for (const profession of ['', 'not_listed']) {
    const facts = factsOf({ profession });
    const view = applicationView(assess({}), facts, nothing, words.en, words.en);
    assert.match(view.draft.find(({ kind }) => kind === 'exact').text, /^_+$/);
    assert.ok(view.notes.includes(say('en', 'application-no-profession')));
  }
});

test('what was typed stands in the draft, and what was not is a line', () => {
  const filled = draftText(draftLines(factsOf(), typed, [], words.kk));
  for (const value of Object.values(typed)) assert.ok(filled.includes(value), value);
  const empty = draftText(draftLines(factsOf(), { name: '  ' }, [], words.kk));
  assert.ok(empty.split('____________________').length - 1 > 5);
});

test('a filing day that is no day yet is a line too', () => {
  const dated = (filed) => draftText(draftLines(factsOf({ filed }), typed, [], words.en));
  assert.match(dated('2022-05-04'), /Date of application: 4 May 2022/);
  assert.match(dated(''), /Date of application: ____/);
});

test('the employer is named in extensions only', () => {
  const employer = { employer: 'Emex LLP', employer_number: '010203040506' };
  const drafts = ['issue', 'extend', 'change_employer'].map((procedure) =>
    draftText(draftLines(factsOf({ procedure }), employer, [], words.ru)),
  );
  assert.deepEqual(
    drafts.map((text) => text.includes('Emex LLP') && text.includes('010203040506')),
    [false, true, true],
  );
});

function attachedIn(request, change = {}, attach = {}) {
  const facts = factsOf({ procedure: request.procedure ?? 'issue', ...change });
  const { attachments } = applicationView(
    assess(request),
    facts,
    { typed: {}, attach },
    words.en,
    words.en,
  );
  return Object.fromEntries(attachments.map(({ id, attached }) => [id, attached]));
}

test('the papers of the checklist are proposed, of an "or" pair the first or the one in hand', () => {
  const papers = { identity_document: true, work_record: true };
  assert.deepEqual(attachedIn({}), {
    ...papers,
    education_documents: true,
    english_teaching_certificate: false,
  });
  const documents = ['english_teaching_certificate'];
  assert.deepEqual(attachedIn({ answers: { documents } }), {
    ...papers,
    education_documents: false,
    english_teaching_certificate: true,
  });
  assert.deepEqual(attachedIn({ procedure: 'change_employer' }), {
    certificate: true,
    employment_contract: true,
  });
});

test('a paper the person leaves out is left out', () => {
  const view = applicationView(
    assess({}),
    factsOf(),
    { typed: {}, attach: { work_record: false } },
    words.en,
    words.en,
  );
  assert.ok(!view.text.includes(say('en', 'document-work_record')));
  assert.ok(view.text.includes(say('en', 'document-identity_document')));
});

test('an English draft says that it needs a translation, the others that they are unofficial', () => {
  for (const language of languages) {
    const view = applicationView(assess({}), factsOf(), nothing, words[language], words.en);
    const needs = language === 'en' ? 'application-translation' : 'application-unofficial';
    assert.ok(view.notes.includes(say('en', needs)), language);
    const attached = say(language, 'form-translation');
    assert.equal(view.text.includes(attached), language === 'en', language);
  }
});

test('the repeal is said in every draft', () => {
  for (const language of languages) {
    const lines = draftLines(factsOf(), {}, [], words[language]);
    assert.match(lines.at(-1).text, /503.*2023|2023.*503/);
  }
});

test('for the other procedures the order has no form, and that is said', () => {
  const said = (procedure) =>
    noForm(assess({ procedure }), factsOf({ procedure }), words.en) !== '';
  const procedures = listing.procedures.map((procedure) => procedure.id ?? procedure);
  assert.deepEqual(procedures.filter(said).sort(), [
    'appeal',
    'end_contract',
    'reissue',
    'replace',
  ]);
});
