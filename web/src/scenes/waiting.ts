import { html } from 'lit';

import type { Desk, LaterScenes } from './desk.ts';

/** In the place of a part that is on its way, or could not be had. */
export function waiting(part: keyof LaterScenes, { later, words }: Desk) {
  if (!later.hasFailed(part))
    return html`<p class="hint" data-testid="coming">${words.say('part-coming')}</p>`;
  return html`<p role="alert" data-testid="unavailable">${words.say('part-missing')}</p>
    <button type="button" class="secondary" @click=${() => void later.want(part)}>
      ${words.say('part-again')}
    </button>`;
}
