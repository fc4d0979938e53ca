// A visit to a published copy of the page.
import { visit } from './browser.mjs';
import { published } from './published.mjs';

/** A visit to a site of its own, where the page may keep a copy of itself. */
export function stay(name, body, options = {}) {
  visit(name, { worker: true, start: false, ...options }, (page, faults) =>
    published((site) => body(page, site, faults)),
  );
}
