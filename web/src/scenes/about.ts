import styles from '../../styles/about.css?inline';
import { aboutTemplate } from '../elements/about-check.ts';
import { orders } from '../library.ts';
import { aboutView } from '../words/about.ts';
import type { Desk } from './desk.ts';

export { styles };

/** What the check is, and the statement of its accessibility. */
export function about({ words, described }: Desk) {
  return aboutTemplate(aboutView({ order: orders.order, version: described.version }, words));
}
