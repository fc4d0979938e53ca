// Tests the draft of the application: against the text of the order, and on the page.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { say, sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { attachable, draftLines, draftText } = await moduleOf('words/application.ts');
const { applicationView, noForm } = await moduleOf('words/application-view.ts');
const engine = await load();
const listing = engine.describe();

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const plain = (text) => text.replace(/\s+/g, ' ').trim();
const catalogue = read('data/professions/kz-503-2018.json');
const { provisions } = read('data/provisions/kz-order-503.json');
const form = plain(provisions.find(({ id }) => id === 'Form 1').text);
const orders = { order: '503', since: '2023-07-01', successor: '236' };
const languages = ['en', 'ru', 'kk'];
const words = Object.fromEntries(
  languages.map((language) => [language, new Words(language, sourcesOf(language))]),
);

const factsOf = (change = {}) => ({
  procedure: 'issue',
  filed: '2022-05-04',
  profession: 'health/oncologist',
  listing,
  catalogue,
  orders,
  ...change,
});

const assess = (request) => engine.assess({ as_of: '2022-05-04', ...request });
const nothing = { typed: {}, attach: {} };

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

const typed = {
  body: 'Akimat of Almaty',
  name: 'Müller Anna',
  identity: 'C01X00T47',
  address: 'Abay 1',
  location: 'Berlin',
};

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

const line = '_'.repeat(20);
const paper = (id, needs = [], more = {}) => ({ id, needs, status: 'missing', ...more });

test('a draft has its lines in order; what was not typed is a line to fill in', () => {
  const facts = factsOf({ procedure: 'extend', profession: '', filed: '' });
  const papers = [paper('certificate', ['copy', 'translation']), paper('work_record')];
  const told = {
    ...typed,
    body: ' Akimat ',
    location: ' ',
    employer: ' Emex ',
    employer_number: ' ',
  };
  const lines = draftLines(facts, told, papers, named);
  assert.deepEqual(
    lines.map(({ kind, text }) => `${kind}: ${text}`),
    [
      'to: Akimat',
      'under: form-body',
      'to: form-from Müller Anna',
      'under: form-name',
      'to: C01X00T47',
      'under: form-identity',
      'to: colon(name=form-address, value=Abay 1)',
      `to: colon(name=form-location, value=${line})`,
      'heading: form-heading',
      'body: form-ask(act=extend)',
      `exact: ${line}`,
      'body: form-list form-registered',
      `body: form-employer(employer=Emex, number=${line})`,
      'body: form-consent',
      'body: form-attached',
      'item: 1) form-translation',
      'item: 2) colon(name=form-certificate, value=need-copy, need-translation)',
      'item: 3) document-work_record',
      `body: form-date(day=${line})`,
      `body: form-signature(line=${line})`,
      'foot: form-foot(number=503, since=1 July 2023)',
    ],
  );
  const other = draftLines(
    factsOf({ procedure: 'extend' }),
    { employer: ' ', employer_number: '1' },
    [],
    named,
  );
  assert.equal(other[12].text, `form-employer(employer=${line}, number=1)`);
});

test('an issue asks for an issue and names no employer; nothing attached is a line', () => {
  const lines = draftLines(factsOf(), typed, [], words.ru);
  const texts = lines.map(({ text }) => text);
  assert.ok(texts.includes(say('ru', 'form-ask', { act: 'issue' })));
  assert.deepEqual(
    lines.filter(({ kind }) => kind === 'item'),
    [{ kind: 'item', text: `1) ${line}` }],
  );
  assert.equal(lines.length, 19);
});

test('a translation of the profession is in the language of the draft, below the printed line', () => {
  const [entry] = listing.professions.filter(({ id }) => id === 'health/oncologist');
  const lines = draftLines(factsOf(), {}, [], words.ru);
  const at = lines.findIndex(({ kind }) => kind === 'exact');
  assert.equal(lines[at + 1].kind, 'body');
  assert.ok(lines[at + 1].text.includes(entry.title.ru));
});

