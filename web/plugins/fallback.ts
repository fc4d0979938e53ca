import { join } from 'node:path';

import type { Plugin } from 'vite';

import { dataHash } from './data-hash.ts';
import { lawUnder } from './law.ts';
import { pointsTables } from './points-tables.ts';

/**
 * Gives the code the numbers and days of the orders, which stand in its very first lines, and the hash of
 * the data, which saved results name.
 */
export function laws(root: string): Plugin {
  return {
    name: 'laws',
    config: () => ({
      define: {
        __ORDERS__: JSON.stringify(lawUnder(root).orders),
        __DATA_HASH__: JSON.stringify(dataHash(join(root, '../data'))),
      },
    }),
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
