// Procedures, papers and terms that do not fit together.
import { book, edited, limit, named, paper } from './parts.mjs';

export default [
  [
    'a term of a procedure that is not there',
    'points_nowhere',
    book,
    '/procedures/5/deadlines/0',
    edited(book, (one) => (named(one.procedures, 'end_contract').deadlines[0] = 'contract_end')),
  ],
  [
    'an open question that is not there',
    'points_nowhere',
    book,
    '/scoring/highest_only/unless_lenient',
    edited(book, (one) => (one.scoring.highest_only.unless_lenient = 'points_add_up')),
  ],
  [
    'an event that is not there',
    'points_nowhere',
    book,
    '/time_limits/3/given_by',
    edited(book, (one) => (limit(one, 'certificate_expiry').given_by = 'certificate_ended')),
  ],
  [
    'a pair that names one way',
    'pair_names_one_way',
    book,
    '/procedures/0/documents/4/or',
    edited(book, (one) => delete paper(one, 'english_teaching_certificate').or),
  ],
  [
    'two papers for one answer, either of which is enough',
    'claims_contradict',
    book,
    '/procedures/0/documents/5/claimed_by',
    edited(book, (one) =>
      paper(one, 'education_documents').claimed_by.push(
        ...paper(one, 'english_teaching_certificate').claimed_by,
      ),
    ),
  ],
  [
    'a paper for points that are not given',
    'claims_no_points',
    book,
    '/procedures/0/documents/4/claimed_by/0/answers/0',
    edited(
      book,
      (one) => (paper(one, 'education_documents').claimed_by[0].answers[0] = 'other_field'),
    ),
  ],
  [
    'recognition that is asked for and never met',
    'recognition_half_told',
    book,
    '/procedures/0/documents/4',
    edited(book, (one) => delete paper(one, 'education_documents').recognition),
  ],
  [
    'an answer that waives recognition and leaves it unmet',
    'conditions_contradict',
    book,
    '/procedures/0/documents/4/recognition/unmet_by/2',
    edited(book, (one) =>
      paper(one, 'education_documents').recognition.unmet_by.push('treaty_exempt'),
    ),
  ],
  [
    'two terms that lean on each other',
    'leans_on_later',
    book,
    '/time_limits/4/capped_by/time_limit',
    edited(
      book,
      (one) => (limit(one, 'extension_filing').capped_by.time_limit = 'extension_decision'),
    ),
  ],
  [
    'a second count that is the first',
    'alternative_same',
    book,
    '/time_limits/2/alternative',
    edited(book, (one) => (limit(one, 'decision').term.count = 5)),
  ],
  [
    'a term that nobody sees',
    'limit_of_no_procedure',
    book,
    '/time_limits/9',
    edited(book, (one) => (named(one.procedures, 'end_contract').deadlines = ['registration'])),
  ],
  [
    'a duty that its procedure does not show',
    'duty_without_deadline',
    book,
    '/duties/2/time_limit',
    edited(book, (one) => (named(one.procedures, 'end_contract').deadlines = ['registration'])),
  ],
  [
    'a term that the text has not',
    'term_not_in_text',
    book,
    '/time_limits/2/term',
    edited(book, (one) => (limit(one, 'decision').term.count = 7)),
  ],
  [
    'a term in another unit than the text',
    'term_not_in_text',
    book,
    '/time_limits/3/term',
    edited(book, (one) => (limit(one, 'certificate_expiry').term.unit = 'year')),
  ],
  [
    'a range that runs backwards',
    'range_reversed',
    book,
    '/questions/5/range',
    edited(book, (one) => (named(one.questions, 'qualification_level').range.least = 9)),
  ],
];
