/**
 * `<anyqtama-check>`: the check as one element of any page. This script is all that a page pays for until
 * someone comes near the element; the rest is fetched from beside it, on a portal only if it is what was released.
 */
import type { AssessRequest } from '#engine';

import type * as Inside from './embedded.ts';
import type { Details } from './widget-events.ts';

export type { AnyqtamaEvents } from './widget-events.ts';

declare global {
  interface HTMLElementTagNameMap {
    'anyqtama-check': AnyqtamaCheck;
  }
}

/** True in the npm package: there the lock file of whoever installs it has the hash of everything. */
declare const __PACKAGED__: boolean;

/** The version of the project. Written in when built, as is what follows. */
declare const __VERSION__: string;

/** The scripts inside, each with the hash it must have, the one to start last. */
declare const __INSIDE__: readonly (readonly [path: string, integrity: string])[];

/** Fetches a script for `import()`, and only if it is what was released. */
function checked(url: URL, integrity: string): Promise<void> {
  const link = document.createElement('link');
  return new Promise<void>((resolve, reject) => {
    link.rel = 'modulepreload';
    link.crossOrigin = 'anonymous';
    link.integrity = integrity;
    link.href = url.href;
    link.onload = () => resolve();
    link.onerror = () =>
      reject(new Error(`${url.href} is not to be had, or is not what was released`));
    document.head.append(link);
  }).finally(() => link.remove());
}

async function inside(): Promise<typeof Inside> {
  if (__PACKAGED__) return import('./embedded.ts');
  const scripts = __INSIDE__.map(([path, integrity]) => ({
    url: new URL(path, import.meta.url),
    integrity,
  }));
  await Promise.all(scripts.map(({ url, integrity }) => checked(url, integrity)));
  return import(/* @vite-ignore */ scripts.at(-1)?.url.href ?? '');
}

/** How far from the window the check begins to be fetched. */
const near = '300px';

/** Attributes that a property of the same meaning stands for. */
const texts = {
  theme: 'theme',
  view: 'view',
  procedure: 'procedure',
  asOf: 'as-of',
  profession: 'profession',
};
const flags = {
  hideHeader: 'hide-header',
  hideIntro: 'hide-intro',
  hidePanel: 'hide-panel',
  shareAnswers: 'share-answers',
};

const observer =
  typeof IntersectionObserver === 'undefined'
    ? null
    : new IntersectionObserver(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) void (target as AnyqtamaCheck).start();
          }
        },
        { rootMargin: near },
      );

/**
 * The whole check as one element of any page.
 *
 * @tagname anyqtama-check
 * @slot - what is shown until the check is there, or where it cannot be
 *
 * @attr {'en' | 'ru' | 'kk'} lang - the language; else that of the page around the element
 *
 * @fires {AnyqtamaEvents['anyqtama-ready']} anyqtama-ready - the check can be used
 * @fires {AnyqtamaEvents['anyqtama-answered']} anyqtama-answered - something was answered
 * @fires {AnyqtamaEvents['anyqtama-assessed']} anyqtama-assessed - the case was assessed again
 * @fires {AnyqtamaEvents['anyqtama-error']} anyqtama-error - the check could not be started
 *
 * @cssprop --anyqtama-accent - buttons, links, and what is chosen
 * @cssprop --anyqtama-accent-strong - the same under the pointer
 * @cssprop --anyqtama-on-accent - text on them
 * @cssprop --anyqtama-accent-dark - the accent where colours are dark
 * @cssprop --anyqtama-on-accent-dark - text on it
 * @cssprop --anyqtama-paper - the ground
 * @cssprop --anyqtama-sheet - fields and cards
 * @cssprop --anyqtama-ink - text
 * @cssprop --anyqtama-corner - how round corners are
 * @cssprop --anyqtama-font - the font; else that of the text around the element
 * @cssprop --anyqtama-size - the size of text; else that of the text around the element
 *
 * @csspart header - the mark and the choice of language
 * @csspart nav - the parts of the check: questions, answers, result
 * @csspart heading - the heading of the question, or of what else is shown
 * @csspart choice - an answer to choose
 * @csspart field - a field to type in, or to choose from
 * @csspart button - the buttons that go on
 * @csspart panel - "your case so far"
 * @csspart outcome - the first lines of the result
 */
