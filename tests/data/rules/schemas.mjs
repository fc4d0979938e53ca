// What a schema must be, beyond valid: a manual, closed to unknown keys, with examples that hold.
import { ajvKnowing, faultsFound } from '../validate.mjs';
import { isObject } from './walk.mjs';

const maps = ['properties', 'patternProperties', '$defs', 'dependentSchemas'];
const lists = ['oneOf', 'anyOf', 'allOf', 'prefixItems'];
const single = ['items', 'additionalProperties', 'propertyNames', 'not', 'if', 'then', 'else'];

/** Yields [place, node] of a schema and of all schemas in it. */
function* nodesOf(schema, place = '') {
  if (!isObject(schema)) return;
  yield [place, schema];
  for (const key of [...maps, ...lists]) {
    for (const [name, node] of Object.entries(schema[key] ?? {}))
      yield* nodesOf(node, `${place}/${key}/${name}`);
  }
  for (const key of single) yield* nodesOf(schema[key], `${place}/${key}`);
}

const everyNode = (schemas, faultsOf) =>
  Object.entries(schemas).flatMap(([path, schema]) =>
    [...nodesOf(schema)].flatMap(([place, node]) =>
      faultsOf(node).map((fault) => `${path}#${place} ${fault}`),
    ),
  );

export const undescribed = (schemas) =>
  everyNode(schemas, (node) =>
    ['title', 'description'].filter((key) => !node[key]?.trim()).map((key) => `has no ${key}`),
  );

/** No key is unknown where none is left, or where the form of every key is given. */
const isClosed = (node) =>
  node.additionalProperties === false ||
  (node.propertyNames && isObject(node.additionalProperties));

export const open = (schemas) =>
  everyNode(schemas, (node) =>
    node.type === 'object' && node.properties && !isClosed(node) ? ['takes unknown keys'] : [],
  );

const nameOf = (path) => path.match(/([^/]+)\.schema\.json$/)[1];

export const invalid = (schemas) =>
  Object.entries(schemas).flatMap(([path, schema]) => {
    if (schema.$id !== `urn:anyqtama:schema:1:${nameOf(path)}`) return [`${path} has another $id`];
    try {
      const others = Object.values(schemas).filter((other) => other !== schema);
      ajvKnowing(others).compile(schema);
      return [];
    } catch ({ message }) {
      return [`${path} ${message}`];
    }
  });

const withoutExamples = (schemas) =>
  Object.entries(schemas)
    .filter(([, { examples }]) => !examples?.length)
    .map(([path]) => `${path} has no examples`);

export function wrongExamples(schemas) {
  const ajv = ajvKnowing(Object.values(schemas));
  const faultsOf = ({ $schema, $defs }, { $id, ...node }) => {
    const validate = ajv.compile({ ...node, $schema, $defs });
    return node.examples.flatMap((example, i) =>
      faultsFound(validate, example).map((fault) => `/examples/${i}${fault}`),
    );
  };
  const wrong = Object.entries(schemas).flatMap(([path, schema]) =>
    [...nodesOf(schema)]
      .filter(([, node]) => node.examples)
      .flatMap(([place, node]) =>
        faultsOf(schema, node).map((fault) => `${path}#${place}${fault}`),
      ),
  );
  return [...withoutExamples(schemas), ...wrong];
}
