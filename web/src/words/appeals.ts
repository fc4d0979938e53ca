import type { Deadline, Notice } from '#engine';
import { fullDate } from './dates.ts';
import { eventDay, type EventDay } from './duties.ts';
import type { Said } from './outcome.ts';
import { listedViews, noticeViews, type Afterwards } from './statements.ts';
import type { Words } from './words.ts';

export interface AppealStep extends Said {
  readonly day: string | null;
  readonly dayText: string;
}

/** The two sources of a complaint's terms, side by side. */
export interface AppealsView {
  readonly lead: string;
  readonly ask: readonly EventDay[];
  readonly orderTitle: string;
  readonly steps: readonly AppealStep[];
  readonly codeTitle: string;
  readonly code: readonly Said[];
  /** Before the Code was in force. */
  readonly codeNone: string;
}

export interface AppealFacts {
  readonly law: Afterwards;
  readonly order: string;
  readonly typed: (event: string) => string;
  /** What the engine says of a complaint under the same filing date. */
  readonly deadlines: readonly Deadline[];
  readonly notices: readonly Notice[];
}

const events = ['complaint_filed', 'authority_complaint_filed'];

export function appealsView(facts: AppealFacts, words: Words): AppealsView {
  const { law, order, typed, deadlines, notices } = facts;
  const dueOf = (id: string) => {
    const limit = law.appeal_steps.find((step) => step.id === id)?.time_limit;
    return deadlines.find((each) => each.id === limit)?.due ?? null;
  };
  const steps = listedViews('appeal', law.appeal_steps, law, words).map((step) => {
    const day = dueOf(step.id);
    const dayText = day ? words.say('appeal-day', { date: fullDate(day, words.language) }) : '';
    return { ...step, day, dayText };
  });
  const code = noticeViews(
    notices.filter(({ citation }) => citation && citation.act !== law.act),
    words,
  );
  return {
    lead: words.say(code.length ? 'appeal-lead' : 'appeal-lead-order'),
    ask: events.map((event) => eventDay(event, typed(event), words)),
    orderTitle: words.say('appeal-order', { number: order }),
    steps,
    codeTitle: words.say('act-kz-appc'),
    code,
    codeNone: code.length ? '' : words.say('appeal-code-none'),
  };
}
