// Whatever names an id names one that exists, and an id stands once.
import { each, holds } from './holds.mjs';
import { acts, defects, editions, lists, provisions, regions, rulebooks } from './read.mjs';
import * as rules from './rules/ids.mjs';

const find = (list, wanted) => list.find(({ id }) => id === wanted);

holds('open questions that are named exist', each(rules.lostOpenQuestions), rulebooks, {
  'experience names the open question edge': ([{ scoring }]) =>
    (scoring.criteria[3].bands[1].edge_only_lenient = 'edge'),
  'highest_only names the open question sum': ([{ scoring }]) =>
    (scoring.highest_only.unless_lenient = 'sum'),
});

holds('time limits that are named exist', each(rules.lostTimeLimits), rulebooks, {
  'issue names the time limit verdict': ([{ procedures }]) =>
    (procedures[0].deadlines[2] = 'verdict'),
  'end_contract names the time limit notice': ([{ duties }]) =>
    (find(duties, 'end_contract').time_limit = 'notice'),
  'extension_filing names the time limit expiry': ([book]) =>
    (find(book.time_limits, 'extension_filing').capped_by.time_limit = 'expiry'),
});

holds('every time limit belongs to a procedure', each(rules.idleTimeLimits), rulebooks, {
  'no procedure has the time limit replacement': ([{ procedures }]) =>
    find(procedures, 'replace').deadlines.pop(),
});

holds('events that are named exist', each(rules.lostEvents), rulebooks, {
  'contract_end_notice names the event contract_ended': ([book]) =>
    (find(book.time_limits, 'contract_end_notice').starts = 'contract_ended'),
  'certificate_expiry names the event printed_end': ([book]) =>
    (find(book.time_limits, 'certificate_expiry').given_by = 'printed_end'),
});

holds('procedures that are named exist', each(rules.lostProcedures), rulebooks, {
  'old_end_date_kept names the procedure duplicate': ([{ notices }]) =>
    (find(notices, 'old_end_date_kept').procedures = ['duplicate']),
});

holds('the documents of a pair name each other', each(rules.brokenPairs), rulebooks, {
  'education_documents names english_teaching_certificate, which does not name it': ([book]) =>
    (book.procedures[0].documents[5].or = 'work_record'),
});

holds('answers that are named can be given', each(rules.lostAnswers), rulebooks, {
  'phd is no answer to academic_degree': ([{ scoring }]) =>
    (scoring.criteria[1].points[0].answer = 'phd'),
  'yes is no answer to english_teaching_certificate': ([{ procedures }]) =>
    (procedures[0].documents[5].claimed_by[0].answers = ['yes']),
  'waived is no answer to education_recognition': ([{ procedures }]) =>
    (procedures[0].documents[4].recognition.waived_by = ['waived']),
});

holds(
  'professions that are named exist',
  rules.lostProfessions,
  { rulebooks, lists },
  {
    'english_teaching_certificate names the profession school/english-teacher': (copy) =>
      (copy.rulebooks[0].scoring.criteria[2].strict_only_with.professions[0] =
        'school/english-teacher'),
    'kz-503-2020 names the list kz-503-2019': (copy) =>
      (copy.rulebooks[0].professions = 'kz-503-2019'),
  },
);

const files = [{ acts }, { regions }, ...editions, ...lists, ...defects, ...provisions];

holds('no id is given twice', each(rules.twice), files, {
  'entries has health/oncologist twice': (copy) =>
    (copy.find(({ entries }) => entries).entries[0].id = 'health/oncologist'),
  'provisions has Std 3 twice': (copy) =>
    copy.find(({ provisions: texts }) => texts).provisions.push({ id: 'Std 3' }),
  'time_limits has decision twice': (copy) =>
    (copy.find(({ time_limits: limits }) => limits).time_limits[0].id = 'decision'),
});
