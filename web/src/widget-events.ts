/** What `<anyqtama-check>` tells its host. Answers and results only where the element has `share-answers`. */
import type { AssessRequest, Assessment } from '#engine';

export interface Details {
  /** The check can be used. */
  'anyqtama-ready': { readonly version: string };
  /** Something was answered; `question` is named as the contract names it. */
  'anyqtama-answered': { readonly question: string; readonly request?: AssessRequest };
  /** The case was assessed again; `complete` when no missing answer can change the result. */
  'anyqtama-assessed': { readonly complete: boolean; readonly assessment?: Assessment };
  /** The check could not be started. */
  'anyqtama-error': { readonly code: 'not_started'; readonly message: string };
}

/** The events by name: they bubble, so any element and the window may listen. */
export type AnyqtamaEvents = { [Name in keyof Details]: CustomEvent<Details[Name]> };

declare global {
  interface GlobalEventHandlersEventMap extends AnyqtamaEvents {}
}
