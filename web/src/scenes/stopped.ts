import { html, nothing } from 'lit';

import styles from '../../styles/stopped.css?inline';
import type { Stop } from '../breakdown.ts';
import type { Desk } from './desk.ts';

export { styles };

/** Said while no engine runs, and once another does. */
export function stopped({ words }: Desk, state: Exclude<Stop, ''>, retry: () => void) {
  return html`<div class="stopped" role="alert" data-testid="stopped">
    <p>${words.say(`engine-${state}`)}</p>
    ${
      state === 'stopped'
        ? html`<button type="button" class="secondary" @click=${retry}>
            ${words.say('part-again')}
          </button>`
        : nothing
    }
  </div>`;
}
