// Cases, requests and replies have the forms of the contract.
import { validator } from '../validate.mjs';
import { isDay } from './dates.mjs';

const eachOf = (things, faultsOf) =>
  Object.entries(things).flatMap(([path, thing]) =>
    faultsOf(thing).map((fault) => `${path}: ${fault}`),
  );

export const wrongCases = (schemas) => {
  const faultsOf = validator(schemas);
  return (cases) => eachOf(cases, (one) => faultsOf('case', one));
};

export const wrongReplies = (schemas) => {
  const faultsOf = validator(schemas);
  return (replies) => eachOf(replies, ({ verb, reply }) => faultsOf(`${verb}-reply`, reply));
};

const valueAt = (value, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((part, key) => part?.[key], value);

/** Faults that the form of a request cannot show: of two values together, of the calendar, of ids of the data. */
const beyondForm = ({ code, at }, request) =>
  ['reversed_period', 'not_covered'].includes(code) ||
  (code === 'invalid_date' && !isDay(valueAt(request, at))) ||
  (code === 'unknown_value' && ['/answers/profession', '/region'].includes(at));

/** A request that is answered has the form; one whose form is at fault has not. */
export const misjudged = (schemas) => {
  const faultsOf = validator(schemas);
  return (cases) =>
    eachOf(cases, ({ verb = 'assess', text, request, reply }) => {
      if (text !== undefined && reply.error) return [];
      const faults = faultsOf(`${verb}-request`, request ?? JSON.parse(text));
      if (reply.ok) return faults;
      return faults.length || beyondForm(reply.error, request)
        ? []
        : [`the form allows ${reply.error.code}`];
    });
};

const sameItems = (one, other) =>
  one.length === other.length && one.every((x) => other.includes(x));

/** The ids that the form of a request lists are those of the rulebooks. */
export function otherIds({ request, rulebooks }) {
  const { procedure, answers, events } = request.properties;
  const all = (key) => rulebooks.flatMap((book) => book[key]);
  const ids = (list) => [...new Set(list.map(({ id }) => id))];
  const documents = all('procedures').flatMap((one) => one.documents);
  const pairs = [
    ['procedure', procedure.enum, ids(all('procedures'))],
    ['answers', Object.keys(answers.properties), ids(all('questions'))],
    ['events', Object.keys(events.properties), ids(all('events'))],
    ['documents', answers.properties.documents.items.enum, ids(documents)],
    ...all('questions')
      .filter(({ choices }) => choices)
      .map(({ id, choices }) => [id, answers.properties[id]?.enum ?? [], choices]),
  ];
  return pairs
    .filter(([, listed, known]) => !sameItems(listed, known))
    .map(([name]) => `${name}: the form and the rulebooks differ`);
}
