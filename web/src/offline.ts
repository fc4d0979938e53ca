import type { Language } from '#engine';
import styles from '../styles/offline.css?inline';
import { OfflineNote } from './elements/offline-note.ts';
import { orders } from './library.ts';
import { dropCarried } from './scenes/device.ts';
import { carryAnswers } from './scenes/reload.ts';
import type { Session } from './session.ts';
import { Speech } from './speech.ts';
import { adopt } from './styles.ts';
import { copyView } from './words/offline.ts';

/** The visit, which is asked before a newer version is offered; to forget everything begins another. */
interface Visit {
  readonly session: Session;
}

/** A whole copy of the page on this device, and the offer of a newer one. For the page alone, never for a widget. */
class Upkeep {
  readonly #note = new OfflineNote();
  readonly #speech = new Speech(['offline']);
  #newer: ServiceWorker | null = null;
  #others = false;
  #closed = false;

  constructor(private readonly visit: Visit) {}

  async start(language: Language, workers: ServiceWorkerContainer) {
    adopt(document, styles);
    await this.#speak(language);
    document.body.append(this.#note);
    this.#listen(workers);
    this.#watch(await register(workers), workers);
  }

  #listen(workers: ServiceWorkerContainer) {
    const show = () => this.#show();
    for (const change of ['online', 'offline']) addEventListener(change, show);
    document.addEventListener('anyqtama-shown', (event) => {
      const { language } = (event as CustomEvent<{ language: Language }>).detail;
      if (language === this.#speech.words?.language) show();
      else void this.#speak(language);
    });
    this.#note.addEventListener('use', () => this.#use());
    this.#note.addEventListener('not-now', () => this.#offer(null));
    workers.addEventListener('message', ({ data }) => {
      this.#others = data === 'others';
      if (this.#others) dropCarried();
      show();
    });
  }

  /** A version that comes while another is in use waits; the first one has nobody to wait for. */
  #watch(kept: ServiceWorkerRegistration, workers: ServiceWorkerContainer) {
    if (kept.waiting) this.#offer(kept.waiting);
    kept.addEventListener('updatefound', () => {
      const coming = kept.installing;
      coming?.addEventListener('statechange', () => {
        if (coming.state === 'installed' && workers.controller) this.#offer(coming);
      });
    });
  }

  /** Only the version in use can have the answers carried: who agrees is told first where they cannot be. */
  #use() {
    const told = this.#closed;
    this.#closed = !carryAnswers(this.visit.session);
    if (told || !this.#closed) this.#newer?.postMessage('use');
    this.#show();
  }

  #offer(newer: ServiceWorker | null) {
    this.#newer = newer;
    this.#others = false;
    newer?.addEventListener('statechange', () => {
      if (newer.state !== 'activated' || newer !== this.#newer) return;
      // What does not come along was said before the person agreed.
      Object.assign(this.visit.session, { touched: false, drafted: false });
      location.reload();
    });
    this.#show();
  }

  async #speak(language: Language) {
    await this.#speech.speak(language);
    linkManifest(language);
    this.#show();
  }

  #show() {
    const { words } = this.#speech;
    const { view, touched, hasAnything, drafted } = this.visit.session;
    if (!words) return;
    const copy = {
      offline: !navigator.onLine,
      newer: this.#newer !== null,
      answering: touched && view !== 'result',
      answered: hasAnything,
      drafted,
      closed: this.#closed,
      others: this.#others,
    };
    this.#note.view = copyView(copy, orders, words);
  }
}

/** A manifest has one language. */
function linkManifest(language: Language) {
  const link =
    document.querySelector<HTMLLinkElement>('link[rel=manifest]') ?? document.createElement('link');
  link.rel = 'manifest';
  link.href = `manifest.${language}.webmanifest`;
  document.head.append(link);
}

/** The page's policy trusts one address only as the script of a worker. */
function register(workers: ServiceWorkerContainer): Promise<ServiceWorkerRegistration> {
  const address = new URL('worker.js', document.baseURI).href;
  const policy = window.trustedTypes?.createPolicy('anyqtama', {
    createScriptURL: (only: string) => only,
  });
  return workers.register((policy?.createScriptURL(address) ?? address) as string);
}

/** The copy is a few hundred kilobytes: not for whoever saves data. */
function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData: boolean } };
  return connection?.saveData ?? false;
}

/** Keeps a copy of the page where the browser can and the person does not save data. */
export async function keepOffline(visit: Visit, language: Language) {
  const workers = navigator.serviceWorker;
  if (!workers || (savesData() && !workers.controller)) return;
  await new Upkeep(visit).start(language, workers);
}
