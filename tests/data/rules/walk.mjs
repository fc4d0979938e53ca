// Every object inside a value, with its place.

export const isObject = (value) => typeof value === 'object' && value !== null;

/** Yields [place, object], the value itself first; arrays are only walked through. */
export function* objectsIn(value, place = '') {
  if (!isObject(value)) return;
  if (!Array.isArray(value)) yield [place, value];
  for (const [key, part] of Object.entries(value)) yield* objectsIn(part, `${place}/${key}`);
}
