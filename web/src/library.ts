import type { Citation, Description, Names } from '#engine';
import type { Band } from './flow/band-days.ts';
import { longDate } from './words/dates.ts';
import type { MovedDay } from './words/day-strip.ts';
import type { Orders } from './words/frame.ts';
import type { NamesState } from './words/hits.ts';
import type { Defect } from './words/notes.ts';
import type { Catalogue } from './words/profession.ts';
import type { Afterwards, Successor } from './words/statements.ts';
import type { Words } from './words/words.ts';

/** Read from the data when the page is built: they stand in the very first lines. */
declare const __ORDERS__: Orders;
export const orders = __ORDERS__;

interface Act {
  readonly id: string;
  readonly number: string | null;
  readonly date: string | null;
  readonly title: Partial<Names>;
  readonly url: string | null;
}

type File<Content> = () => Promise<{ readonly default: Content }>;

interface Rulebook extends Afterwards {
  /** The id of its list of professions. */
  readonly professions: string;
  readonly scoring: { readonly criteria: readonly { readonly bands?: readonly Band[] }[] };
  readonly open_questions: readonly { readonly id: string; readonly provision: string }[];
}

const actFile = import.meta.glob('../../data/acts.json');
const calendars = import.meta.glob('../../data/calendars/*.json');
const defects = import.meta.glob('../../data/defects/*.json');
const professions = import.meta.glob('../../data/professions/*.json');
const provisions = import.meta.glob('../../data/provisions/*.json');
const rulebooks = import.meta.glob('../../data/rulebooks/*.json');
const files = { ...actFile, ...calendars, ...defects, ...professions, ...provisions, ...rulebooks };

/** A file of the law, or nothing where there is none of that name. */
async function read<Content>(name: string): Promise<Content | undefined> {
  const file = files[`../../data/${name}.json`] as File<Content> | undefined;
  return (await file?.())?.default;
}

/**
 * The law's texts the page shows, and the names of occupations, fetched when first wanted. Each part
 * is there, or not yet.
 */
export class Library {
  #rulebook: Rulebook | null = null;
  catalogue: Catalogue | null = null;
  successor: Successor | null = null;
  defects: readonly Defect[] = [];
  #acts: readonly Act[] = [];
  names: NamesState = 'coming';
  dayNames: Readonly<Record<string, Names>> = {};
  readonly moved: Record<string, MovedDay> = {};
  readonly #files = new Map<string, unknown>();
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #failed = new Set<string>();

  /** `arrived` is called when something new is there to show, or could not be had. */
  constructor(
    private readonly edition: string,
    private readonly next: string,
    private readonly arrived: () => void,
    private readonly addNames: () => Promise<void>,
  ) {}

  /** The duties, the end of the certificate and the appeal; the list of professions as printed. */
  wantRulebook() {
    return this.#once('rulebook', async () => {
      const rulebook = await read<Rulebook>(`rulebooks/${this.edition}`);
      this.#rulebook = rulebook ?? null;
      this.catalogue = (await read<Catalogue>(`professions/${rulebook?.professions}`)) ?? null;
    });
  }

  get afterwards(): Afterwards | null {
    return this.#rulebook;
  }

  /** The lengths of experience from which other points are given. */
  get bands(): readonly Band[] {
    return this.#rulebook?.scoring.criteria.flatMap(({ bands = [] }) => bands) ?? [];
  }

  /** The place in the law that an open question is about. */
  openQuestion(id: string): Citation | undefined {
    const { act = '', open_questions = [] } = this.#rulebook ?? {};
    const provision = open_questions.find((each) => each.id === id)?.provision;
    return provision ? { act, provision } : undefined;
  }

  /** Whether something that was asked for could not be had. */
  get lacks(): boolean {
    return this.#failed.size > 0;
  }

  /** Has it asked for again. */
  readonly tryAgain = () => {
    this.#failed.clear();
    this.arrived();
  };

  /** Other names of occupations, for the search; without them it goes on, and says so. */
  async wantNames() {
    const part = 'occupations';
    await this.#once(part, async () => {
      try {
        await this.addNames();
        this.names = 'here';
      } catch {
        this.names = 'missing';
      }
    });
    if (this.names === 'missing') this.#asked.delete(part); // asked for again at the next focus
  }

  wantDefects() {
    return this.#once('defects', async () => {
      const file = await read<{ readonly defects: readonly Defect[] }>(`defects/${this.edition}`);
      this.defects = file?.defects ?? [];
    });
  }

  wantSuccessor() {
    return this.#once('successor', async () => {
      this.successor = (await read<Successor>(`rulebooks/${this.next}`)) ?? null;
    });
  }

  /** A file of the law, once it is here; who asks has it fetched. */
  file<Content>(name: string): Content | undefined {
    void this.#once(name, async () => void this.#files.set(name, await read(name)));
    return this.#files.get(name) as Content | undefined;
  }

  wantDayNames() {
    return this.#once('names', async () => {
      const file = await read<{ readonly names: Record<string, Names> }>('calendars/names');
      this.dayNames = file?.names ?? {};
    });
  }

  /** The names and addresses of the acts. */
  wantActs() {
    return this.#once('acts', async () => {
      this.#acts = (await read<{ readonly acts: readonly Act[] }>('acts'))?.acts ?? [];
    });
  }

  /** How an act is named in passing: by its short name, its number and date, or its title. */
  actName(id: string, words: Words): string {
    const { number, date, title } = this.#actOf(id) ?? {};
    const named = words.maybe(`act-${id}`);
    if (named) return named;
    if (!number || !date) return title?.[words.language] ?? title?.en ?? '';
    return words.say('act-numbered', { number, date: longDate(date, words.language) });
  }

  actAddress(id: string): string | null {
    return this.#actOf(id)?.url ?? null;
  }

  #actOf(id: string) {
    return this.#acts.find((act) => act.id === id);
  }

  /** The calendar of a year: which days were moved, from where and by which act, or are estimated. */
  wantCalendar(year: string) {
    return this.#once(year, async () => {
      const file = await read<{ readonly days: readonly MovedDay[] }>(`calendars/${year}`);
      for (const day of file?.days ?? []) {
        if (day.act || day.estimated) this.moved[day.date] = day;
      }
    });
  }

  /** The text of a place in an act; nothing where the act is not kept here. */
  async provision(act: string, place: string): Promise<string | undefined> {
    const file = await read<{ readonly provisions: readonly { id: string; text: string }[] }>(
      `provisions/${act}`,
    );
    return file?.provisions.find(({ id }) => id === place)?.text;
  }

  /** Asks for a part once; where it could not be had, not again before a person wants it. */
  #once(part: string, fetch: () => Promise<void>): Promise<unknown> {
    const asked = this.#asked.get(part);
    if (asked || this.#failed.has(part)) return asked ?? Promise.resolve();
    const failed = () => {
      this.#asked.delete(part);
      this.#failed.add(part);
    };
    const going = fetch().catch(failed).then(this.arrived);
    this.#asked.set(part, going);
    return going;
  }
}

/** The edition the page answers by, and the one that followed it. */
export function editionsOf({ editions }: Description) {
  const edition = editions.find(({ partial }) => !partial);
  const next = editions.find(({ act }) => act === edition?.repealed?.successor);
  return { edition: edition?.id ?? '', next: next?.id ?? '' };
}
