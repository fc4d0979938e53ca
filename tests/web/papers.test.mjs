// Tests words/papers.ts: the papers of a procedure in groups, their form in words, how far they have come.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { load } from '../../build/wasm/engine-node.js';
import { moduleOf } from './module.mjs';
import { named } from './named.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { bothOfPair, paperCount } = await moduleOf('flow/paper-count.ts');
const { papersView } = await moduleOf('words/papers.ts');
const { summaryView } = await moduleOf('words/summary.ts');
const engine = await load();
const { documents: listed, procedures } = engine.describe();
const words = ['en', 'ru', 'kk'].map((language) => new Words(language, sourcesOf(language)));
const [english] = words;

const papers = (answers = {}, procedure = 'issue') =>
  engine.assess({ as_of: '2022-05-04', procedure, answers });

function viewOf(answers, { grouped = true, bothOfPair = false, spoken = english } = {}) {
  const inHand = Object.fromEntries((answers.documents ?? []).map((id) => [id, true]));
  const recognition = answers.education_recognition ?? '';
  const facts = { inHand, recognition, listed, bothOfPair, grouped };
  return papersView(papers(answers), facts, spoken);
}

const idsOf = ({ documents }) => documents.map(({ id }) => id);
const paper = ({ groups }, wanted) =>
  groups.flatMap(({ documents }) => documents).find(({ id }) => id === wanted);

test('what is needed comes first, then what is there, then what is not needed', () => {
  const { groups } = viewOf({ documents: ['iin', 'english_teaching_certificate'] });
  assert.deepEqual(
    groups.map(({ id }) => id),
    ['missing', 'have', 'not_needed'],
  );
  assert.deepEqual(idsOf(groups[1]), ['iin', 'english_teaching_certificate']);
  assert.deepEqual(idsOf(groups[2]), ['education_documents']);
});

test('a group without papers is not shown, and ungrouped papers keep the order of the law', () => {
  assert.deepEqual(
    viewOf({}).groups.map(({ id }) => id),
    ['missing'],
  );
  const [all] = viewOf({ documents: ['work_record'] }, { grouped: false }).groups;
  assert.deepEqual([all.id, all.title], ['all', '']);
  assert.deepEqual(
    idsOf(all),
    papers().documents.map(({ id }) => id),
  );
});

const pair = ['education_documents', 'english_teaching_certificate'];
const withoutPair = ['iin', 'digital_signature', 'application', 'identity_document', 'work_record'];

const counts = [
  ['nothing in hand: of the pair one is wanted', {}, false, [0, 6]],
  ['nothing in hand, and points claimed for both of the pair', bothClaimed([]), true, [0, 7]],
  ['one of the pair in hand', { documents: ['english_teaching_certificate'] }, false, [1, 6]],
  ['all but the pair in hand', { documents: withoutPair }, false, [5, 6]],
  ['all in hand, of the pair one', { documents: allWith('education_documents') }, false, [6, 6]],
  ['one of the pair in hand, both wanted', bothClaimed(['education_documents']), true, [1, 7]],
  ['both of the pair in hand, both wanted', bothClaimed(pair), true, [2, 7]],
  ['all but one of the pair in hand, both wanted', bothClaimed(allWith(pair[0])), true, [6, 7]],
  ['all in hand, both wanted', bothClaimed(allWith(...pair)), true, [7, 7]],
  ['a diploma in hand that is not recognised', unrecognised(), false, [0, 6]],
];

function allWith(...ofPair) {
  return [...withoutPair, ...ofPair];
}

function bothClaimed(documents) {
  return {
    documents,
    higher_education: 'matching',
    english_teaching_certificate: true,
    education_recognition: 'recognised',
  };
}

function unrecognised() {
  return { documents: ['education_documents'], education_recognition: 'pending' };
}

for (const [name, answers, both, [ready, all]] of counts) {
  test(`papers are counted: ${name}`, () => {
    const { documents } = papers(answers);
    const ask = (request) => ({ ok: engine.assess(request) });
    assert.equal(bothOfPair({ as_of: '2022-05-04', answers }, documents, ask), both);
    assert.deepEqual(paperCount(documents, both), { ready, all });
  });

  test(`the list and "your case so far" speak of the same papers: ${name}`, () => {
    for (const spoken of words) {
      const asked = { as_of: '2022-05-04', order: '503', bothOfPair: both };
      const { progress } = viewOf(answers, { bothOfPair: both, spoken });
      const { papers: left } = summaryView(papers(answers), asked, spoken);
      assert.equal(progress, spoken.say('papers-ready', { ready, all }));
      assert.equal(left, spoken.say('panel-papers', { count: all - ready }));
    }
  });
}

