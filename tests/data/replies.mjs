// What the command line answers to every case, and to a search and a description besides.
import { anyqtama } from '../cli/anyqtama.mjs';

const maxBuffer = 64 * 1024 * 1024;

const verbOf = ({ verb = 'assess' }) => verb;

export const textOf = ({ text, request }) => text ?? JSON.stringify(request);

/** The replies as they are written: one run for the texts that fit on a line, one each for the others. */
export function answers(verb, texts) {
  const fits = (text) => text.trim() !== '' && !text.includes('\n');
  const lines = texts.filter(fits);
  const { stdout } = anyqtama([verb, '--ndjson'], lines.join('\n'), { maxBuffer });
  const replies = stdout.trimEnd().split('\n');
  if (replies.length !== lines.length)
    throw new Error(`${replies.length} replies to ${lines.length}`);
  const known = new Map(lines.map((text, i) => [text, replies[i]]));
  return texts.map((text) => known.get(text) ?? anyqtama([verb], text).stdout.trimEnd());
}

/** `cases` by path; the replies by the same paths, each with its verb. */
export function repliesTo(cases) {
  const found = {};
  for (const verb of new Set(Object.values(cases).map(verbOf))) {
    const own = Object.entries(cases).filter(([, one]) => verbOf(one) === verb);
    const replies = answers(
      verb,
      own.map(([, one]) => textOf(one)),
    );
    own.forEach(([path], i) => (found[path] = { verb, reply: JSON.parse(replies[i]) }));
  }
  return found;
}
