// Every data file has the form it names.
import { holds } from './holds.mjs';
import { data, schemas } from './read.mjs';
import { wrongForms } from './rules/forms.mjs';

const rulebook = 'data/rulebooks/kz-503-2020.json';
const listed = 'data/occupations/listed/education-and-health.json';
const unlisted = 'data/occupations/unlisted/managers-and-professionals.json';

holds('every data file has the form it names', wrongForms(schemas), data, {
  [`${rulebook} names no schema`]: (copy) => delete copy[rulebook].$schema,
  [`${rulebook}/scoring/threshold/points must be >= 0`]: (copy) =>
    (copy[rulebook].scoring.threshold.points = -5),
  [`${rulebook}/procedures/0 must NOT have additional properties`]: (copy) =>
    (copy[rulebook].procedures[0].fee = 0),
  'data/regions.json/regions/0/clock must NOT have fewer than 1 items': (copy) =>
    (copy['data/regions.json'].regions[0].clock = []),
  [`${listed}/occupations/0/aliases/kk must NOT have fewer than 1 items`]: (copy) =>
    (copy[listed].occupations[0].aliases.kk = []),
  [`${listed}/occupations/0/isco/0 must match pattern "^[0-9]{4}$"`]: (copy) =>
    (copy[listed].occupations[0].isco[0] = '233'),
  [`${unlisted}/occupations/0/title must have required property 'kk'`]: (copy) =>
    delete copy[unlisted].occupations[0].title.kk,
});
