// What the case files mean by `reply`: of objects only the keys given, arrays whole, scalars equal.
import { isDeepStrictEqual } from 'node:util';

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Where `reply` lacks a part of `expected`: a JSON Pointer and both values; null when it has all. */
export function difference(expected, reply, at = '') {
  if (isObject(expected) && isObject(reply)) {
    for (const [key, part] of Object.entries(expected)) {
      if (!Object.hasOwn(reply, key)) return `${at}/${key} is missing`;
      const found = difference(part, reply[key], `${at}/${key}`);
      if (found) return found;
    }
    return null;
  }
  if (Array.isArray(expected) && Array.isArray(reply) && expected.length === reply.length) {
    for (const [index, part] of expected.entries()) {
      const found = difference(part, reply[index], `${at}/${index}`);
      if (found) return found;
    }
    return null;
  }
  if (isDeepStrictEqual(expected, reply)) return null;
  return `${at} should be ${JSON.stringify(expected)}, is ${JSON.stringify(reply)}`;
}
