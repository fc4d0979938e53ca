// Names of occupations and words of names: a name leads to one occupation, a word means one thing.
import { repeated } from './occupations.mjs';

const lower = (text) => text.toLowerCase().replaceAll('ё', 'е');

/** As names are compared; C++ and C# are words (core/src/text/words.h). */
const plain = (text) =>
  lower(text)
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();

/** [language, name] of every name that an occupation or an entry of the list has here. */
const namesOf = ({ title = {}, aliases = {}, only = {} }) =>
  [title, aliases, ...Object.values(only)].flatMap((names) =>
    Object.entries(names).flatMap(([language, texts]) =>
      [texts].flat().map((text) => [language, plain(text)]),
    ),
  );

/** From name to the ids it leads to. */
function ownersOf(things) {
  const owners = new Map();
  for (const thing of things)
    for (const [, name] of namesOf(thing))
      owners.set(name, (owners.get(name) ?? new Set()).add(thing.id));
  return owners;
}

const say = (name, ids) => `"${name}" names ${[...ids].sort().join(' and ')}`;

/** No other name of an occupation on the list names a second one. */
export const sharedNames = ({ listed }) =>
  [...ownersOf(listed)].filter(([, ids]) => ids.size > 1).map(([name, ids]) => say(name, ids));

/** No name and no title of what is on the list names what is not. */
export function claimedNames({ listed, unlisted, lists }) {
  const unlistedOwners = ownersOf(unlisted);
  const onList = ownersOf([...listed, ...lists.flatMap(({ entries }) => entries)]);
  return [...onList]
    .filter(([name]) => unlistedOwners.has(name))
    .map(([name, ids]) => say(name, [...ids, ...unlistedOwners.get(name)]));
}

export const repeatedNames = ({ listed, unlisted }) =>
  [...listed, ...unlisted].flatMap((occupation) =>
    repeated(namesOf(occupation).map(([language, name]) => `${language} "${name}"`)).map(
      (name) => `${occupation.id} has ${name} twice`,
    ),
  );

export function sharedWords(sets) {
  const places = new Map();
  sets.forEach(({ en, ru, kk }, i) => {
    for (const word of [...en, ...ru, ...kk].map(lower))
      places.set(word, (places.get(word) ?? new Set()).add(i));
  });
  return [...places]
    .filter(([, found]) => found.size > 1)
    .map(([word, found]) => `"${word}" stands in ${found.size} sets`);
}
