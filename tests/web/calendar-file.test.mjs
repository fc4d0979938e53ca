// Tests the calendar file: every case with deadlines, read by a parser that is not ours.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import ICAL from 'ical.js';
import { load } from '../../build/wasm/engine-node.js';
import { cases } from '../cases/files.mjs';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');
const { calendarDays } = await moduleOf('words/calendar.ts');
const { provenanceLines, provenanceOf } = await moduleOf('words/provenance.ts');
const { deadlineView } = await moduleOf('words/deadlines.ts');
const { calendarFile } = await moduleOf('take-away/calendar-file.ts');
const engine = await load();

const read = (path) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const days = { names: read('data/calendars/names.json').names, moved: {}, act: (id) => id };
const orders = {
  order: '503',
  since: '2023-07-01',
  inForceTo: '2023-06-30',
  successor: '236',
  successorDate: '2023-06-22',
};
const address = 'https://example.org/check/?lang=ru';
const languages = ['en', 'ru', 'kk'];
const words = Object.fromEntries(
  languages.map((language) => [language, new Words(language, sourcesOf(language))]),
);

/** Of cases with the same deadlines one: their files are the same. */
const withDeadlines = [
  ...new Map(
    cases.flatMap(({ name, verb, text }) => {
      if (verb !== 'assess') return [];
      const { ok } = JSON.parse(engine.text.assess(text));
      if (!ok?.deadlines.some(({ due }) => due)) return [];
      const request = JSON.parse(text);
      const same = JSON.stringify([request.procedure, ok.edition, ok.deadlines]);
      return [[same, { name, request, assessment: ok }]];
    }),
  ).values(),
];

const noon = new Date('2022-05-01T12:00:00Z');

function daysOf({ request, assessment }, language) {
  const { procedure = 'issue', answers } = request;
  const spoken = words[language];
  const from = provenanceOf(assessment, { procedure, orders, address }, spoken);
  const profession = answers?.profession ?? '';
  const provenance = provenanceLines(from, spoken);
  return calendarDays(assessment, { procedure, profession, days, provenance }, spoken);
}

function fileOf(each, language, now = noon) {
  const name = words[language].say('calendar-name');
  return calendarFile(daysOf(each, language), { name, address, now });
}

const parse = (file) =>
  new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent').map((event) => ({
    component: event,
    ...Object.fromEntries(
      event.getAllProperties().map((each) => [each.name, each.getFirstValue()]),
    ),
  }));

/** Every day of a deadline that the page names: the one it leads with first. */
function datesOf({ actor, due, alternatives }) {
  const early = alternatives.find(({ because }) => because === 'start_day_counts');
  const all = [due, ...alternatives.map((other) => other.due)].filter(Boolean);
  const lead = actor === 'applicant' && early ? early.due : due;
  return lead ? [lead, ...all.filter((date) => date !== lead)] : [];
}

test('the cases hold deadlines of every procedure', () => {
  assert.ok(withDeadlines.length > 50, `${withDeadlines.length} cases`);
  const procedures = new Set(withDeadlines.map(({ request }) => request.procedure ?? 'issue'));
  assert.deepEqual([...procedures].sort(), [
    'appeal',
    'change_employer',
    'end_contract',
    'extend',
    'issue',
    'reissue',
    'replace',
  ]);
});

for (const language of languages) {
  test(`${language}: the file has every day of the page and no other, as whole days`, () => {
    for (const each of withDeadlines) {
      const events = parse(fileOf(each, language));
      assert.deepEqual(
        events.map(({ dtstart }) => dtstart.toString()),
        each.assessment.deadlines.flatMap(datesOf),
        each.name,
      );
      for (const { dtstart, dtend, transp, duration } of events) {
        assert.ok(dtstart.isDate && dtend.isDate, each.name);
        const next = dtstart.clone();
        next.adjust(1, 0, 0, 0);
        assert.equal(dtend.toString(), next.toString());
        assert.equal(transp, 'TRANSPARENT');
        assert.equal(duration, undefined);
      }
    }
  });

  test(`${language}: a day says what the page says, and where the law, the edition and the page are`, () => {
    for (const each of withDeadlines) {
      const events = parse(fileOf(each, language));
      const spoken = words[language];
      for (const deadline of each.assessment.deadlines) {
        const view = deadlineView(deadline, days, spoken);
        const own = events.filter(({ uid }) => uid.split('.')[1] === deadline.id);
        assert.equal(own.length, datesOf(deadline).length);
        for (const { summary, description, url } of own) {
          assert.ok(summary.includes(view.title));
          const estimated = spoken.say('calendar-estimated', { title: '' }).trim();
          assert.equal(summary.includes(estimated), deadline.certainty === 'projected', summary);
          const said = [view.headline, view.counted, view.detail, orders.order, orders.successor];
          said.push(
            ...view.remarks.map(({ text }) => text),
            ...view.cites.map((cite) => cite.label),
          );
          said.push(provenanceLinesOf(each, spoken)[0], address);
          for (const text of said) assert.ok(description.includes(text), `${each.name}: ${text}`);
          assert.equal(url, address);
        }
      }
    }
  });

  test(`${language}: no line is longer than 75 octets, and none breaks a letter`, () => {
    for (const each of withDeadlines) {
      const file = fileOf(each, language);
      assert.ok(!/[^\r]\n/.test(file), 'lines end in CRLF');
      for (const line of Buffer.from(file).toString('latin1').split('\r\n')) {
        assert.ok(line.length <= 75, line);
        const bytes = Buffer.from(line, 'latin1');
        assert.equal(bytes.toString('utf8').includes('\ufffd'), false, line);
      }
      assert.ok(file.includes('\r\n '), 'something is folded');
    }
  });
}

