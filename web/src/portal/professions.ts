import type { Language } from '#engine';
import printed from '../../../data/professions/kz-503-2018.json';
import { find, make } from './dom.ts';

/** The list of professions, to choose one that the check begins with. */

type Entry = (typeof printed.entries)[number];

/** The title in a language, and as the order prints it. */
const titleOf = ({ title }: Entry, language: Language) =>
  language === 'en' ? title.en : `${title[language]} · ${title.en}`;

/** Every word that was typed is found in the title, in whatever language. */
function fits({ id, title }: Entry, typed: string): boolean {
  const names = [id, ...Object.values(title)].join(' ').toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => names.includes(word));
}

function option(entry: Entry, language: Language): HTMLOptionElement {
  const { id } = entry;
  return Object.assign(make('option', titleOf(entry, language)), { value: id });
}

/**
 * Offers the lines that fit what was typed, in the order of the list, under their activity. The one that is chosen
 * stays. How many fit is given back.
 */
export function offerProfessions(typed: string, language: Language): number {
  const select = find<HTMLSelectElement>('profession');
  const chosen = select.value;
  const found = printed.entries.filter((entry) => fits(entry, typed.trim()));
  const shown = printed.entries.filter((entry) => entry.id === chosen || found.includes(entry));
  const groups = printed.activities.flatMap((activity) => {
    const lines = shown.filter((entry) => entry.activity === activity.en);
    const options = lines.map((entry) => option(entry, language));
    const label = activity[language];
    return options.length > 0 ? [Object.assign(make('optgroup', ...options), { label })] : [];
  });
  select.replaceChildren(...select.querySelectorAll(':scope > option'), ...groups);
  select.value = chosen;
  return found.length;
}