test('papers that no other one replaces are no pair, whatever is missing', () => {
  const answers = bothClaimed([]);
  const { documents } = papers(answers);
  const ask = () => ({ ok: { documents: documents.map(({ id }) => ({ id, status: 'missing' })) } });
  const both = (listed) => bothOfPair({ as_of: '2022-05-04', answers }, listed, ask);
  assert.equal(both(documents), true);
  assert.equal(both(documents.filter(({ or }) => !or)), false);
  assert.equal(both([]), false);
});

test('of a pair both are wanted where each still is with the other in hand, and only then', () => {
  const answers = bothClaimed([]);
  const { documents } = papers(answers);
  const [one] = documents.filter(({ or }) => or);
  const both = (said) =>
    bothOfPair({ as_of: '2022-05-04', answers }, documents, () => ({ ok: { documents: said } }));
  assert.equal(both([{ id: one.id, status: 'missing' }]), false);
  const other = (status) => ({ id: one.or, status });
  assert.equal(both([{ id: one.id, status: 'missing' }, other('have')]), false);
  assert.equal(both([{ id: one.id, status: 'missing' }, other('missing')]), true);
});

test('where the engine says nothing, one of a pair is wanted', () => {
  const answers = bothClaimed([]);
  const { documents } = papers(answers);
  for (const said of [null, { error: { code: 'unknown_answer', at: '/answers' } }]) {
    assert.equal(
      bothOfPair({ as_of: '2022-05-04', answers }, documents, () => said),
      false,
    );
  }
});

test('every paper of every procedure says its form in three languages', () => {
  for (const { id } of procedures) {
    const { documents } = papers({}, id);
    for (const spoken of words) {
      const facts = { inHand: {}, recognition: '', listed, bothOfPair: false, grouped: false };
      const [group] = papersView({ documents }, facts, spoken).groups;
      for (const [place, { demands, cites }] of group.documents.entries()) {
        assert.deepEqual(
          demands.map((demand) => demand.id),
          documents[place].needs,
        );
        assert.ok(demands.every(({ text, detail }) => text && detail.endsWith('.')));
        assert.equal(cites.length, 1);
      }
    }
  }
});

test('only what a paper in hand still lacks is marked', () => {
  const marked = ({ demands }) => demands.filter(({ lacking }) => lacking).map(({ id }) => id);
  assert.deepEqual(marked(paper(viewOf(unrecognised()), 'education_documents')), ['recognition']);
  assert.deepEqual(marked(paper(viewOf({}), 'education_documents')), []);
});

const remarks = [
  ['treaty_exempt', /treaty/],
  ['issued_in_kazakhstan', /says nothing/],
  ['pending', /not finished/],
  ['none', /not recognised yet/],
  ['recognised', /^$/],
  ['', /^$/],
];
for (const [answer, wanted] of remarks) {
  test(`recognition, answered "${answer}", has its remark on the diploma only`, () => {
    const answers = answer
      ? { documents: ['education_documents'], education_recognition: answer }
      : {};
    const view = viewOf(answers);
    assert.match(paper(view, 'education_documents').remark, wanted);
    assert.equal(paper(view, 'work_record').remark, '');
  });
}

test('how many are ready is said in three languages', () => {
  for (const spoken of words) {
    assert.match(viewOf({ documents: ['iin'] }, { spoken }).progress, /1\D+6|6\D+1/);
  }
});

const made = (more) => ({ id: 'work_record', status: 'missing', needs: [], lacks: [], ...more });
const facts = { inHand: {}, recognition: 'pending', bothOfPair: false, grouped: true };
const viewIn = (document, more) => {
  const asked = { ...facts, listed: [{ id: 'work_record', needs: ['recognition'] }], ...more };
  return papersView({ documents: [made(document)] }, asked, named).groups[0].documents[0];
};

test('recognition is remarked on while it is not settled, of papers that take it', () => {
  const remark = (...about) => viewIn(...about).remark;
  const needs = ['recognition'];
  assert.equal(remark({}), 'recognition-pending');
  assert.equal(remark({ needs, lacks: needs }), 'recognition-pending');
  assert.equal(remark({ needs }), '');
  assert.equal(remark({}, { listed: [] }), '');
  assert.equal(remark({}, { recognition: 'a-later-answer' }), '');
});

test('what a paper lacks is marked where it is in hand and does not do yet', () => {
  const lacking = (status, inHand) =>
    viewIn({ status, needs: ['copy'], lacks: ['copy'] }, { inHand: { work_record: inHand } })
      .demands[0].lacking;
  assert.deepEqual(
    [lacking('missing', true), lacking('missing', false), lacking('have', true)],
    [true, false, false],
  );
});
