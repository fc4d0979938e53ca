// Cases, requests and replies have the forms of the contract.
import { holds } from './holds.mjs';
import { cases, rulebooks, schemas } from './read.mjs';
import { repliesTo } from './replies.mjs';
import { misjudged, otherIds, wrongCases, wrongReplies } from './rules/cases.mjs';

const example = 'tests/cases/examples/oncologist-with-seven-points.json';
const unknownKey = 'tests/cases/errors/unknown-key.json';

holds('every case has the form of a case', wrongCases(schemas), cases, {
  [`${example}:  must have required property 'because'`]: (copy) => delete copy[example].because,
});

holds('a request has the form exactly when it is answered', misjudged(schemas), cases, {
  [`${example}: /answers must NOT have additional properties`]: (copy) =>
    (copy[example].request.answers.degree = 'none'),
  [`${unknownKey}: the form allows unknown_key`]: (copy) =>
    (copy[unknownKey].request = { as_of: '2022-05-04' }),
});

const asked = {
  search: { verb: 'professions', request: { typed: 'database admin', language: 'en', limit: 3 } },
  'search in vain': { verb: 'professions', request: { typed: '' } },
  'search for a number': { verb: 'professions', request: { typed: '6' } },
  'search on the other layout': { verb: 'professions', request: { typed: 'dhfx jyrjkju' } },
  'search for what is not listed': { verb: 'professions', request: { typed: 'veterinarian' } },
  'search for nothing': { verb: 'professions', request: {} },
  description: { verb: 'describe', request: {} },
  'description of more': { verb: 'describe', request: { language: 'kk' } },
};

holds(
  'every reply has the form of a reply',
  wrongReplies(schemas),
  repliesTo({ ...cases, ...asked }),
  {
    [`${example}: /ok/score/lines must NOT have fewer than 4 items`]: (copy) =>
      copy[example].reply.ok.score.lines.pop(),
    [`${example}: /ok must NOT have additional properties`]: (copy) =>
      (copy[example].reply.ok.eligible = true),
    [`${unknownKey}: /error must have required property 'at'`]: (copy) =>
      delete copy[unknownKey].reply.error.at,
    'search: /ok/hits/0/score must be <= 1': (copy) => (copy.search.reply.ok.hits[0].score = 95),
    'search: /ok/hits/0/by must be equal to one of the allowed values': (copy) =>
      (copy.search.reply.ok.hits[0].by = 'luck'),
    'search for a number: /ok/hits/0/language must be equal to one of the allowed values': (copy) =>
      (copy['search for a number'].reply.ok.hits[0].language = ''),
    'search on the other layout: /ok/hits/0/words/0/begin must be integer': (copy) =>
      (copy['search on the other layout'].reply.ok.hits[0].words[0].begin = null),
    "search for what is not listed: /ok/recognised must have required property 'isco'": (copy) =>
      delete copy['search for what is not listed'].reply.ok.recognised.isco,
    'description: /ok/regions/0/name/kk must NOT have fewer than 1 characters': (copy) =>
      (copy.description.reply.ok.regions[0].name.kk = ''),
  },
);

const request = schemas['data/schema/assess-request.schema.json'];

holds(
  'the form of a request lists the ids of the rulebooks',
  otherIds,
  { request, rulebooks },
  {
    'procedure: the form and the rulebooks differ': (copy) => copy.rulebooks[0].procedures.pop(),
    'academic_degree: the form and the rulebooks differ': (copy) =>
      copy.request.properties.answers.properties.academic_degree.enum.push('honorary'),
    'documents: the form and the rulebooks differ': (copy) =>
      copy.rulebooks[0].procedures[0].documents.push({ id: 'diploma' }),
  },
);