test('without the printed list, or where it lacks the line, the sector is named', () => {
  const exact = (list) =>
    draftLines(factsOf({ catalogue: list }), {}, [], named).find(({ kind }) => kind === 'exact')
      .text;
  assert.equal(exact(null), exact(catalogue));
  assert.equal(exact({ entries: [] }), exact(catalogue));
  assert.match(exact(null), /^form-profession\(/);
});

test('as text, a heading and the foot stand free', () => {
  const text = draftText([
    { kind: 'to', text: 'a' },
    { kind: 'heading', text: 'b' },
    { kind: 'item', text: 'c' },
    { kind: 'foot', text: 'd' },
  ]);
  assert.equal(text, 'a\n\nb\n\nc\n\nd\n');
});

test('of an "or" pair the second is left out, wherever the pair stands', () => {
  const pair = [
    paper('a', [], { or: 'b' }),
    paper('b', [], { or: 'a' }),
    paper('c', [], { or: 'iin' }),
  ];
  const proposed = (documents) => attachable({ documents }).map((each) => each.proposed);
  assert.deepEqual(proposed(pair), [true, false, true]);
  assert.deepEqual(proposed([pair[2], ...pair.slice(0, 2)]), [true, true, false]);
  assert.deepEqual(proposed([paper('a', [], { status: 'not_needed' })]), [false]);
  assert.deepEqual(attachable({ documents: [paper('iin'), paper('application')] }), []);
});

const notesOf = (change, spoken = named) =>
  applicationView(assess({}), factsOf(change), nothing, spoken, named).notes.slice(2);

test('what the draft lacks is told', () => {
  const repealed = 'application-repealed(number=503, since=1 July 2023, successor=236)';
  const view = applicationView(assess({}), factsOf(), nothing, named, named);
  assert.deepEqual(view.notes, [repealed, 'application-translation']);
  const inferred = catalogue.entries.find((entry) => entry.sector_inferred).id;
  assert.deepEqual(notesOf({ procedure: 'extend' }), ['application-any-form']);
  assert.deepEqual(notesOf({ profession: '' }), ['application-no-profession']);
  assert.deepEqual(notesOf({ profession: inferred }), ['application-no-sector']);
  assert.deepEqual(notesOf({ profession: inferred, catalogue: null }), []);
});

test('the application asks for what the form needs, with its texts', () => {
  const drafting = { typed: { name: 'Anna' }, attach: {} };
  const view = applicationView(
    assess({}),
    factsOf({ procedure: 'extend' }),
    drafting,
    words.kk,
    named,
  );
  const { notes, draft, text, attachments, fields, ...texts } = view;
  assert.deepEqual(texts, {
    lead: 'application-lead',
    personal: 'application-private',
    language: { label: 'application-language', chosen: 'kk' },
    languages: [
      { id: 'en', name: 'English' },
      { id: 'ru', name: 'Русский' },
      { id: 'kk', name: 'Қазақша' },
    ],
    fieldsTitle: 'application-fields',
    attachTitle: 'application-attach',
    draftTitle: 'application-draft',
    copy: 'application-copy',
    copied: 'application-copied',
    notCopied: 'application-not-copied',
    print: 'application-print',
  });
  assert.deepEqual(attachments[0], {
    id: 'identity_document',
    name: 'document-identity_document',
    attached: true,
  });
  assert.deepEqual(
    fields.map(({ id, label, value }) => [id, label, value]),
    ['body', 'name', 'identity', 'address', 'location', 'employer', 'employer_number'].map((id) => [
      id,
      `application-field-${id}`,
      id === 'name' ? 'Anna' : '',
    ]),
  );
  for (const { id, hint } of fields)
    assert.equal(hint, named.maybe(`application-field-${id}.hint`) ?? '', id);
  assert.ok(fields.some(({ hint }) => hint) && fields.some(({ hint }) => !hint));
  assert.equal(applicationView(assess({}), factsOf(), drafting, named, named).fields.length, 5);
});

test('where there is no form, the paper that is filed is named', () => {
  const noted = (documents) => noForm({ documents }, factsOf({ procedure: 'replace' }), named);
  const papers = ['iin', 'digital_signature', 'duplicate_application'].map((id) => paper(id));
  assert.equal(noted(papers), 'application-no-form(document=document-duplicate_application)');
  assert.equal(noted([]), 'application-no-form(document=)');
});
