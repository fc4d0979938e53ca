import type { Plugin } from 'vite';

import { lawUnder } from './law.ts';
import { pointsTables } from './points-tables.ts';

/** Gives the code the numbers and days of the orders, which stand in its very first lines. */
export function laws(root: string): Plugin {
  return {
    name: 'laws',
    config: () => ({ define: { __ORDERS__: JSON.stringify(lawUnder(root).orders) } }),
  };
}

/** Writes the points table of the rulebook into the page, for readers without script. */
export function fallback(root: string): Plugin {
  return {
    name: 'fallback',
    transformIndexHtml(page) {
      const { rulebook, orders, sources } = lawUnder(root);
      return page.replace('<!-- points -->', () => pointsTables(rulebook, orders, sources));
    },
  };
}