export class AnyqtamaCheck extends HTMLElement {
  /**
   * What the self-check of a portal compares with what is published.
   * @internal
   */
  static readonly version: string = __VERSION__;
  static readonly observedAttributes = ['lang', ...Object.values(texts), ...Object.values(flags)];
  /**
   * `light` or `dark`; else as the system has it
   * @attr theme
   * @reflect
   */
  declare theme: string;
  /**
   * `compact`: without first lines and "your case so far"; else `full`
   * @attr view
   * @reflect
   */
  declare view: string;
  /**
   * an id of `describe`, to begin with
   * @attr procedure
   * @reflect
   */
  declare procedure: string;
  /**
   * the day of filing, to begin with: `2022-05-04` or `2022-05-04T10:00`
   * @attr as-of
   * @reflect
   */
  declare asOf: string;
  /**
   * an id of `describe`, to begin with
   * @attr profession
   * @reflect
   */
  declare profession: string;
  /**
   * leave out the title; the repeal is always said
   * @attr hide-header
   * @reflect
   */
  declare hideHeader: boolean;
  /**
   * leave out the first lines
   * @attr hide-intro
   * @reflect
   */
  declare hideIntro: boolean;
  /**
   * leave out "your case so far"
   * @attr hide-panel
   * @reflect
   */
  declare hidePanel: boolean;
  /**
   * events carry answers and results
   * @attr share-answers
   * @reflect
   */
  declare shareAnswers: boolean;
  #check: Promise<Inside.Check> | null = null;
  #request: Partial<AssessRequest> = {};

  constructor() {
    super();
    // Until the check is there, what stands between the tags is shown; where nothing does, a space: WebKit never
    // sees an element without size come near the window, if the box around it scrolls.
    const slot = document.createElement('slot');
    slot.append('\u00a0');
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(slot);
  }

  connectedCallback() {
    if (this.#check) return;
    if (observer) observer.observe(this);
    else void this.start();
  }

  disconnectedCallback() {
    observer?.unobserve(this);
  }

  attributeChangedCallback(name: string, before: string | null, after: string | null) {
    if (before !== after) this.#tell(name);
  }

  /** Has a check that has started take up another value. */
  #tell(name: string) {
    this.#check?.then(
      (check) => check.changed(name),
      () => {}, // told by the event
    );
  }

  /** answers to begin with, in the form of a request of `assess`; setting it anew begins anew */
  get request(): Partial<AssessRequest> {
    return this.#request;
  }

  set request(request: Partial<AssessRequest>) {
    this.#request = request;
    this.#tell('request');
  }

  /** fetches and starts the check, if that has not been done; near the window it starts by itself */
  async start(): Promise<void> {
    observer?.unobserve(this);
    this.#check ??= this.#open();
    try {
      await this.#check;
    } catch (error) {
      this.#check = null; // put into the page again, or started by hand, it tries again
      const detail: Details['anyqtama-error'] = { code: 'not_started', message: String(error) };
      this.dispatchEvent(
        new CustomEvent('anyqtama-error', { bubbles: true, composed: true, detail }),
      );
    }
  }

  async #open(): Promise<Inside.Check> {
    const { open } = await inside();
    return open(this, this.shadowRoot as ShadowRoot, checked);
  }
}

/** Each property is its attribute. */
function reflect(
  properties: Readonly<Record<string, string>>,
  get: (element: Element, name: string) => unknown,
) {
  for (const [property, name] of Object.entries(properties)) {
    Object.defineProperty(AnyqtamaCheck.prototype, property, {
      configurable: true,
      enumerable: true,
      get(this: Element) {
        return get(this, name);
      },
      set(this: Element, value: unknown) {
        if (typeof value === 'boolean') this.toggleAttribute(name, value);
        else this.setAttribute(name, String(value ?? ''));
      },
    });
  }
}

reflect(texts, (element, name) => element.getAttribute(name) ?? '');
reflect(flags, (element, name) => element.hasAttribute(name));

if (!customElements.get('anyqtama-check')) customElements.define('anyqtama-check', AnyqtamaCheck);
