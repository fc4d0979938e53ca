import type { Assessment, Citation, Ground, Language, Notice, Procedure } from '#engine';
import { citeViews } from './citations.ts';
import { longDate } from './dates.ts';
import type { Orders } from './frame.ts';
import type { Said } from './outcome.ts';
import type { Words } from './words.ts';

export interface GroundView extends Said {
  readonly status: Ground['status'];
  readonly statusText: string;
}

export function groundViews({ grounds_for_refusal }: Assessment, words: Words): GroundView[] {
  return grounds_for_refusal.map(({ id, status, citation }) => ({
    id,
    status,
    statusText: words.say(`ground_status-${status}`),
    title: words.say(`ground-${id}`),
    detail: words.say(`ground-${id}.detail`),
    cites: citeViews(citation, words),
  }));
}

export function noticeViews(notices: readonly Notice[], words: Words): readonly Said[] {
  return notices.map(({ id, since, citation }) => {
    const args = { since: since ? longDate(since, words.language) : '' };
    return {
      id,
      title: words.say(`notice-${id}`, args),
      detail: words.say(`notice-${id}.detail`, args),
      cites: citeViews(citation, words),
    };
  });
}

/** What the rulebook lists for the time after the certificate: duties, its end, complaints. */
export interface Afterwards {
  readonly act: string;
  readonly duties: readonly Listed[];
  readonly termination: readonly Listed[];
  readonly withdrawal: readonly Listed[];
  readonly appeal_steps: readonly Listed[];
  readonly time_limits: readonly {
    readonly id: string;
    readonly provision: string;
    readonly starts: string;
  }[];
}

export interface Listed {
  readonly id: string;
  readonly procedure?: Procedure;
  readonly provision?: string;
  readonly time_limit?: string | null;
}

export function listedViews(
  kind: string,
  items: readonly Listed[],
  law: Afterwards,
  words: Words,
): Said[] {
  return items.map(({ id, provision, time_limit }) => {
    const limit = law.time_limits.find((each) => each.id === time_limit);
    const place = provision ?? limit?.provision;
    const citation: Citation | undefined = place ? { act: law.act, provision: place } : undefined;
    return {
      id,
      title: words.say(`${kind}-${id}`),
      detail: words.say(`${kind}-${id}.detail`),
      cites: citeViews(citation, words),
    };
  });
}

/** The ways a certificate ends. */
export function endViews(law: Afterwards, words: Words): readonly Said[] {
  return [
    ...listedViews('certificate_end', law.termination, law, words),
    ...listedViews('withdrawal', law.withdrawal, law, words),
  ];
}

type Texts = Readonly<Record<Language, string>>;

/** What is known of the order that followed, and what is not. */
export interface Successor {
  readonly facts: readonly { readonly id: string; readonly text: Texts; readonly source: string }[];
  readonly missing: readonly { readonly id: string; readonly text: Texts }[];
  readonly read_at: readonly string[];
}

export interface SuccessorView {
  readonly title: string;
  readonly lead: string;
  readonly factsTitle: string;
  readonly facts: readonly {
    readonly id: string;
    readonly text: string;
    readonly source: string;
  }[];
  readonly sourceLabel: string;
  readonly missingTitle: string;
  readonly missing: readonly { readonly id: string; readonly text: string }[];
  readonly whereTitle: string;
  readonly where: readonly string[];
}

export function successorView(law: Successor, repeal: Orders, words: Words): SuccessorView {
  const { language } = words;
  const since = longDate(repeal.since, language);
  return {
    title: words.say('successor-title', { number: repeal.successor }),
    lead: words.say('successor-lead', { old: repeal.order, since }),
    factsTitle: words.say('successor-facts'),
    facts: law.facts.map(({ id, text, source }) => ({ id, text: text[language], source })),
    sourceLabel: words.say('successor-source'),
    missingTitle: words.say('successor-missing'),
    missing: law.missing.map(({ id, text }) => ({ id, text: text[language] })),
    whereTitle: words.say('successor-where'),
    where: law.read_at,
  };
}
