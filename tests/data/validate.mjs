// Ajv over all schemas of the project.
import Ajv2020 from 'ajv/dist/2020.js';

const options = { allErrors: true, allowUnionTypes: true, strict: true, strictRequired: false };

export const newAjv = () => new Ajv2020(options);

/** An Ajv that can follow a reference from one schema into another; each is compiled when needed. */
export function ajvKnowing(schemas) {
  const ajv = newAjv();
  for (const schema of schemas) ajv.addSchema(schema, undefined, undefined, false);
  return ajv;
}

/** What a compiled schema finds in a value, each fault with its place. */
export function faultsFound(validate, value) {
  if (validate(value)) return [];
  return validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** Lists the faults of a value under the schema of that name. */
export function validator(schemas) {
  const ajv = newAjv();
  for (const schema of Object.values(schemas)) ajv.addSchema(schema);
  return (name, value) => {
    const validate = ajv.getSchema(`urn:anyqtama:schema:1:${name}`);
    return validate ? faultsFound(validate, value) : [`there is no schema ${name}`];
  };
}
