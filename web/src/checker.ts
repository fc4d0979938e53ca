import { html, nothing, type PropertyValues } from 'lit';

import {
  EngineError,
  EngineStopped,
  type AssessRequest,
  type Description,
  type Engine,
  type Language,
  type Reply,
  type Assessment,
} from '#engine';
import { Breakdown } from './breakdown.ts';
import { newCase, type Case } from './case.ts';
import { civilTime } from './clock.ts';
import { clockOf } from './described.ts';
import { define, LightElement, type Intents } from './elements/light.ts';
import { isView, type ViewId } from './flow/steps.ts';
import { Later } from './later.ts';
import { editionsOf, Library, orders } from './library.ts';
import { asking } from './scenes/asking.ts';
import type { Desk } from './scenes/desk.ts';
import { frameOf } from './scenes/frame.ts';
import { openedText } from './scenes/opened-text.ts';
import { panel } from './scenes/panel.ts';
import { waiting } from './scenes/waiting.ts';
import { Session } from './session.ts';
import { adopt } from './styles.ts';
import { Speech } from './speech.ts';
import type { Arrival } from './take-away/arrival.ts';
import { pageTitle } from './words/headings.ts';
import { spokenSummary } from './words/summary.ts';
import { typedOf } from './typed-date.ts';
import { whenIdle } from './when-idle.ts';
import type { Words } from './words/words.ts';

/** What is shown around the check, and what it begins with. */
export interface Surroundings {
  /** The mark and the choice of language. */
  readonly header: boolean;
  /** The first lines: what the check does and does not. */
  readonly intro: boolean;
  /** Whether this is a page of our own: one to leave, to save in and to link to. */
  readonly home: boolean;
  /** "Your case so far". */
  readonly panel: boolean;
  /** What was answered elsewhere, put into a blank case. */
  readonly answers: (blank: Case) => Case;
  /** The bytes of the catalogue of occupations. */
  readonly catalogue: () => Promise<ArrayBuffer>;
}

