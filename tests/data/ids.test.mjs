// Whatever names an id names one that exists, and an id stands once.
import { holds } from './holds.mjs';
import { acts, data, defects, professions, provisions, regions, rulebook } from './read.mjs';
import * as rules from './rules/ids.mjs';

const limit = (book, id) => book.time_limits.find((one) => one.id === id);

holds('open questions that are named exist', rules.lostOpenQuestions, rulebook, {
  'experience names the open question edge': ({ scoring }) =>
    (scoring.criteria[3].bands[1].edge_only_lenient = 'edge'),
  'highest_only names the open question sum': ({ scoring }) =>
    (scoring.highest_only.unless_lenient = 'sum'),
});

holds('time limits that are named exist', rules.lostTimeLimits, rulebook, {
  'issue names the time limit verdict': ({ procedures }) =>
    (procedures[0].deadlines[2] = 'verdict'),
  'end_contract names the time limit notice': ({ duties }) => (duties[2].time_limit = 'notice'),
  'extension_filing names the time limit expiry': (copy) =>
    (limit(copy, 'extension_filing').capped_by.time_limit = 'expiry'),
});

holds('every time limit belongs to a procedure', rules.idleTimeLimits, rulebook, {
  'no procedure has the time limit replacement': ({ procedures }) =>
    procedures.find(({ id }) => id === 'replace').deadlines.pop(),
});

holds('events that are named exist', rules.lostEvents, rulebook, {
  'contract_end_notice names the event contract_ended': (copy) =>
    (limit(copy, 'contract_end_notice').starts = 'contract_ended'),
  'certificate_expiry names the event printed_end': (copy) =>
    (limit(copy, 'certificate_expiry').given_by = 'printed_end'),
});

holds('procedures that are named exist', rules.lostProcedures, rulebook, {
  'old_end_date_kept names the procedure duplicate': ({ notices }) =>
    (notices.find(({ id }) => id === 'old_end_date_kept').procedures = ['duplicate']),
});

holds('the documents of a pair name each other', rules.brokenPairs, rulebook, {
  'education_documents names english_teaching_certificate, which does not name it': (copy) =>
    (copy.procedures[0].documents[5].or = 'work_record'),
});

holds('answers that are named can be given', rules.lostAnswers, rulebook, {
  'phd is no answer to academic_degree': ({ scoring }) =>
    (scoring.criteria[1].points[0].answer = 'phd'),
  'yes is no answer to english_teaching_certificate': ({ procedures }) =>
    (procedures[0].documents[5].claimed_by[0].answers = ['yes']),
  'waived is no answer to education_recognition': ({ procedures }) =>
    (procedures[0].documents[4].recognition.waived_by = ['waived']),
});

holds(
  'professions that are named exist',
  rules.lostProfessions,
  { rulebook, professions },
  {
    'english_teaching_certificate names the profession school/english-teacher': (copy) =>
      (copy.rulebook.scoring.criteria[2].strict_only_with.professions[0] =
        'school/english-teacher'),
    'there is no list kz-503-2019': (copy) => (copy.rulebook.professions = 'kz-503-2019'),
  },
);

const successor = data['data/rulebooks/kz-236-2023.json'];
const lists = {
  ...rulebook,
  acts,
  regions,
  entries: professions.entries,
  provisions: provisions[0].provisions,
  defects: defects.defects,
  facts: successor.facts,
  missing: successor.missing,
};

holds('no id is given twice', rules.twice, lists, {
  'entries has health/oncologist twice': ({ entries }) => (entries[0].id = 'health/oncologist'),
  'provisions has Std 3 twice': ({ provisions: texts }) => texts.push({ id: 'Std 3' }),
});
