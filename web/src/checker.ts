import { html, nothing, type PropertyValues } from 'lit';

import { EngineError, type Description, type Engine, type Language } from '#engine';
import { civilTime } from './clock.ts';
import { clockOf } from './described.ts';
import { define, LightElement, type Intents } from './elements/light.ts';
import { banner, header, intro, parts } from './elements/frame.ts';
import { isView, nextView, type ViewId } from './flow/steps.ts';
import { editionsOf, Library, repealOf } from './library.ts';
import { asking } from './scenes/asking.ts';
import type { Desk } from './scenes/desk.ts';
import { openedText } from './scenes/opened-text.ts';
import { panel, result, review } from './scenes/outcome.ts';
import { Session } from './session.ts';
import { wordsIn } from './speech.ts';
import { frameView } from './words/frame.ts';
import { headingOf } from './words/steps.ts';
import { spokenSummary } from './words/summary.ts';
import type { Words } from './words/words.ts';

type Sent<Name extends keyof Intents> = CustomEvent<Intents[Name]>;

/** `<anyqtama-checker>`: joins engine, answers, words and elements. */
export class AnyqtamaChecker extends LightElement {
  static override properties = { words: { state: true }, spoken: { state: true } };
  declare words: Words | null;
  declare spoken: string;
  session!: Session;
  library!: Library;
  described!: Description;
  engine!: Engine;
  #focus = '';
  #opened = '';

  /** Starts with an engine and a language. */
  async start(engine: Engine, language: Language) {
    this.engine = engine;
    this.described = engine.describe();
    const { edition, next } = editionsOf(this.described);
    this.library = new Library(edition, next, () => this.requestUpdate());
    this.session = new Session(this.now().slice(0, 10), (request) => {
      try {
        return { ok: engine.assess(request) };
      } catch (error) {
        if (error instanceof EngineError) return { error };
        throw error;
      }
    });
    await this.speak(language);
  }

  async speak(language: Language) {
    this.words = await wordsIn(language);
  }

  /** Civil date and time in the region's clock. */
  now(): string {
    return civilTime(Date.now(), clockOf(this.described, this.session?.person.region ?? ''));
  }

  get view(): ViewId {
    return this.session.view;
  }

  /** Shows a view; the focus goes to a field, or to the heading. */
  show(view: string, field = 'heading') {
    if (!isView(view)) return;
    this.session.go(view);
    this.#focus = field;
    this.requestUpdate();
  }

  protected override createRenderRoot() {
    this.addEventListener('answer', (event) => {
      const { path, value } = (event as Sent<'answer'>).detail;
      this.session.answer(path, value);
      this.requestUpdate();
    });
    this.addEventListener('go', (event) => {
      const { view, field } = (event as Sent<'go'>).detail;
      this.show(view, field);
    });
    this.addEventListener('advance', () => {
      if (this.session.advance()) this.#focus = 'heading';
      this.requestUpdate();
    });
    this.addEventListener('back', () => {
      this.session.back();
      this.#focus = 'heading';
      this.requestUpdate();
    });
    this.addEventListener('text-wanted', (event) => {
      const { citation, give } = (event as Sent<'text-wanted'>).detail;
      if (this.words) void openedText(citation, this.library, this.words).then(give);
    });
    return this;
  }

  protected override shouldUpdate() {
    return Boolean(this.words);
  }

  protected override updated(changed: PropertyValues<this>) {
    const { words } = this;
    if (!words) return;
    const title = words.say('page-title', { view: headingOf(this.view, words) });
    const wrong = this.session.attempt > 0;
    const detail = {
      language: words.language,
      view: this.view,
      title: wrong ? words.say('page-title-error', { title }) : title,
    };
    this.dispatchEvent(
      new CustomEvent('anyqtama-shown', { bubbles: true, composed: true, detail }),
    );
    if (!changed.has('spoken')) void this.#settle(words);
  }

  /** Moves the focus once the parts have rendered; then the live region says what changed. */
  async #settle(words: Words) {
    const target = this.#focus;
    this.#focus = '';
    await new Promise(requestAnimationFrame);
    if (target) this.querySelector<HTMLElement>(`#${CSS.escape(target)}`)?.focus();
    this.spoken = spokenSummary(this.session.assessment, words);
  }

  protected override render() {
    const { words, session } = this;
    if (!words) return nothing;
    const view = frameView(session.view, repealOf(this.described), words);
    const first = session.view === 'procedure';
    const toPart = (id: 'questions' | 'review' | 'result') =>
      this.show(id === 'questions' ? this.#question() : id);
    return html`${header(view, (language) => void this.speak(language as Language))}
      ${banner(view, this.#toSuccessor)}
      <main class=${first ? 'first' : ''}>
        ${first ? intro(view) : html`<h1 class="unseen">${view.introTitle}</h1>`}
        ${parts(view, toPart)}
        <div class="desk">
          <div class="column">${this.#scene(this.#desk(words))}</div>
          ${panel(this.#desk(words))}
        </div>
      </main>
      <p class="unseen" role="status" data-testid="spoken">${this.spoken}</p>`;
  }

  #desk(words: Words): Desk {
    const { session, library, described, engine } = this;
    const opened = this.#opened;
    return { session, library, described, engine, words, opened, now: this.now() };
  }

  #scene(desk: Desk) {
    const { view } = this.session;
    if (view === 'review') return review(desk);
    return view === 'result' ? result(desk) : asking(view, desk);
  }

  readonly #toSuccessor = async () => {
    await this.library.wantSuccessor();
    this.#opened = 'successor';
    this.show('result', 'head-successor');
  };

  /** The question to go on with. */
  #question(): ViewId {
    const next = nextView('procedure', this.session);
    return next === 'review' ? 'procedure' : next;
  }
}

define('anyqtama-checker', AnyqtamaChecker);
