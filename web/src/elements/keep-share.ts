import { html, nothing, svg, type PropertyValues } from 'lit';

import type { KeepView } from '../take-away/keep-view.ts';
import type { QrCode } from '../take-away/qr-code.ts';
import { define, LightElement } from './light.ts';
import { openFile } from './open-file.ts';

/** What the page can do with the answers when a person asks for it. */
export interface KeepDeeds {
  readonly link: () => Promise<string>;
  /** The code of a link; nothing where it is too long. */
  readonly code: (link: string) => Promise<QrCode | null>;
  /** Gives a file; returns its name. */
  readonly file: (kind: 'answers' | 'result') => string;
  readonly open: (text: string) => void;
  /** Whether the browser kept the answers. */
  readonly save: () => boolean;
  readonly forget: () => void;
}

/** `<keep-share>`: a link, a file, or this browser: how a person keeps the answers. */
export class KeepShare extends LightElement {
  static override properties = {
    view: { attribute: false },
    deeds: { attribute: false },
    link: { state: true },
    code: { state: true },
    said: { state: true },
  };
  declare view: KeepView;
  declare deeds: KeepDeeds;
  /** Empty until a person asks for one. */
  declare link: string;
  declare code: QrCode | 'too-long' | null;
  declare said: string;

  constructor() {
    super();
    this.link = '';
    this.code = null;
    this.said = '';
  }

  /** A link that is shown follows the answers. */
  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('view') && this.link) void this.#follow();
  }

  async #follow() {
    const link = await this.deeds.link();
    if (link === this.link) return;
    this.link = link;
    if (this.code) await this.#showCode();
  }

  readonly #makeLink = async () => {
    this.link = await this.deeds.link();
    await this.updateComplete;
    this.#field?.focus();
    this.#field?.select();
  };

  get #field() {
    return this.querySelector<HTMLInputElement>('#share-link');
  }

  readonly #copy = async () => {
    try {
      await navigator.clipboard.writeText(this.link);
      this.said = this.view.say('link-copied');
    } catch {
      this.#field?.select();
      this.said = this.view.say('link-not-copied');
    }
  };

  readonly #share = async () => {
    // Who closes the list of programs without choosing has not failed.
    await navigator.share({ title: 'Anyqtama', url: this.link }).catch(() => {});
  };

  readonly #showCode = async () => {
    this.code = (await this.deeds.code(this.link)) ?? 'too-long';
    if (this.code === 'too-long') this.said = this.view.say('link-code-long');
  };

  readonly #file = (kind: 'answers' | 'result') => {
    this.said = this.view.say('file-given', { name: this.deeds.file(kind) });
  };

  readonly #save = () => {
    this.said = this.view.say(this.deeds.save() ? 'device-done' : 'device-failed');
  };

  /** What makes a link or a code is fetched only now. */
  async #attempt(act: () => unknown) {
    try {
      await act();
    } catch {
      this.said = this.view.say('part-missing');
    }
  }

  protected override render() {
    return html`<p>${this.view.say('keep-lead')}</p>
      <p class="keep-said" role="status" data-testid="keep-said">${this.said}</p>
      ${this.view.home ? this.#linkPart() : nothing} ${this.#filePart()}
      ${this.view.home ? this.#devicePart() : nothing}`;
  }

  #part(id: string, body: unknown) {
    const { say } = this.view;
    return html`<section class="keep-part" aria-labelledby="head-${id}">
      <h5 id="head-${id}">${say(`${id}-title`)}</h5>
      <p class="hint">${say(`${id}-hint`)}</p>
      ${body}
    </section>`;
  }

  #button(id: string, act: () => unknown, look = 'secondary') {
    return html`<button
      type="button"
      class=${look}
      data-testid=${id}
      @click=${() => void this.#attempt(act)}
    >
      ${this.view.say(id)}
    </button>`;
  }

  #linkPart() {
    if (!this.link) return this.#part('link', this.#button('link-make', this.#makeLink));
    return this.#part(
      'link',
      html`<label for="share-link">${this.view.say('link-label')}</label>
        <input
          class="typed"
          id="share-link"
          type="text"
          readonly
          translate="no"
          .value=${this.link}
        />
        <div class="buttons">
          ${this.#button('link-copy', this.#copy)}
          ${'share' in navigator ? this.#button('link-share', this.#share) : nothing}
          ${
            this.code
              ? this.#button('link-code-hide', () => (this.code = null), 'quiet')
              : this.#button('link-code', this.#showCode, 'quiet')
          }
        </div>
        ${this.#codeTemplate()}`,
    );
  }

  #codeTemplate() {
    if (!this.code) return nothing;
    const { say } = this.view;
    if (this.code === 'too-long')
      return html`<p data-testid="code-too-long">${say('link-code-long')}</p>`;
    const { size, path } = this.code;
    const edge = 4;
    const whole = size + 2 * edge;
    return html`<figure class="code">
      ${svg`<svg viewBox="0 0 ${whole} ${whole}" role="img" aria-label=${say('link-code-name')} data-testid="code">
        <rect class="code-paper" width=${whole} height=${whole} />
        <path class="code-ink" transform="translate(${edge} ${edge})" d=${path} />
      </svg>`}
      <figcaption class="hint">${say('link-code-hint')}</figcaption>
    </figure>`;
  }

  #filePart() {
    const { say, hasResult } = this.view;
    const choose = { label: say('file-open'), hint: say('file-open-hint') };
    return this.#part(
      'file',
      html`<div class="buttons">
          ${this.#button('file-answers', () => this.#file('answers'))}
          ${hasResult ? this.#button('file-result', () => this.#file('result')) : nothing}
        </div>
        ${openFile('keep-file', choose, (text) => this.deeds.open(text))}`,
    );
  }

  #devicePart() {
    const { saved } = this.view;
    return this.#part(
      'device',
      html`${saved ? html`<p data-testid="device-saved">${saved}</p>` : nothing}
        <div class="buttons">
          ${this.#button('device-save', this.#save)}
          ${this.#button('device-forget', this.deeds.forget, 'quiet')}
        </div>
        <p class="hint">${this.view.say('leave-hint')}</p>`,
    );
  }
}

define('keep-share', KeepShare);
