import { html, nothing, type PropertyValues } from 'lit';

import { define, LightElement } from './light.ts';

/** `<opened-part>`: a folded part whose contents are asked for only when someone opens it, or for paper. */
export class OpenedPart extends LightElement {
  static override properties = {
    name: {},
    summary: { attribute: false },
    body: { attribute: false },
    /** Whether someone asked for it by name. */
    asked: { attribute: false },
    /** Whether paper shows it: its contents stand ready in the fold. */
    printed: { attribute: false },
    open: { state: true },
  };
  declare name: string;
  declare summary: string;
  declare body: () => unknown;
  declare asked: boolean;
  declare printed: boolean;
  declare open: boolean;

  constructor() {
    super();
    this.open = false;
    this.asked = false;
    this.printed = false;
  }

  protected override willUpdate(changed: PropertyValues<this>) {
    if (changed.has('asked') && this.asked) this.open = true;
  }

  protected override render() {
    const toggle = (event: Event) => {
      this.open = (event.target as HTMLDetailsElement).open;
    };
    return html`<details
      class="opened"
      data-testid="opened-${this.name}"
      ?open=${this.open}
      @toggle=${toggle}
    >
      <summary>${this.summary}</summary>
      ${this.open || this.printed ? this.body() : nothing}
    </details>`;
  }
}

define('opened-part', OpenedPart);
