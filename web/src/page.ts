import { load } from '#engine';

import { AnyqtamaChecker } from './checker.ts';
import { chooseLanguage } from './speech.ts';

/** Starts the page: engine, language, address bar. The address names the view, never an answer. */

const page = document.documentElement;

interface Shown {
  readonly language: string;
  readonly view: string;
  readonly title: string;
}

function follow(checker: AnyqtamaChecker) {
  let shown = '';
  document.addEventListener('anyqtama-shown', (event) => {
    const { language, view, title } = (event as CustomEvent<Shown>).detail;
    page.lang = language;
    document.title = title;
    const address = new URL(location.href);
    if (address.searchParams.has('lang')) address.searchParams.set('lang', language);
    address.hash = view;
    if (shown === view) history.replaceState(null, '', address);
    else if (shown) history.pushState(null, '', address);
    shown = view;
    page.dataset.ready = '';
  });
  addEventListener('popstate', () => {
    const view = location.hash.slice(1) || 'procedure';
    shown = view;
    checker.show(view);
  });
  addEventListener('beforeunload', (event) => {
    if (checker.session?.touched) event.preventDefault();
  });
}

async function start(checker: AnyqtamaChecker) {
  const asked = new URLSearchParams(location.search).get('lang');
  const language = chooseLanguage(asked, navigator.languages);
  page.lang = language;
  try {
    const engine = await load();
    follow(checker);
    await checker.start(engine, language);
    document.querySelector('.fallback')?.remove();
  } catch (error) {
    page.dataset.failed = '';
    throw error;
  }
}

const checker = document.querySelector('anyqtama-checker');
if (checker instanceof AnyqtamaChecker) void start(checker);
