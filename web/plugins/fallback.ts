import type { Plugin } from 'vite';

import { lawUnder } from './law.ts';
import { pointsTables } from './points-tables.ts';

/** Writes the points table of the rulebook into the page, for readers without script. */
export function fallback(root: string): Plugin {
  return {
    name: 'fallback',
    config: () => ({ define: { __ORDERS__: JSON.stringify(lawUnder(root).orders) } }),
    transformIndexHtml(page) {
      const { rulebook, orders, sources } = lawUnder(root);
      return page.replace('<!-- points -->', () => pointsTables(rulebook, orders, sources));
    },
  };
}
