import type { Plugin } from 'vite';

import { lawUnder } from './law.ts';

/** Writes the procedures of the rulebook into the page for webmasters, to choose one of them. */
export function procedures(root: string): Plugin {
  const options = () =>
    lawUnder(root).rulebook.procedures.map(
      ({ id }) => `<option value="${id}" data-say="procedure-${id}"></option>`,
    );
  return {
    name: 'procedures',
    transformIndexHtml: (page) => page.replace('<!-- procedures -->', () => options().join('')),
  };
}
