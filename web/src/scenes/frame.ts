import { html, nothing } from 'lit';

import type { Language } from '#engine';
import { banner, foot, header, intro, parts, promises } from '../elements/frame.ts';
import { nextView, type ViewId } from '../flow/steps.ts';
import { orders } from '../library.ts';
import { frameView } from '../words/frame.ts';
import type { Desk } from './desk.ts';

/** What a person can do in the frame. */
export interface FrameActions {
  readonly speak: (language: Language) => void;
  readonly go: (view: ViewId) => void;
  readonly toSuccessor: () => void;
  readonly openSaved: () => void;
}

/** The first lines and the parts of the check, around every view. */
export function frameOf(
  { session, words }: Desk,
  shown: { readonly header: boolean; readonly intro: boolean; readonly home: boolean },
  actions: FrameActions,
) {
  const view = frameView(session.view, orders, words);
  const question = () => {
    const next = nextView('review', session);
    return next === 'review' ? 'procedure' : next;
  };
  const first = shown.intro && session.view === 'procedure';
  return {
    top: html`${shown.header ? header(view, shown.home, actions.speak) : nothing}
    ${banner(view, actions.toSuccessor)}`,
    opening: html`${first ? intro(view) : html`<h1 class="unseen">${view.introTitle}</h1>`}
    ${parts(view, (part) => actions.go(part === 'questions' ? question() : part))}`,
    closing: first ? promises(view, actions.openSaved) : nothing,
    foot: shown.home ? foot(view, () => actions.go('about')) : nothing,
  };
}