/** `<anyqtama-checker>`: joins engine, answers, words and elements. */
export class AnyqtamaChecker extends LightElement {
  static override properties = { words: { state: true }, spoken: { state: true } };
  declare words: Words | null;
  declare spoken: string;
  session!: Session;
  library!: Library;
  described!: Description;
  engine!: Engine;
  surroundings!: Surroundings;
  readonly #speech = new Speech();
  readonly #later = new Later(
    this.#speech,
    () => this.requestUpdate(),
    (css) => adopt(this.getRootNode(), css),
  );
  readonly #breakdown = new Breakdown(
    () => {
      this.session.assess();
      this.requestUpdate();
    },
    () => this.requestUpdate(),
  );
  #focus = '';
  /** What is said in one language is not left standing in another. */
  #spokenIn: Language | '' = '';
  #opened = '';
  /** Whether a text is being typed: what it does to the points is said when it is done. */
  #typing = false;
  #arrival: Arrival | null = null;
  /** Whether the language chosen last could not be had. */
  #unspoken = false;

  /** Has the words fetched while the engine is on its way. */
  expect(language: Language) {
    void this.#speech.fetch(language).catch(() => {}); // start() asks again, and tells
  }

  /** Starts with an engine, in a language. */
  async start(engine: Engine, language: Language, surroundings: Surroundings) {
    this.engine = this.#breakdown.watch(engine);
    this.surroundings = surroundings;
    this.described = engine.describe();
    const { edition, next } = editionsOf(this.described);
    this.library = new Library(
      edition,
      next,
      () => this.requestUpdate(),
      async () => engine.addCatalogue(await surroundings.catalogue()),
    );
    this.begin(surroundings.answers);
    await this.speak(language);
    whenIdle(() => void this.#later.want('steps'));
  }

  /** Begins anew, with answers given elsewhere. */
  begin(answers: (blank: Case) => Case) {
    const person = answers(newCase(typedOf(this.now().slice(0, 10))));
    this.session = new Session(person, orders.inForceTo, (asked) => this.#ask(asked));
    this.requestUpdate();
  }

  #ask(request: AssessRequest): Reply<Assessment> | null {
    try {
      return { ok: this.engine.assess(request) };
    } catch (error) {
      if (error instanceof EngineError) return { error };
      if (error instanceof EngineStopped) return null;
      throw error;
    }
  }

  async speak(language: Language) {
    this.words = await this.#speech.speak(language);
  }

  async #choose(language: Language) {
    try {
      await this.speak(language);
      this.#unspoken = false;
    } catch {
      this.#unspoken = true;
    }
    this.requestUpdate();
  }

  /** Civil date and time in the region's clock. */
  now(): string {
    return civilTime(Date.now(), clockOf(this.described, this.session?.person.region ?? ''));
  }

  get view(): ViewId {
    return this.session.view;
  }

  /** Something came in from outside, or was dealt with. */
  readonly arrive = (arrival: Arrival | null) => {
    this.#arrival = arrival;
    this.requestUpdate();
  };

  readonly refresh = () => this.requestUpdate();
  readonly forget = () => this.begin((blank) => blank);

  /** Shows a view; the focus goes to a field, or to the heading. */
  show(view: string, field = 'heading') {
    if (!isView(view)) return;
    this.session.go(view);
    this.#typing = false;
    this.#focus = field;
    this.requestUpdate();
  }

  protected override createRenderRoot() {
    this.#on('answer', ({ path, value }) => {
      this.#breakdown.forget();
      this.session.answer(path, value);
      // Whoever answers will come to these, and will want to see what came of it.
      for (const part of ['steps', 'profession', 'experience', 'result'] as const) {
        void this.#later.want(part);
      }
    });
    // A fault on the sheet leads to its field there.
    this.#on('go', ({ view, field }) =>
      this.show(field && this.view === 'sheet' ? 'sheet' : view, field),
    );
    this.#on('vary', ({ variants }) => (this.session.variants = variants));
    this.#on('advance', () => {
      if (this.session.advance()) this.#focus = 'heading';
      else if (this.session.soughtInVain) this.#focus = 'choices-profession';
    });
    this.#on('back', () => {
      this.session.back();
      this.#focus = 'heading';
    });
    this.addEventListener('input', ({ target }) => {
      this.#typing = target instanceof HTMLInputElement && target.inputMode !== '';
    });
    this.addEventListener('change', () => {
      this.#typing = false;
      this.requestUpdate();
    });
    this.#on('why-opened', () => void this.library.wantDefects());
    this.#on('seek', ({ typed }) => this.session.seek(typed));
    this.#on('names-wanted', () => void this.library.wantNames());
    this.#on('text-wanted', ({ citation, give }) => {
      if (this.words) void openedText(citation, this.library, this.words).then(give);
    });
    return this;
  }

  /** Does what an element asks for, and shows what came of it. */
  #on<Name extends keyof Intents>(name: Name, act: (detail: Intents[Name]) => void) {
    this.addEventListener(name, (event) => {
      act((event as CustomEvent<Intents[Name]>).detail);
      this.requestUpdate();
    });
  }

  protected override shouldUpdate() {
    return Boolean(this.words);
  }

  protected override updated(changed: PropertyValues<this>) {
    const { words } = this;
    if (!words) return;
    const { language } = words;
    const title = pageTitle(this.view, this.session.isHeldUp, words);
    const detail = { language, view: this.view, title };
    this.dispatchEvent(new CustomEvent('anyqtama-shown', { bubbles: true, detail }));
    // What is said may change in the same turn as a part arrives that still waits for the focus.
    if (!changed.has('spoken') || this.#focus) void this.#settle();
  }

  /** Moves the focus once the parts have rendered; then the live region says what changed. */
  async #settle() {
    await new Promise(requestAnimationFrame);
    this.#moveFocus();
    const { words } = this; // another language may have been asked for meanwhile
    if (!words || (this.#typing && this.#spokenIn === words.language)) return;
    this.#spokenIn = words.language;
    this.spoken = spokenSummary(this.session.assessment, words);
  }

  /** Once: who has moved on meanwhile is not called back. A part on its way gets the focus when it has come. */
  #moveFocus() {
    const element = this.#focus && this.querySelector<HTMLElement>(`#${CSS.escape(this.#focus)}`);
    if (!element) return;
    this.#focus = '';
    element.focus();
  }

  protected override render() {
    const { words, session } = this;
    if (!words) return nothing;
    const desk = this.#desk(words);
    const { surroundings } = this;
    const frame = frameOf(desk, surroundings, {
      speak: (language) => void this.#choose(language),
      go: (view) => this.show(view),
      toSuccessor: this.#toSuccessor,
      openSaved: () => this.arrive({ kind: 'wanted', on: 'procedure' }),
    });
    return html`${frame.top}
      <main class=${session.view === 'procedure' ? 'first' : ''}>
        ${this.#unspoken ? html`<p role="alert">${words.say('part-missing')}</p>` : nothing}
        ${frame.opening}
        <div class="desk">
          <div class="column">${this.#arrived(desk)} ${this.#shown(desk)}</div>
          ${surroundings.panel ? panel(desk) : nothing}
        </div>
        ${frame.closing}
      </main>
      ${frame.foot}
      <p class="unseen" role="status" data-testid="spoken">
        ${this.#spokenIn === words.language ? this.spoken : ''}
      </p>`;
  }

  #desk(words: Words): Desk {
    const { session, library, described, engine } = this;
    const opened = this.#opened;
    const { arrive, refresh, forget } = this;
    const { wordsIn } = this.#speech;
    const { home } = this.surroundings;
    const tools = { arrive, refresh, forget, home, wordsIn, later: this.#later };
    return { session, library, described, engine, words, opened, now: this.now(), ...tools };
  }

  #arrived(desk: Desk) {
    const arrival = this.#arrival;
    if (!arrival || (arrival.on ?? this.view) !== this.view) return nothing;
    return desk.later.scenes('arrival')?.arrival(desk, arrival) ?? waiting('arrival', desk);
  }

  /** The scene, below what is said of an engine that broke down, perhaps over this very scene. */
  #shown(desk: Desk) {
    let scene: unknown = nothing;
    try {
      scene = this.#scene(desk);
    } catch (error) {
      if (!(error instanceof EngineStopped)) throw error;
    }
    const { state, retry } = this.#breakdown;
    if (!state) return scene;
    const said = desk.later.scenes('stopped')?.stopped(desk, state, retry);
    return html`${said ?? waiting('stopped', desk)}${scene}`;
  }

  #scene(desk: Desk) {
    const { view } = this.session;
    if (view === 'sheet') return desk.later.scenes('sheet')?.sheet(desk) ?? waiting('sheet', desk);
    if (view === 'about') return desk.later.scenes('about')?.about(desk) ?? waiting('about', desk);
    if (view !== 'review' && view !== 'result') return asking(view, desk);
    return desk.later.scenes('result')?.[view](desk) ?? waiting('result', desk);
  }

  readonly #toSuccessor = async () => {
    await this.library.wantSuccessor();
    this.#opened = 'successor';
    this.show('result', 'head-successor');
  };
}

define('anyqtama-checker', AnyqtamaChecker);
