import { html } from 'lit';

import type { Desk, LaterScenes } from './desk.ts';
import { reload } from './reload.ts';

/** In the place of a part that is on its way, or could not be had. */
export function waiting(part: keyof LaterScenes, desk: Desk) {
  const { later, words } = desk;
  if (later.hasFailed(part)) return missing(desk, () => void later.want(part));
  return html`<p class="hint" data-testid="coming">${words.say('part-coming')}</p>`;
}

/** Says that something could not be had, and offers ways to have it. */
export function missing({ words, session, home }: Desk, again: () => void) {
  // Trying again is no help where a file was damaged, or has gone with its version.
  return html`<p role="alert" data-testid="unavailable">${words.say('part-missing')}</p>
    <div class="buttons">
      <button type="button" class="secondary" @click=${again}>${words.say('part-again')}</button>
      <button type="button" class="quiet" ?hidden=${!home} @click=${() => reload(session)}>
        ${words.say('part-reload')}
      </button>
    </div>`;
}
