import type { Session } from '../session.ts';
import { carry } from './device.ts';

/** Whether the answers will outlive a reload, or there are none. */
export function carryAnswers({ touched, person, view, seen }: Session): boolean {
  if (!touched && seen.size === 0) return true;
  return carry(JSON.stringify({ typed: person, place: { view, seen: [...seen] } }));
}

/** Loads the page again, with the answers; where they cannot come along the browser asks first. */
export function reload(session: Session) {
  if (carryAnswers(session)) session.touched = false;
  location.reload();
}
