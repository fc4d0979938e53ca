import { acts } from '#data/acts.json';
import { names } from '#data/calendars/names.json';
import * as order from '#data/rulebooks/kz-503-2020.json';

import type { Language } from '#engine';
import type { MovedDay } from './words/deadlines.ts';
import type { Defect } from './words/notes.ts';
import type { Catalogue } from './words/profession.ts';
import type { Successor } from './words/statements.ts';

/** The law's texts the page shows. Small ones come along; big ones are fetched when first wanted. */
export { acts, names, order };

interface CalendarFile {
  readonly days: readonly ({ readonly date: string; readonly id: string } & MovedDay)[];
}

const calendars = import.meta.glob<{ default: CalendarFile }>('../../data/calendars/20*.json');

/** The orders the first lines speak of. */
export function repeal() {
  const { since, successor } = order.repealed;
  const next = acts.find(({ id }) => id === successor);
  const old = acts.find(({ id }) => id === order.act);
  return {
    order: old?.number ?? '',
    since,
    successor: next?.number ?? '',
    successorDate: next?.date ?? '',
    inForceTo: order.in_force.to,
  };
}

/** What has been fetched so far. Each part is there, or `null` until it is. */
export class Library {
  catalogue: Catalogue | null = null;
  defects: readonly Defect[] = [];
  successor: Successor | null = null;
  readonly moved: Record<string, MovedDay> = {};
  readonly #asked = new Map<string, Promise<unknown>>();

  /** `arrived` is called when something new is there to show. */
  constructor(private readonly arrived: () => void) {}

  wantCatalogue() {
    return this.#once('catalogue', async () => {
      this.catalogue = (await import('#data/professions/kz-503-2018.json')).default as Catalogue;
    });
  }

  wantDefects() {
    return this.#once('defects', async () => {
      this.defects = (await import('#data/defects/kz-503-2020.json')).default.defects as Defect[];
    });
  }

  wantSuccessor() {
    return this.#once('successor', async () => {
      this.successor = (await import('#data/rulebooks/kz-236-2023.json')).default;
    });
  }

  /** The calendar of a year: which days were moved, from where and by which act. */
  wantCalendar(year: string) {
    return this.#once(year, async () => {
      const file = await calendars[`../../data/calendars/${year}.json`]?.();
      for (const day of file?.default.days ?? []) {
        if (day.moved_from || day.id === 'transferred_working_day') this.moved[day.date] = day;
      }
    });
  }

  /** The text of a place in the order; nothing where the act is not kept here. */
  async provision(act: string, place: string): Promise<string | undefined> {
    if (act !== order.act) return undefined;
    const { provisions } = (await import('#data/provisions/kz-order-503.json')).default;
    return provisions.find(({ id }) => id === place)?.text;
  }

  /** Asks for a part once; a failed attempt may be repeated. */
  #once(part: string, fetch: () => Promise<void>): Promise<unknown> {
    const asked = this.#asked.get(part);
    if (asked) return asked;
    const going = fetch().then(this.arrived, () => this.#asked.delete(part));
    this.#asked.set(part, going);
    return going;
  }
}

/** How an act is named in passing: its number and date, or its title. */
export function actName(
  id: string,
  language: Language,
  numbered: (number: string, date: string) => string,
): string {
  const act = acts.find((each) => each.id === id);
  if (!act) return id;
  if (act.number && act.date) return numbered(act.number, act.date);
  return (act.title as Partial<Record<Language, string>>)[language] ?? act.title.en;
}

export function actAddress(id: string): string | null {
  return acts.find((act) => act.id === id)?.url ?? null;
}
