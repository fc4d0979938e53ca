import { html, nothing } from 'lit';

import styles from '../../styles/application.css?inline';
import { requestOf } from '../case.ts';
import '../elements/application-draft.ts';
import type { Intents } from '../elements/light.ts';
import { orders } from '../library.ts';
import type { Session } from '../session.ts';
import { isDay } from '../typed-date.ts';
import type { DraftFacts } from '../words/application.ts';
import { applicationView, noForm, type Drafting } from '../words/application-view.ts';
import { isLanguage } from '../words/language.ts';
import type { Words } from '../words/words.ts';
import type { Desk } from './desk.ts';

export { styles };

/** What was typed into the draft lives as long as the visit, and nowhere but here. */
interface Kept {
  drafting: Drafting;
  /** The words of the draft, where it is in another language than the page. */
  spoken: Words | null;
  failed: boolean;
}

const keptIn = new WeakMap<Session, Kept>();

function keptOf(session: Session): Kept {
  const kept = keptIn.get(session) ?? {
    drafting: { typed: {}, attach: {} },
    spoken: null,
    failed: false,
  };
  keptIn.set(session, kept);
  return kept;
}

function factsOf({ session, described, library }: Desk): DraftFacts {
  const { person } = session;
  const day = requestOf(person).as_of.slice(0, 10);
  return {
    procedure: person.procedure || 'issue',
    filed: isDay(day) ? day : '',
    profession: person.choices.profession ?? '',
    listing: described,
    catalogue: library.catalogue,
    orders,
  };
}

async function speak(desk: Desk, language: string) {
  if (!isLanguage(language)) return;
  const kept = keptOf(desk.session);
  try {
    kept.spoken = await desk.wordsIn(language);
    kept.failed = false;
  } catch {
    kept.failed = true;
  }
  desk.refresh();
}

/** Keeps what was done to the draft, and shows it. */
function keep({ session, refresh }: Desk, change: (drafting: Drafting) => Drafting) {
  const kept = keptOf(session);
  kept.drafting = change(kept.drafting);
  refresh();
}

/** The application as a draft; or that the order has no form for it. */
export function application(desk: Desk) {
  const { session, words } = desk;
  const { assessment } = session;
  if (!assessment) return nothing;
  const facts = factsOf(desk);
  const none = noForm(assessment, facts, words);
  if (none) return html`<p data-testid="no-form">${none}</p>`;
  const { drafting, spoken, failed } = keptOf(session);
  const type = ({ detail: { field, value } }: CustomEvent<Intents['draft-typed']>) => {
    session.drafted = true;
    keep(desk, (before) => ({ ...before, typed: { ...before.typed, [field]: value } }));
  };
  const attach = ({ detail: { id, attached } }: CustomEvent<Intents['draft-attach']>) =>
    keep(desk, (before) => ({ ...before, attach: { ...before.attach, [id]: attached } }));
  return html`<application-draft
      .view=${applicationView(assessment, facts, drafting, spoken ?? words, words)}
      @draft-typed=${type}
      @draft-attach=${attach}
      @draft-language=${({ detail }: CustomEvent<Intents['draft-language']>) =>
        void speak(desk, detail.language)}
    ></application-draft>
    ${failed ? html`<p role="alert">${words.say('paper-failed')}</p>` : nothing}`;
}
