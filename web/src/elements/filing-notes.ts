import { html } from 'lit';

import { tell } from './light.ts';

/** The clock in Kazakhstan, and one-press ways to fill in the filing date. */
export function filingNotesTemplate(
  said: {
    readonly now: string;
    readonly useToday: string;
    readonly last: string;
    readonly useLast: string;
    readonly apart: string;
  },
  days: { readonly today: string; readonly last: string; readonly apart: boolean },
) {
  const put = (value: string) => (event: Event) =>
    tell(event.target, 'answer', { path: ['filed', 'date'], value });
  return html`<div class="aside">
    <p data-testid="kazakhstan-now">
      ${said.now}
      <button type="button" class="quiet" data-testid="use-today" @click=${put(days.today)}>
        ${said.useToday}
      </button>
    </p>
    <p>
      ${said.last}
      <button type="button" class="quiet" data-testid="use-last" @click=${put(days.last)}>
        ${said.useLast}
      </button>
    </p>
    <p>
      <button
        type="button"
        class="quiet"
        data-testid="dates-apart"
        aria-pressed=${days.apart}
        @click=${(event: Event) =>
          tell(event.target, 'answer', { path: ['datesApart'], value: !days.apart })}
      >
        ${said.apart}
      </button>
    </p>
  </div>`;
}
