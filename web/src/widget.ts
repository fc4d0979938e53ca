/**
 * `<anyqtama-check>`: the check as one element of any page. This script is all that a page pays for until
 * someone comes near the element; the rest is fetched from beside it, and only if it is what was released.
 */
import type * as Inside from './embedded.ts';

/** The scripts inside, each with the hash it must have, the one to start last. Written in when built. */
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

export class AnyqtamaCheck extends HTMLElement {
  static readonly observedAttributes = ['lang', ...Object.values(texts), ...Object.values(flags)];
  declare theme: string;
  declare view: string;
  declare procedure: string;
  declare asOf: string;
  declare profession: string;
  declare hideHeader: boolean;
  declare hideIntro: boolean;
  declare hidePanel: boolean;
  declare shareAnswers: boolean;
  #check: Promise<Inside.Check> | null = null;
  #request: object = {};

  constructor() {
    super();
    // Until the check is there, what stands between the tags is shown.
    this.attachShadow({ mode: 'open', delegatesFocus: true }).append(
      document.createElement('slot'),
    );
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

  /** Answers to begin with, in the form of a request of `assess`. Setting it anew begins anew. */
  get request(): object {
    return this.#request;
  }

  set request(request: object) {
    this.#request = request;
    this.#tell('request');
  }

  /** Fetches and starts the check, if that has not been done. It starts by itself when it comes near the window. */
  async start(): Promise<void> {
    observer?.unobserve(this);
    this.#check ??= this.#open();
    try {
      await this.#check;
    } catch (error) {
      this.#check = null; // put into the page again, or started by hand, it tries again
      const detail = { code: 'not_started', message: String(error) };
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
