// All defects of a text are there, treated, and tied to what they concern.
import { each, holds } from './holds.mjs';
import { defects, laws } from './read.mjs';
import { lostConcerns, missingRows, unexplained, untreated } from './rules/defects.mjs';

const row = ({ defects: rows }, letter) => rows.find(({ id }) => id === letter);

holds('the defects of Order 503 are A to AM', each(missingRows), defects, {
  'no row AM': ([file]) => file.defects.pop(),
  'the rows are out of order': ([file]) => file.defects.reverse(),
});

holds('every defect is treated', each(untreated), defects, {
  'X gives no reason': ([file]) => delete row(file, 'X').reason,
  'A gives a reason': ([file]) => (row(file, 'A').reason = row(file, 'X').reason),
  'B has no concerns': ([file]) => (row(file, 'B').concerns = []),
  'Z has concerns': ([file]) => row(file, 'Z').concerns.push('page'),
});

holds('what a defect concerns exists', each(lostConcerns), laws, {
  'A concerns deadline:verdict': ([law]) => (row(law.defects, 'A').concerns = ['deadline:verdict']),
  'AG concerns professions:health/anesthesiologist': ([law]) =>
    row(law.defects, 'AG').concerns.push('professions:health/anesthesiologist'),
  'O concerns pages': ([law]) => row(law.defects, 'O').concerns.push('pages'),
});

holds('every open question is explained by its defect', each(unexplained), laws, {
  'band_edge is not explained by H': ([{ rulebook }]) =>
    (rulebook.open_questions.find(({ id }) => id === 'band_edge').defect = 'H'),
});
