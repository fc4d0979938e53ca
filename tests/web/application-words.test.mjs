// Tests words/application.ts and words/application-view.ts by the ids of their words.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assess, catalogue, factsOf, listing, nothing, typed } from './drafted.mjs';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { words } from './spoken.mjs';
import { say } from './words.mjs';

const { attachable, draftLines, draftText } = await moduleOf('words/application.ts');
const { applicationView, noForm } = await moduleOf('words/application-view.ts');

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
