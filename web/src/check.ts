import { examineElement, examineFrame, leastWidth, type Found } from './portal/checks.ts';
import { make } from './portal/dom.ts';
import { released } from './portal/released.ts';
import { wordsOf } from './portal/words.ts';
import { chooseLanguage } from './words/language.ts';
import type { Words } from './words/words.ts';

/**
 * The self-check of a portal: a webmaster adds this script for a moment, and reads at the top of the page what is
 * in order and how to mend what is not. One file; needs nothing from the policy but to be let in.
 */

const sources = import.meta.glob<string>('../locales/*/check.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const here = import.meta.url;

function line(id: string, well: boolean, words: Words): HTMLElement {
  const verdict = make(
    'strong',
    `${well ? '✓' : '✗'} ${words.say(well ? 'check-passed' : 'check-failed')}`,
  );
  const facts = { origin: new URL(here).origin, version: released.version, width: leastWidth };
  const item = make('li', verdict, ` ${words.say(`check-${id}`, facts)}`);
  item.dataset.check = id;
  item.dataset.well = String(well);
  if (!well) {
    item.append(make('br'), words.say(`check-${id}.mend`, facts));
  }
  return item;
}

function report(found: Found, words: Words): readonly Node[] {
  const all = Object.entries(found);
  const passed = all.filter(([, well]) => well).length;
  const lines = all.map(([id, well]) => line(id, well, words));
  return [make('ol', ...lines), make('p', words.say('check-sum', { passed, all: all.length }))];
}

/** An element is started first, if it waits for someone to come near. */
async function examine(placed: HTMLElement): Promise<Found> {
  if (placed instanceof HTMLIFrameElement) return examineFrame(placed);
  if ('start' in placed && typeof placed.start === 'function') await placed.start();
  return examineElement(placed);
}

async function run() {
  const asked = document.documentElement.lang.toLowerCase().split('-')[0] ?? '';
  const language = chooseLanguage(asked, navigator.languages);
  const words = wordsOf(sources)[language];
  const placed = document.querySelectorAll<HTMLElement>('anyqtama-check, iframe[data-anyqtama]');
  const found = await Promise.all([...placed].map(examine));
  const reports = found.flatMap((each) => report(each, words));
  const nothing = placed.length === 0 ? [make('p', words.say('check-nothing'))] : [];
  const section = make('section', make('h2', words.say('check-title')), ...reports, ...nothing);
  section.lang = language;
  section.id = 'anyqtama-self-check';
  document.body.prepend(section);
  section.scrollIntoView();
}

if (document.readyState === 'complete') void run();
else addEventListener('load', () => void run());
