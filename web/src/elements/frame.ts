import { html, nothing, svg } from 'lit';

import type { Language } from '#engine';
import type { FrameView } from '../words/frame.ts';
import { tell } from './light.ts';

/** The frame of the page: mark, languages, repeal, first lines, parts of the check. */

const mark = svg`<svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
  <rect x="2" y="13" width="28" height="9" rx="2" class="mark-bed" />
  <rect x="2" y="13" width="17" height="9" rx="2" class="mark-fill" />
  <path d="M12 3 h8 l-4 6 z M15 8 h2 v18 h-2 z" class="mark-notch" />
</svg>`;

function leaveLink({ to, name, detail }: FrameView['leave']) {
  const leave = (event: Event) => {
    event.preventDefault();
    tell(event.currentTarget, 'leave');
  };
  return html`<a
    class="leave"
    href=${to}
    rel="noreferrer"
    title=${detail}
    data-testid="leave"
    @click=${leave}
    >${name}</a
  >`;
}

export function header(view: FrameView, home: boolean, choose: (language: Language) => void) {
  return html`<a class="skip" href="#heading">${view.skip}</a>
    <header class="site">
      <p class="brand">${mark}<span translate="no">Anyqtama</span></p>
      <div class="languages" role="group" aria-label=${view.languageLabel}>
        ${view.languages.map(
          ({ id, name, current }) =>
            html`<button
              type="button"
              lang=${id}
              translate="no"
              data-testid="language-${id}"
              aria-pressed=${current}
              @click=${() => choose(id)}
            >
              ${name}
            </button>`,
        )}
      </div>
      ${home ? leaveLink(view.leave) : nothing}
    </header>`;
}

export function banner(view: FrameView, toSuccessor: () => void) {
  const go = (event: Event) => {
    event.preventDefault();
    toSuccessor();
  };
  return html`<aside class="repeal" aria-label=${view.repealTag} data-testid="repealed">
    <p>
      <strong class="tag repealed">${view.repealTag}</strong> ${view.repealText}
      <a href="#part-successor" data-testid="to-successor" @click=${go}>${view.repealMore}</a>
    </p>
  </aside>`;
}

export function intro(view: FrameView) {
  return html`<div class="intro" data-testid="intro">
    <h1>${view.introTitle}</h1>
    <p class="intro-lead">${view.introLead}</p>
  </div>`;
}

/** What the first lines leave out, so that the first question stands on the first screen of a phone. */
export function promises(view: FrameView, openSaved: () => void) {
  return html`<div class="promises" data-testid="promises">
    <p>${view.introWhat}</p>
    <ul>
      ${view.promises.map(
        ({ title, text }) => html`<li><strong>${title}</strong> <span>${text}</span></li>`,
      )}
    </ul>
    <button type="button" class="quiet" data-testid="open-saved" @click=${openSaved}>
      ${view.openSaved}
    </button>
  </div>`;
}

export function foot(view: FrameView, goToAbout: () => void) {
  const go = (event: Event) => {
    event.preventDefault();
    goToAbout();
  };
  return html`<footer class="foot">
    <a href="#about" data-testid="to-about" @click=${go}>${view.about}</a>
  </footer>`;
}

export function parts(view: FrameView, go: (id: FrameView['parts'][number]['id']) => void) {
  return html`<nav class="parts" aria-label=${view.navLabel}>
    <ul>
      ${view.parts.map(
        ({ id, name, current }) =>
          html`<li>
            <a
              href="#${id}"
              data-testid="part-${id}"
              aria-current=${current ? 'page' : nothing}
              @click=${(event: Event) => {
                event.preventDefault();
                go(id);
              }}
              >${name}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
