// The words of the page, and dates as Node knows them: Chromium has no Kazakh ones.
import { readdirSync, readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '../../web/node_modules/@fluent/bundle/index.js';

const at = (path) => new URL(`../../${path}`, import.meta.url);
const read = (path) => readFileSync(at(path), 'utf8');
const bundles = new Map();

/** Every file of words of a language. */
export function sourcesOf(language) {
  const folder = `web/locales/${language}`;
  return readdirSync(at(folder)).map((file) => read(`${folder}/${file}`));
}

function bundleOf(language) {
  if (!bundles.has(language)) {
    const bundle = new FluentBundle(language, { useIsolating: false });
    for (const source of sourcesOf(language)) bundle.addResource(new FluentResource(source));
    bundles.set(language, bundle);
  }
  return bundles.get(language);
}

/** What the page says under an id: `question-region`, `question-region.label`. */
export function say(language, id, args) {
  const [name, part] = id.split('.');
  const message = bundleOf(language).getMessage(name);
  const pattern = part ? message?.attributes[part] : message?.value;
  if (!pattern) throw new Error(`no words in ${language} for ${id}`);
  return bundleOf(language).formatPattern(pattern, args).replace(/\s+/g, ' ').trim();
}

export function knows(language, id) {
  return Boolean(bundleOf(language).getMessage(id)?.value);
}

const locales = { en: 'en-GB', ru: 'ru', kk: 'kk' };

/** "16 May 2022", "16 мая 2022 г.", "2022 ж. 16 мамыр". */
export function longDate(iso, language) {
  const form = new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'UTC' });
  return form.format(new Date(`${iso}T00:00Z`));
}

const { names } = JSON.parse(read('data/calendars/names.json'));

/** The ids of days off: what stands in a text until the names have come. */
export const dayIds = Object.keys(names);

/** The name of a day off, as the calendar's data give it. */
export function dayName(reason, language) {
  return names[reason][language];
}
