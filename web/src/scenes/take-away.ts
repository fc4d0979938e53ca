import { html } from 'lit';

import styles from '../../styles/take-away.css?inline';
import type { Desk } from './desk.ts';
import { keepAndShare } from './keep.ts';
import { waiting } from './waiting.ts';

export { styles };

/** What a person can take away: answers to save and share; papers, dates and the application. */
export function takeAway(desk: Desk) {
  const { words, later } = desk;
  return html`<section class="take-away" aria-labelledby="head-take-away" data-testid="take-away">
    <h3 id="head-take-away" tabindex="-1">${words.say('take-away-title')}</h3>
    <section aria-labelledby="head-keep" data-testid="keep">
      <h4 id="head-keep">${words.say('keep-title')}</h4>
      ${keepAndShare(desk)}
    </section>
    <section data-testid="paper">
      ${later.scenes('paper')?.paper(desk) ?? waiting('paper', desk)}
    </section>
  </section>`;
}
