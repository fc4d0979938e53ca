import type { Language } from '#engine';
import styles from '../styles/offline.css?inline';
import { OfflineNote } from './elements/offline-note.ts';
import type { ViewId } from './flow/steps.ts';
import { orders } from './library.ts';
import { Speech } from './speech.ts';
import { adopt } from './styles.ts';
import { copyView } from './words/offline.ts';

/** What is asked of the visit before a newer version is offered. */
interface Visit {
  readonly view: ViewId;
  touched: boolean;
}

/** A whole copy of the page on this device, and the offer of a newer one. For the page alone, never for a widget. */
class Upkeep {
  readonly #note = new OfflineNote();
  readonly #speech = new Speech(['offline']);
  #newer: ServiceWorker | null = null;
  #others = false;

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
    this.#note.addEventListener('use', () => this.#newer?.postMessage('use'));
    this.#note.addEventListener('not-now', () => this.#offer(null));
    workers.addEventListener('message', ({ data }) => {
      this.#others = data === 'others';
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

  #offer(newer: ServiceWorker | null) {
    this.#newer = newer;
    this.#others = false;
    newer?.addEventListener('statechange', () => {
      if (newer.state !== 'activated' || newer !== this.#newer) return;
      this.visit.touched = false; // the person was told that the answers go
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
    const { view, touched } = this.visit;
    if (!words) return;
    const copy = {
      offline: !navigator.onLine,
      newer: this.#newer !== null,
      answering: touched && view !== 'result',
      answered: touched,
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
