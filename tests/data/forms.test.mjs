// Every data file has the form it names.
import { holds } from './holds.mjs';
import { data, schemas } from './read.mjs';
import { wrongForms } from './rules/forms.mjs';

const rulebook = 'data/rulebooks/kz-503-2020.json';

holds('every data file has the form it names', wrongForms(schemas), data, {
  [`${rulebook} names no schema`]: (copy) => delete copy[rulebook].$schema,
  [`${rulebook}/scoring/threshold/points must be >= 0`]: (copy) =>
    (copy[rulebook].scoring.threshold.points = -5),
  [`${rulebook}/procedures/0 must NOT have additional properties`]: (copy) =>
    (copy[rulebook].procedures[0].fee = 0),
  'data/regions.json/regions/0/clock must NOT have fewer than 1 items': (copy) =>
    (copy['data/regions.json'].regions[0].clock = []),
});
