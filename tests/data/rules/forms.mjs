// A data file has the form it names.
import { validator } from '../validate.mjs';

const named = /^(?:\.\.\/)*schema\/([a-z-]+)\.schema\.json$/;

/** Lists the files of `data` that break the schema they name; one schema is read by its path. */
export const wrongForms = (schemas) => {
  const faultsOf = validator(schemas);
  return (data) =>
    Object.entries(data).flatMap(([path, content]) => {
      const [, name] = content.$schema?.match(named) ?? [];
      if (!name) return [`${path} names no schema`];
      return faultsOf(name, content).map((fault) => `${path}${fault}`);
    });
};