function provenanceLinesOf({ request, assessment }, spoken) {
  const { procedure = 'issue' } = request;
  return provenanceLines(provenanceOf(assessment, { procedure, orders, address }, spoken), spoken);
}

const passing = {
  request: {
    as_of: '2022-05-04',
    answers: { profession: 'health/oncologist', higher_education: 'matching' },
    events: { contract_concluded: '2022-06-01', issued: '2022-05-12' },
  },
};
passing.assessment = engine.assess(passing.request);

function changed(change) {
  const request = { ...passing.request, ...change };
  return { request, assessment: engine.assess(request) };
}

const uids = (each, now) => parse(fileOf(each, 'en', now)).map(({ uid }) => uid);

test('days are named alike in every language and after every change of date', () => {
  assert.deepEqual(uids(passing), uids(changed({ as_of: '2022-05-06' })));
  assert.deepEqual(
    uids(passing),
    parse(fileOf(passing, 'kk')).map(({ uid }) => uid),
  );
});

test('no two days of a file have one name', () => {
  for (const each of withDeadlines) {
    const all = uids(each);
    assert.equal(new Set(all).size, all.length, each.name);
  }
});

test('another procedure or profession is another case', () => {
  const own = new Set(uids(passing));
  const other = { profession: 'health/oncohematologist' };
  for (const change of [{ procedure: 'extend' }, { answers: other }, { answers: {} }]) {
    for (const uid of uids(changed(change))) assert.ok(!own.has(uid), uid);
  }
});

test('no day names the profession', () => {
  assert.doesNotMatch(fileOf(passing, 'en'), /oncolog/i);
});

test('a later file has the greater number, so calendars take its days', () => {
  const later = new Date(noon.getTime() + 60_000);
  const [before] = parse(fileOf(passing, 'en'));
  const [after] = parse(fileOf(passing, 'en', later));
  assert.ok(after.sequence > before.sequence);
  assert.ok(after.sequence < 2 ** 31);
  assert.ok(after.dtstamp.compare(before.dtstamp) > 0);
});

test('the file has a method, a version and a name', () => {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(passing, 'ru')));
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH');
  assert.equal(calendar.getFirstPropertyValue('version'), '2.0');
  assert.equal(calendar.getFirstPropertyValue('prodid'), '-//Anyqtama//Anyqtama//EN');
  assert.equal(calendar.getFirstPropertyValue('name'), words.ru.say('calendar-name'));
});

const remindersOf = ({ component }) =>
  component
    .getAllSubcomponents('valarm')
    .map((alarm) => alarm.getFirstPropertyValue('trigger').toSeconds() / 3600);

test('reminders come three days before and on the day, at nine', () => {
  const events = parse(fileOf(passing, 'en'));
  for (const event of events) {
    const lead = event.uid.split('.')[2] === 'lead';
    assert.deepEqual(remindersOf(event), lead ? [-63, 9] : [], event.uid);
  }
  assert.ok(events.some(({ uid }) => uid.split('.')[2] !== 'lead'));
});

test('a day that is over reminds nobody, the day itself still does', () => {
  const on = (day) => parse(fileOf(passing, 'en', new Date(`${day}T05:00Z`)));
  const decision = (events) => events.find(({ uid }) => uid.startsWith('issue.decision.lead.'));
  assert.equal(decision(on('2022-05-16')).dtstart.toString(), '2022-05-16');
  assert.equal(remindersOf(decision(on('2022-05-16'))).length, 2);
  assert.equal(remindersOf(decision(on('2022-05-17'))).length, 0);
});

test('a page opened from disk leaves no path behind', () => {
  const file = calendarFile(daysOf(passing, 'en'), { name: 'x', address: '', now: noon });
  assert.ok(parse(file).every(({ url }) => url === undefined));
});
