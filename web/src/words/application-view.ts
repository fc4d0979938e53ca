import type { Assessment, Language } from '#engine';
import {
  attachable,
  chosenEntry,
  draftLines,
  draftText,
  employerFields,
  isDrafted,
  namesEmployer,
  personalFields,
  type DraftFacts,
  type DraftField,
  type DraftLine,
  type Typed,
} from './application.ts';
import { longDate } from './dates.ts';
import { languages } from './language.ts';
import type { Words } from './words.ts';

export interface FieldLine {
  readonly id: DraftField;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
}

export interface ApplicationView {
  readonly lead: string;
  readonly personal: string;
  readonly notes: readonly string[];
  readonly language: { readonly label: string; readonly chosen: Language };
  readonly languages: readonly { readonly id: Language; readonly name: string }[];
  readonly fieldsTitle: string;
  readonly fields: readonly FieldLine[];
  readonly attachTitle: string;
  readonly attachments: readonly {
    readonly id: string;
    readonly name: string;
    readonly attached: boolean;
  }[];
  readonly draftTitle: string;
  readonly draft: readonly DraftLine[];
  readonly text: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly print: string;
}

/** What a person chose and typed here. */
export interface Drafting {
  readonly typed: Typed;
  /** Papers to attach or not, where the person chose otherwise than proposed. */
  readonly attach: Readonly<Record<string, boolean>>;
}

function notesOf(facts: DraftFacts, spoken: Words, words: Words): readonly string[] {
  const { orders, procedure } = facts;
  const entry = chosenEntry(facts);
  const listed = facts.catalogue?.entries.find(({ id }) => id === entry?.id);
  const inEnglish = spoken.language === 'en';
  return [
    words.say('application-repealed', {
      number: orders.order,
      since: longDate(orders.since, words.language),
      successor: orders.successor,
    }),
    words.say(inEnglish ? 'application-translation' : 'application-unofficial'),
    namesEmployer(procedure) ? words.say('application-any-form') : '',
    entry ? '' : words.say('application-no-profession'),
    listed?.sector_inferred ? words.say('application-no-sector') : '',
  ].filter(Boolean);
}

/** Said where the order has no form to draft. */
export function noForm({ documents }: Assessment, facts: DraftFacts, words: Words): string {
  if (isDrafted(facts.procedure)) return '';
  const paper = documents.find(({ id }) => !['iin', 'digital_signature'].includes(id));
  const document = paper ? words.say(`document-${paper.id}`) : '';
  return words.say('application-no-form', { document });
}

/** The page speaks `words`, the draft `spoken`. */
export function applicationView(
  assessment: Assessment,
  facts: DraftFacts,
  { typed, attach }: Drafting,
  spoken: Words,
  words: Words,
): ApplicationView {
  const papers = attachable(assessment).map(({ document, proposed }) => ({
    document,
    attached: attach[document.id] ?? proposed,
  }));
  const attached = papers.filter((each) => each.attached).map(({ document }) => document);
  const draft = draftLines(facts, typed, attached, spoken);
  const asked = [...personalFields, ...(namesEmployer(facts.procedure) ? employerFields : [])];
  return {
    lead: words.say('application-lead'),
    personal: words.say('application-private'),
    notes: notesOf(facts, spoken, words),
    language: { label: words.say('application-language'), chosen: spoken.language },
    languages: (Object.entries(languages) as [Language, string][]).map(([id, name]) => ({
      id,
      name,
    })),
    fieldsTitle: words.say('application-fields'),
    fields: asked.map((id) => ({
      id,
      label: words.say(`application-field-${id}`),
      hint: words.maybe(`application-field-${id}.hint`) ?? '',
      value: typed[id] ?? '',
    })),
    attachTitle: words.say('application-attach'),
    attachments: papers.map(({ document: { id }, attached: chosen }) => ({
      id,
      name: words.say(`document-${id}`),
      attached: chosen,
    })),
    draftTitle: words.say('application-draft'),
    draft,
    text: draftText(draft),
    copy: words.say('application-copy'),
    copied: words.say('application-copied'),
    notCopied: words.say('application-not-copied'),
    print: words.say('application-print'),
  };
}
