// Words in which every message says its own id and what it is told, `points(count=3)`: what a test of words/ then expects
// holds whatever the sentences are.
import { FluentResource } from '../../web/node_modules/@fluent/bundle/index.js';
import { moduleOf } from './module.mjs';
import { sourcesOf } from './words.mjs';

const { Words } = await moduleOf('words/words.ts');

/** The names of all that a pattern is told, wherever it stands in it. */
function* toldTo(part) {
  if (part?.type === 'var') yield part.name;
  else if (part && typeof part === 'object')
    for (const each of Object.values(part)) yield* toldTo(each);
}

function saying(id, pattern) {
  const told = [...new Set(toldTo(pattern))].sort().map((name) => `${name}={ $${name} }`);
  return told.length > 0 ? `${id}(${told.join(', ')})` : id;
}

function messageOf({ id, value, attributes }) {
  const parts = Object.entries(attributes).map(
    ([part, pattern]) => `\n  .${part} = ${saying(`${id}.${part}`, pattern)}`,
  );
  return `${id} = ${value ? saying(id, value) : ''}${parts.join('')}`;
}

const sources = sourcesOf('en').map((source) =>
  new FluentResource(source).body
    .filter(({ id }) => !id.startsWith('-'))
    .map(messageOf)
    .join('\n'),
);

export const named = new Words('en', sources);
