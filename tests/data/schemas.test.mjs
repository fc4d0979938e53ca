// The schemas are valid, closed, described at every node, and their examples hold.
import { holds } from './holds.mjs';
import { schemas } from './read.mjs';
import { invalid, open, undescribed, wrongExamples } from './rules/schemas.mjs';

const reply = 'data/schema/assess-reply.schema.json';
const hours = 'data/schema/working-hours.schema.json';

holds('every schema is valid', invalid, schemas, {
  [`${hours} has another $id`]: (copy) => (copy[hours].$id = 'urn:anyqtama:schema:1:hours'),
  [`${hours} schema is invalid: data/required must be array`]: (copy) =>
    (copy[hours].required = 'ends'),
  [`${hours} strict mode: unknown keyword: "requires"`]: (copy) =>
    (copy[hours].requires = ['ends']),
});

holds('every node has a title and a description', undescribed, schemas, {
  [`${reply}#/$defs/line/properties/most has no title`]: (copy) =>
    delete copy[reply].$defs.line.properties.most.title,
  [`${reply}#/oneOf/0/properties/ok has no description`]: (copy) =>
    (copy[reply].oneOf[0].properties.ok.description = ' '),
});

holds('no object takes unknown keys', open, schemas, {
  [`${reply}#/$defs/tally takes unknown keys`]: (copy) =>
    delete copy[reply].$defs.tally.additionalProperties,
});

holds('every schema has examples, and all of them hold', wrongExamples, schemas, {
  [`${hours} has no examples`]: (copy) => delete copy[hours].examples,
  [`${hours}#/examples/0/ends must match pattern "^([01]\\d|2[0-3]):[0-5]\\d$"`]: (copy) =>
    (copy[hours].examples[0].ends = '25:00'),
});
