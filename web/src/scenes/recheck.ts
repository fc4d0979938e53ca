import { nothing } from 'lit';

import styles from '../../styles/recheck.css?inline';
import { recheckCard } from '../elements/recheck-card.ts';
import type { Opened } from '../take-away/arrival.ts';
import { recheckView } from '../take-away/recheck-view.ts';
import type { Desk } from './desk.ts';
import { madeWith } from './made-with.ts';

export { styles };

/** A saved result, made again with the rules and the engine of today. */
export function recheck(desk: Desk, { reply, made, saved }: NonNullable<Opened['before']>) {
  const { assessment } = desk.session;
  if (!assessment) return nothing;
  const remade = {
    before: reply,
    after: assessment,
    then: { ...made, saved },
    now: madeWith(desk),
  };
  return recheckCard(recheckView(remade, desk.words));
}
