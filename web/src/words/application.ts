import type { Assessment, Document, Procedure, Profession } from '#engine';
import { longDate } from './dates.ts';
import type { Orders } from './frame.ts';
import { whereListed, type Catalogue, type Listing } from './profession.ts';
import type { Words } from './words.ts';

/** What only the draft knows of a person: kept by nobody, and in no file or address. */
export const personalFields = ['body', 'name', 'identity', 'address', 'location'] as const;
export const employerFields = ['employer', 'employer_number'] as const;
export type DraftField = (typeof personalFields)[number] | (typeof employerFields)[number];
export type Typed = Readonly<Partial<Record<DraftField, string>>>;

export interface DraftFacts {
  readonly procedure: Procedure;
  /** The day of filing; empty where it is no day yet. */
  readonly filed: string;
  readonly profession: string;
  readonly listing: Listing;
  readonly catalogue: Catalogue | null;
  readonly orders: Orders;
}

/** One line of the draft; `under` explains the line above it. */
export interface DraftLine {
  readonly kind: 'to' | 'under' | 'heading' | 'body' | 'exact' | 'item' | 'foot';
  readonly text: string;
}

const blank = '____________________';

/** The paper the draft is of. Appendix 1 is the only form of an application in the order. */
const drafted: Partial<Record<Procedure, string>> = {
  issue: 'application',
  extend: 'extension_application',
  change_employer: 'extension_application',
};

export const isDrafted = (procedure: Procedure) => procedure in drafted;
export const namesEmployer = (procedure: Procedure) =>
  drafted[procedure] === 'extension_application';

/** What is filed by itself, or is no paper. */
const apart = ['iin', 'digital_signature', 'written_notification', ...Object.values(drafted)];

/** The papers that can be attached: one of an "or" pair is enough, the one in hand or the first. */
export function attachable({ documents }: Assessment) {
  const papers = documents.filter(({ id }) => !apart.includes(id));
  return papers.map((document, place) => {
    const { status, or } = document;
    const isSecond = status !== 'have' && papers.slice(0, place).some(({ id }) => id === or);
    return { document, proposed: status !== 'not_needed' && !isSecond };
  });
}

function attachmentText({ id, needs }: Document, words: Words): string {
  const name = words.maybe(`form-${id}`) ?? words.say(`document-${id}`);
  const forms = needs.map((need) => words.say(`need-${need}`)).join(', ');
  return forms ? words.say('colon', { name, value: forms }) : name;
}

/** The entry as the list prints it, byte by byte. Its first sector has no printed name. */
function exactProfession(entry: Profession, facts: DraftFacts, words: Words, printed: boolean) {
  const language = printed ? 'en' : words.language;
  const { sector, activity } = whereListed(entry, facts.listing, language);
  const listed = facts.catalogue?.entries.find(({ id }) => id === entry.id);
  const form = listed?.sector_inferred ? 'form-profession-no-sector' : 'form-profession';
  return words.say(form, { profession: entry.title[language], sector, activity });
}

export function chosenEntry({ profession, listing }: DraftFacts): Profession | undefined {
  return listing.professions.find(({ id }) => id === profession);
}

function professionLines(facts: DraftFacts, words: Words): readonly DraftLine[] {
  const entry = chosenEntry(facts);
  if (!entry) return [{ kind: 'exact', text: blank }];
  const exact = exactProfession(entry, facts, words, true);
  if (words.language === 'en') return [{ kind: 'exact', text: exact }];
  const profession = exactProfession(entry, facts, words, false);
  return [
    { kind: 'exact', text: exact },
    { kind: 'body', text: words.say('form-unofficial', { profession }) },
  ];
}

function addressLines(typed: Typed, words: Words): readonly DraftLine[] {
  const value = (field: DraftField) => typed[field]?.trim() || blank;
  const named = (field: 'address' | 'location'): DraftLine => ({
    kind: 'to',
    text: words.say('colon', { name: words.say(`form-${field}`), value: value(field) }),
  });
  const over = (field: 'body' | 'name' | 'identity', before = ''): readonly DraftLine[] => [
    { kind: 'to', text: `${before}${value(field)}` },
    { kind: 'under', text: words.say(`form-${field}`) },
  ];
  return [
    ...over('body'),
    ...over('name', `${words.say('form-from')} `),
    ...over('identity'),
    named('address'),
    named('location'),
  ];
}

function attachmentLines(attached: readonly Document[], words: Words): readonly DraftLine[] {
  const own = words.language === 'en' ? [words.say('form-translation')] : [];
  const texts = [...own, ...attached.map((document) => attachmentText(document, words))];
  const shown = texts.length ? texts : [blank];
  return shown.map((text, place) => ({ kind: 'item', text: `${place + 1}) ${text}` }));
}

/** The application in the words given, with what the person typed or lines to fill in. */
export function draftLines(
  facts: DraftFacts,
  typed: Typed,
  attached: readonly Document[],
  words: Words,
): readonly DraftLine[] {
  const { procedure, filed, orders } = facts;
  const body = (text: string): DraftLine => ({ kind: 'body', text });
  const employer = {
    employer: typed.employer?.trim() || blank,
    number: typed.employer_number?.trim() || blank,
  };
  const since = longDate(orders.since, words.language);
  const day = filed ? longDate(filed, words.language) : blank;
  return [
    ...addressLines(typed, words),
    { kind: 'heading', text: words.say('form-heading') },
    body(words.say('form-ask', { act: procedure === 'issue' ? 'issue' : 'extend' })),
    ...professionLines(facts, words),
    body(`${words.say('form-list')} ${words.say('form-registered')}`),
    ...(namesEmployer(procedure) ? [body(words.say('form-employer', employer))] : []),
    body(words.say('form-consent')),
    body(words.say('form-attached')),
    ...attachmentLines(attached, words),
    body(words.say('form-date', { day })),
    body(words.say('form-signature', { line: blank })),
    { kind: 'foot', text: words.say('form-foot', { number: orders.order, since }) },
  ];
}

/** The draft as plain text: a heading stands free. */
export function draftText(lines: readonly DraftLine[]): string {
  const free = (kind: DraftLine['kind']) => kind === 'heading' || kind === 'foot';
  return lines.map(({ kind, text }) => (free(kind) ? `\n${text}\n` : text)).join('\n');
}
