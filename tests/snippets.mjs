// The code in a guide: every fenced block with its language and the heading that it stands under.
import { readFileSync } from 'node:fs';

const marks =
  /^#+ (?<heading>.+)$|^(?<indent> *)```(?<language>\w*)\n(?<text>[^]*?)^\k<indent>```$/gm;

/** @returns {{ language: string, text: string, heading: string }[]} the blocks of the guide at `path`, in order */
export function snippetsOf(path) {
  const guide = readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const found = [];
  let under = '';
  for (const { groups } of guide.matchAll(marks)) {
    const { heading, indent, language, text } = groups;
    if (heading) under = heading;
    else
      found.push({
        language,
        text: text.replaceAll(RegExp(`^${indent}`, 'gm'), ''),
        heading: under,
      });
  }
  return found;
}
