import pageStyles from '../styles/page.css?inline';
import widgetStyles from '../styles/widget.css?inline';
import { catalogueUrl, download, load, wasmUrl, type AssessRequest, type Engine } from '#engine';

import { caseOf } from './case-of.ts';
import { requestOf, type Case, type Path } from './case.ts';
import { AnyqtamaChecker } from './checker.ts';
import { eventsOf } from './flow/steps.ts';
import { nameParts } from './parts.ts';
import { Speech } from './speech.ts';
import { adopt } from './styles.ts';
import type { Details } from './widget-events.ts';
import { chooseLanguage } from './words/language.ts';

/** A check that runs inside an element. */
export interface Check {
  /** An attribute of the element, or its `request`, has another value. */
  readonly changed: (name: string) => void;
}

/** The element around a check, as far as the check needs to know it. */
export interface Host extends HTMLElement {
  readonly request: Partial<AssessRequest>;
}

/** True in the npm package. */
declare const __PACKAGED__: boolean;

/**
 * The hash of each file that the first question fetches, and of the script that lists all others: that is one of
 * them. Written in when built.
 */
declare const __FIRST__: Readonly<Record<string, string>>;
declare const __OTHERS__: string;

/** The hash that each other file must have, and the scripts it brings. */
interface Others {
  readonly hashes: Readonly<Record<string, string>>;
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

const first = __FIRST__;
const list = __OTHERS__;

const here = import.meta.url; // by another name: the builder must leave these addresses alone
const beside = (name: string) => new URL(`../${name}`, here);
const nameOf = (url: URL) => url.pathname.slice(beside('').pathname.length);

/** Fetches a script for `import()`, and only if it is what was released. */
type Checked = (url: URL, integrity: string) => Promise<void>;
let checked: Checked;

async function others(): Promise<Others> {
  const url = beside(list);
  await checked(url, first[list] ?? '');
  return import(/* @vite-ignore */ url.href);
}

async function hashOf(url: URL): Promise<string> {
  const name = nameOf(url);
  return first[name] ?? (await others()).hashes[name] ?? '';
}

/** Fetches what is no script, if it is what was released; in the package there are no hashes. */
const fetched = async (url: URL) =>
  download(url, { integrity: __PACKAGED__ ? '' : await hashOf(url) });

/** What a script brings is checked with it. */
async function checkAll(url: URL): Promise<void> {
  const name = nameOf(url);
  if (first[name]) return checked(url, first[name]);
  const { hashes, needs } = await others();
  const scripts = [...(needs[name] ?? []), name];
  await Promise.all(scripts.map((each) => checked(beside(each), hashes[each] ?? '')));
}

/** Imports a script beside this one. No bundler could follow it. */
export const part = __PACKAGED__
  ? null
  : async (url: URL): Promise<unknown> => {
      await checkAll(url);
      return import(/* @vite-ignore */ url.href);
    };

/** One engine for all checks of a page. */
let engine: Promise<Engine> | undefined;

async function newEngine(): Promise<Engine> {
  return load({ wasmBinary: await fetched(wasmUrl), catalogue: false });
}

/** Answers that the host gives: by its attributes, and by `request`, which says more. */
function askedBy(host: Host): Partial<AssessRequest> {
  const procedure = host.getAttribute('procedure');
  const asOf = host.getAttribute('as-of');
  const profession = host.getAttribute('profession');
  const { answers, ...asked } = host.request;
  return {
    ...(procedure && { procedure }),
    ...(asOf && { as_of: asOf }),
    ...asked,
    answers: { ...(profession && { profession }), ...answers },
  } as Partial<AssessRequest>;
}

function languageOf(host: Host) {
  const around = host.lang || host.parentElement?.closest<HTMLElement>('[lang]')?.lang;
  return chooseLanguage(around?.toLowerCase().split('-')[0] ?? null, navigator.languages);
}

/** What decides whether colours are dark: the system, or `theme="dark"` or `"light"` in its place. */
const darkness = '(prefers-color-scheme: dark)';

function darkRules(sheet: CSSStyleSheet): readonly CSSMediaRule[] {
  const media = [...sheet.cssRules].filter((rule) => rule instanceof CSSMediaRule);
  return media.filter((rule) => rule.media.mediaText === darkness);
}

function paint(dark: readonly CSSMediaRule[], theme: string | null) {
  for (const { media } of dark) {
    media.mediaText = { dark: 'all', light: 'not all' }[theme ?? ''] ?? darkness;
  }
}

/** The text of the host is the measure of all sizes. */
function measure(sheet: CSSStyleSheet, host: Host) {
  const size = Number.parseFloat(getComputedStyle(host).fontSize) || 16;
  sheet.replaceSync(`:host { --rem: var(--anyqtama-size, ${Math.max(size, 14)}px); }`);
}

/** The question that an answer belongs to, named as the contract names it. */
function questionOf([root, question]: Path): string {
  if (root === 'choices') return String(question);
  return root === 'filed' ? 'as_of' : String(root);
}

function tell<Name extends keyof Details>(host: Host, name: Name, detail: Details[Name]) {
  host.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
}

/** What the host may know: that something was answered, not what; all of it if it shares answers. */
function report(host: Host, checker: AnyqtamaChecker, path: Path) {
  const { assessment, person } = checker.session;
  const shared = host.hasAttribute('share-answers');
  tell(host, 'anyqtama-answered', {
    question: questionOf(path),
    ...(shared && { request: requestOf(person) }),
  });
  if (!assessment) return;
  const complete = assessment.unanswered.length === 0;
  tell(host, 'anyqtama-assessed', { complete, ...(shared && { assessment }) });
}

/** In place of a check that cannot run: says so, above the host's own text. */
async function excuse(host: Host, root: ShadowRoot) {
  const speech = new Speech();
  const words = await speech.speak(languageOf(host));
  await speech.add('widget');
  const said = document.createElement('p');
  said.className = 'cannot-run';
  said.setAttribute('role', 'alert');
  said.lang = words.language;
  said.textContent = words.say('widget-cannot-run');
  root.querySelector('.cannot-run')?.remove();
  root.prepend(said);
}

/** A procedure that a host made up is asked for: without one there are no questions to show. */
const answersOf = (host: Host) => (blank: Case) => {
  const person = caseOf(askedBy(host), blank);
  return Object.hasOwn(eventsOf, person.procedure) ? person : { ...person, procedure: '' as const };
};

function surroundingsOf(host: Host) {
  const full = host.getAttribute('view') !== 'compact';
  return {
    home: false,
    header: !host.hasAttribute('hide-header'),
    intro: full && !host.hasAttribute('hide-intro'),
    panel: full && !host.hasAttribute('hide-panel'),
    answers: answersOf(host),
    catalogue: () => fetched(catalogueUrl),
  };
}

/** Starts a check in the shadow of an element. */
export async function open(host: Host, root: ShadowRoot, check: Checked): Promise<Check> {
  checked = check;
  root.adoptedStyleSheets = []; // an attempt that failed left its own
  const [size, page] = ['', pageStyles, widgetStyles].map((css) => adopt(root, css));
  if (!size || !page) throw new Error('no styles');
  measure(size, host);
  const dark = darkRules(page);
  paint(dark, host.getAttribute('theme'));
  try {
    engine ??= newEngine();
    await engine;
  } catch (error) {
    engine = undefined;
    await excuse(host, root);
    throw error;
  }

  nameParts(root);
  const checker = new AnyqtamaChecker();
  const surround = () => surroundingsOf(host);
  root.append(checker);
  root.addEventListener('anyqtama-shown', () => (checker.lang = checker.words?.language ?? ''));
  await checker.start(await engine, languageOf(host), surround());
  for (const stopgap of root.querySelectorAll('slot, .cannot-run')) stopgap.remove();
  root.addEventListener('answer', (event) => {
    report(host, checker, (event as CustomEvent<{ path: Path }>).detail.path);
  });
  new ResizeObserver(() => measure(size, host)).observe(host);
  tell(host, 'anyqtama-ready', { version: checker.described.version });

  const begin = () => checker.begin(answersOf(host));
  const again: Record<string, () => void> = {
    lang: () => void checker.speak(languageOf(host)),
    theme: () => paint(dark, host.getAttribute('theme')),
    procedure: begin,
    'as-of': begin,
    profession: begin,
    request: begin,
  };
  return {
    changed(name) {
      const act = again[name] ?? (() => (checker.surroundings = surround()));
      act();
      checker.requestUpdate();
    },
  };
}
