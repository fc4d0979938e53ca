// All 39 defects of the text are there, treated, and tied to what they concern.
import { holds } from './holds.mjs';
import { defects, professions, rulebook } from './read.mjs';
import { lostConcerns, missingRows, unexplained, untreated } from './rules/defects.mjs';

const row = ({ defects: rows }, letter) => rows.find(({ id }) => id === letter);

holds('the defects are A to AM', missingRows, defects, {
  'no row AM': ({ defects: rows }) => rows.pop(),
  'the rows are out of order': ({ defects: rows }) => rows.reverse(),
});

holds('every defect is treated', untreated, defects, {
  'X gives no reason': (copy) => delete row(copy, 'X').reason,
  'A gives a reason': (copy) => (row(copy, 'A').reason = row(copy, 'X').reason),
  'B has no concerns': (copy) => (row(copy, 'B').concerns = []),
  'Z has concerns': (copy) => row(copy, 'Z').concerns.push('page'),
});

holds(
  'what a defect concerns exists',
  lostConcerns,
  { defects, rulebook, professions },
  {
    'A concerns deadline:verdict': (copy) =>
      (row(copy.defects, 'A').concerns = ['deadline:verdict']),
    'AG concerns professions:health/anesthesiologist': (copy) =>
      row(copy.defects, 'AG').concerns.push('professions:health/anesthesiologist'),
    'O concerns pages': (copy) => row(copy.defects, 'O').concerns.push('pages'),
  },
);

holds(
  'every open question is explained by its defect',
  unexplained,
  { defects, rulebook },
  {
    'band_edge is not explained by H': (copy) =>
      (copy.rulebook.open_questions.find(({ id }) => id === 'band_edge').defect = 'H'),
  },
);
