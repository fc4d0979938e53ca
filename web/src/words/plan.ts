import type { Document, Need } from '#engine';
import { works, type Case, type Work } from '../case.ts';
import { fieldId } from '../flow/places.ts';
import { daysAfter } from '../typed-date.ts';
import { fullDate, longDate } from './dates.ts';
import type { Words } from './words.ts';

export interface DurationField {
  readonly work: Work;
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly fault: string;
}

/** One paper still to be got: the day to begin, and what takes how long. */
export interface PlanRow {
  readonly id: string;
  readonly title: string;
  readonly start: string;
  readonly startText: string;
  readonly days: string;
  readonly late: string;
  readonly or: string;
}

export interface PlanView {
  readonly lead: string;
  readonly fields: readonly DurationField[];
  readonly readyBy: string;
  /** Why nothing is warned of: the filing day lies behind. */
  readonly past: string;
  readonly rows: readonly PlanRow[];
  readonly rowsTitle: string;
  readonly nothing: string;
  /** The first filing day these durations allow, where the chosen one is too early. */
  readonly earliest: string;
}

export interface PlanFacts {
  readonly plan: Case['plan'];
  /** The day of filing and today, ISO. */
  readonly filed: string;
  readonly today: string;
}

const worksFor: Readonly<Record<Need, readonly Work[]>> = {
  copy: [],
  notarised_copy: ['notary'],
  translation: ['translation'],
  notarised_translation: ['translation', 'notary'],
  recognition: ['recognition'],
};

/** The longest a person may plan for one kind of work: two years. */
const most = 730;

const isDuration = (typed: string) => /^\d{1,3}$/.test(typed) && Number(typed) <= most;

/** What is still to be done to a paper; getting hold of it, where it is not in hand, is "other". */
function worksOn({ needs, lacks }: Document): readonly Work[] {
  const wanted = lacks.flatMap((need) => worksFor[need]);
  if (lacks.length === needs.length) wanted.push('other');
  return works.filter((work) => wanted.includes(work));
}

interface Planned {
  readonly document: Document;
  readonly parts: readonly { readonly work: Work; readonly days: number }[];
  readonly total: number;
}

function planned(document: Document, plan: Case['plan']): Planned {
  const parts = worksOn(document).map((work) => {
    const typed = plan?.[work]?.trim() ?? '';
    return { work, days: isDuration(typed) ? Number(typed) : 0 };
  });
  return { document, parts, total: parts.reduce((sum, { days }) => sum + days, 0) };
}

/** How long the whole set takes: of two papers that replace each other, the quicker one. */
function longest(all: readonly Planned[]): number {
  const needed = all.map(({ document, total }) => {
    const other = all.find((each) => each.document.id === document.or);
    return Math.min(total, other?.total ?? total);
  });
  return Math.max(0, ...needed);
}

function fieldOf(work: Work, typed: string, words: Words): DurationField {
  const text = typed.trim();
  return {
    work,
    id: fieldId(['plan', work]),
    label: words.say(`plan-${work}`),
    hint: words.say(`plan-${work}.hint`),
    value: typed,
    fault: text === '' || isDuration(text) ? '' : words.say('plan-fault', { most }),
  };
}

function rowOf({ document, parts, total }: Planned, facts: PlanFacts, words: Words): PlanRow {
  const { id, or } = document;
  const start = daysAfter(facts.filed, -total);
  const late = facts.filed >= facts.today && start < facts.today;
  const said = parts
    .filter(({ days }) => days > 0)
    .map(({ work, days }) =>
      words.say('plan-part', { work: words.say(`plan-${work}.short`), days }),
    );
  return {
    id,
    title: words.say(`document-${id}`),
    start,
    startText: words.say('plan-start', { date: fullDate(start, words.language) }),
    days: said.length ? words.say('plan-days', { count: total, parts: said.join(', ') }) : '',
    late: late ? words.say('plan-late') : '',
    or: or ? words.say('document_or', { document: words.say(`document-${or}`) }) : '',
  };
}

/** Plain civil days, counted back from the day of filing: this is the person's plan, not the law. */
export function planView(documents: readonly Document[], facts: PlanFacts, words: Words): PlanView {
  const { plan, filed, today } = facts;
  const { language } = words;
  const all = documents
    .filter(({ status }) => status === 'missing')
    .map((document) => planned(document, plan));
  const asked = works.filter((work) =>
    all.some(({ parts }) => parts.some((each) => each.work === work)),
  );
  const rows = all
    .map((each) => rowOf(each, facts, words))
    .sort((left, right) => left.start.localeCompare(right.start));
  const first = daysAfter(today, longest(all));
  const tooEarly = filed >= today && first > filed;
  return {
    lead: words.say('plan-lead'),
    fields: asked.map((work) => fieldOf(work, plan?.[work] ?? '', words)),
    readyBy: words.say('plan-ready-by', { date: fullDate(filed, language) }),
    past: filed < today ? words.say('plan-past') : '',
    rows,
    rowsTitle: words.say('plan-rows'),
    nothing: rows.length ? '' : words.say('plan-nothing'),
    earliest: tooEarly ? words.say('plan-earliest', { date: longDate(first, language) }) : '',
  };
}
