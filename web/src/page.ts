import { catalogueUrl, download, load, type Language } from '#engine';

import { AnyqtamaChecker } from './checker.ts';
import { isView } from './flow/steps.ts';
import { carried, dropCarried, kept } from './scenes/device.ts';
import { linkMark } from './take-away/link-mark.ts';
import './translated.ts';
import { whenIdle } from './when-idle.ts';
import { chooseLanguage } from './words/language.ts';

/**
 * Starts the page: engine, language, address bar. The address names the view. The answers that a link
 * holds are taken out of it at once.
 */

const page = document.documentElement;

interface Shown {
  readonly language: string;
  readonly view: string;
  readonly title: string;
}

/** The address of what is shown. The language stands in it once it was asked for or chosen. */
function addressOf({ language, view }: Shown, first: Shown): URL {
  const address = new URL(location.href);
  if (address.searchParams.has('lang') || language !== first.language) {
    address.searchParams.set('lang', language);
  }
  if (address.hash || view !== first.view) address.hash = view;
  return address;
}

function follow(checker: AnyqtamaChecker) {
  let first: Shown | undefined;
  let view = '';
  const description = document.querySelector('meta[name=description]');
  document.addEventListener('anyqtama-shown', (event) => {
    const shown = (event as CustomEvent<Shown>).detail;
    first ??= shown;
    page.lang = shown.language;
    document.title = shown.title;
    description?.setAttribute('content', checker.words?.say('intro-lead') ?? '');
    page.dataset.ready = '';
    const address = addressOf(shown, first);
    const moved = view !== '' && view !== shown.view;
    view = shown.view;
    // Browsers allow only so many changes of the address: none while a person types.
    if (address.href === location.href) return;
    if (moved) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  addEventListener('popstate', () => {
    if (receiveLink(checker, location.hash)) return void history.replaceState(null, '', `#${view}`);
    const asked = location.hash.slice(1) || 'procedure';
    if (!isView(asked)) return;
    view = asked;
    checker.show(asked);
  });
  document.addEventListener('leave', ({ target }) => {
    if (target instanceof HTMLAnchorElement) leave(checker, target.href);
  });
  addEventListener('pageshow', () => {
    if (!checker.isConnected) location.reload();
  });
  addEventListener('beforeunload', (event) => {
    const { touched, drafted } = checker.session ?? {};
    if (touched || drafted) event.preventDefault();
  });
}

function receiveLink(checker: AnyqtamaChecker, text: string): boolean {
  const isLink = text.startsWith(linkMark);
  if (isLink) checker.arrive({ kind: 'came', source: 'link', text });
  return isLink;
}

/** What came over a reload, with the address, or lies on the device. */
function receive(checker: AnyqtamaChecker, fragment: string) {
  const { search } = location;
  const along = carried();
  if (along !== null) return checker.arrive({ kind: 'came', source: 'reload', text: along });
  if (receiveLink(checker, fragment)) return;
  const text = kept();
  if (text !== null) checker.arrive({ kind: 'came', source: 'device', text, on: 'procedure' });
  else if (/[?&](procedure|profession|as-of)=[^&]/.test(search))
    checker.arrive({ kind: 'came', source: 'query', text: search, on: 'procedure' });
}

/** Leaves at once: the answers go first, so that the way back does not show them. */
function leave(checker: AnyqtamaChecker, to: string) {
  Object.assign(checker.session, { touched: false, drafted: false });
  dropCarried();
  checker.remove();
  location.replace(to);
}

/** A copy for the device, once the page stands and is idle; never from a frame, nor of the one file. */
function keep(checker: AnyqtamaChecker, language: Language) {
  if (import.meta.env.MODE === 'one-file' || self !== top) return;
  whenIdle(async () => {
    try {
      const { keepOffline } = await import('./offline.ts');
      await keepOffline(checker, language);
    } catch {
      // The page does without: private windows, old browsers and some hosts have no workers.
    }
  });
}

async function start(checker: AnyqtamaChecker) {
  const { hash } = location;
  const asked = new URLSearchParams(location.search).get('lang');
  const language = chooseLanguage(asked, navigator.languages);
  const onSheet = location.hash === '#sheet';
  page.lang = language;
  checker.expect(language);
  try {
    const engine = await load({ catalogue: false });
    follow(checker);
    await checker.start(engine, language, {
      header: true,
      intro: true,
      panel: true,
      home: true,
      answers: (blank) => blank,
      catalogue: () => download(catalogueUrl),
    });
    if (onSheet) checker.show('sheet');
    receive(checker, hash);
    document.querySelector('.fallback')?.remove();
    keep(checker, language);
  } catch (error) {
    page.dataset.failed = '';
    throw error;
  }
}

const checker = document.querySelector('anyqtama-checker');
if (checker instanceof AnyqtamaChecker) void start(checker);
