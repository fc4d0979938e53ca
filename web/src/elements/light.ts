import { LitElement } from 'lit';

import type { Citation } from '#engine';
import type { Path } from '../case.ts';
import type { ViewId } from '../flow/steps.ts';
import type { Variant } from '../flow/variants.ts';
import type { Scope } from '../words/annex.ts';
import type { ProvisionView } from '../words/citations.ts';

/** The intents an element may send to whoever joins the page. */
export interface Intents {
  /** An answer was given: where it stands in the case, and its new value. */
  answer: { readonly path: Path; readonly value: unknown };
  go: { readonly view: ViewId; readonly field?: string };
  /** Variants of the case are to be compared. */
  vary: { readonly variants: readonly Variant[] };
  advance: undefined;
  back: undefined;
  'why-opened': undefined;
  /** Someone is about to search: other names of occupations are wanted. */
  'names-wanted': undefined;
  /** Something was typed to find a profession. */
  seek: { readonly typed: string };
  language: { readonly language: string };
  /** The page is about to be printed. */
  printing: undefined;
  /** How much is to be printed. */
  'print-scope': { readonly scope: Scope };
  /** The office's language is to stand beside the reader's; empty for none. */
  'print-beside': { readonly language: string };
  'calendar-wanted': undefined;
  /** Something was typed into the draft of the application. Never an answer: it is kept apart. */
  'draft-typed': { readonly field: string; readonly value: string };
  'draft-attach': { readonly id: string; readonly attached: boolean };
  'draft-language': { readonly language: string };
  /** Someone wants this page gone at once. */
  leave: undefined;
  'text-wanted': {
    readonly citation: Citation;
    readonly give: (text: ProvisionView) => void;
  };
}

/** An element without a shadow: page styles, selection, printing and labels work through it. */
export class LightElement extends LitElement {
  protected override createRenderRoot() {
    return this;
  }

  protected send<Name extends keyof Intents>(name: Name, ...detail: Detail<Name>) {
    tell(this, name, ...detail);
  }

  protected readonly answer = (path: Path, value: unknown) => this.send('answer', { path, value });
}

type Detail<Name extends keyof Intents> = undefined extends Intents[Name] ? [] : [Intents[Name]];

/** Says from `where` what a person did, for templates that are no elements. */
export function tell<Name extends keyof Intents>(
  where: EventTarget | null,
  name: Name,
  ...[detail]: Detail<Name>
) {
  // Not composed: what a person answers stays inside the widget.
  where?.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
}

/** Registers an element once; a second registration is harmless. */
export function define(tag: string, element: CustomElementConstructor) {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
