import type { Session } from '../session.ts';
import { carry } from './device.ts';

/** Whether the answers, the variants and a search without a choice will outlive a reload, or there are none. */
export function carryAnswers(session: Session): boolean {
  const { person, view, seen, variants, sought } = session;
  if (!session.hasAnything) return true;
  return carry(
    JSON.stringify({ typed: person, place: { view, seen: [...seen] }, variants, sought }),
  );
}

/** Loads the page again, with the answers; where they cannot come along the browser asks first. */
export function reload(session: Session) {
  if (carryAnswers(session)) session.touched = false;
  location.reload();
}
