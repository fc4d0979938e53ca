// The case files, read: a name, a verb, the request as text, what the reply must hold, and because of what.
import { readFileSync, readdirSync } from 'node:fs';

const folder = new URL('./', import.meta.url);

export const cases = readdirSync(folder, { recursive: true })
  .filter((path) => path.endsWith('.json'))
  .sort()
  .map((path) => {
    const {
      verb = 'assess',
      text,
      request,
      reply,
      because,
    } = JSON.parse(readFileSync(new URL(path, folder), 'utf8'));
    const name = path.replace(/\.json$/, '');
    return { name, verb, text: text ?? JSON.stringify(request), reply, because };
  });
