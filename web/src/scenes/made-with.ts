import { editionsOf } from '../library.ts';
import type { MadeWith } from '../take-away/files.ts';
import type { Desk } from './desk.ts';

/** Computed from the data when the page is built. */
declare const __DATA_HASH__: string;

/** By which rules and which engine this page computes. */
export function madeWith({ described, session }: Desk): MadeWith {
  return {
    edition: session.assessment?.edition.id ?? editionsOf(described).edition,
    data: __DATA_HASH__,
    engine: described.version,
  };
}
