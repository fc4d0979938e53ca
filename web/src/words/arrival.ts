import type { Path } from '../case.ts';
import { moment } from './dates.ts';
import type { Words } from './words.ts';

/** What a person may do with what came in. */
export type Deed = 'open' | 'forget' | 'forget-surely' | 'close';

export interface ArrivalView {
  readonly id: string;
  /** Whether something went wrong. */
  readonly wrong: boolean;
  /** Whether an answer is asked for: the card takes the focus. */
  readonly asks: boolean;
  readonly title: string;
  readonly texts: readonly string[];
  readonly lists: readonly { readonly title: string; readonly items: readonly ItemView[] }[];
  readonly choose: { readonly label: string; readonly hint: string } | null;
  readonly actions: readonly { readonly deed: Deed; readonly label: string }[];
}

/** An answer by its name; the id where only that is known. */
export interface ItemView {
  readonly name: string;
  readonly id: string;
}

export type Source = 'link' | 'file' | 'device' | 'query' | 'reload';

/** What came in, as far as words need to know. */
export type Came =
  | { readonly kind: 'ask'; readonly source: Source; readonly saved: string }
  | {
      readonly kind: 'refused';
      readonly source: Source;
      readonly code: string;
      readonly at: string;
    }
  | {
      readonly kind: 'opened';
      readonly source: Source;
      readonly saved: string;
      readonly filled: readonly Path[];
      readonly dropped: readonly { readonly path: Path; readonly id: string }[];
    }
  | { readonly kind: 'wanted' | 'forgetting' | 'forgotten' | 'unforgotten' };

type CameAs<Kind> = Extract<Came, { readonly kind: Kind }>;

const blank = { wrong: false, asks: true, lists: [], choose: null };

function nameOf([part, key]: Path, words: Words): string {
  if (part === 'filed') return words.say('question-as_of.label');
  if (part === 'choices')
    return words.maybe(`question-${key}.label`) ?? words.say('arrival-answer');
  if (part === 'documents') return words.say('arrival-paper');
  return part === 'events' ? words.say('arrival-day') : words.say(`question-${part}.label`);
}

function actions(
  words: Words,
  ...deeds: readonly (readonly [Deed, string])[]
): ArrivalView['actions'] {
  return deeds.map(([deed, id]) => ({ deed, label: words.say(id) }));
}

const savedText = (saved: string, words: Words) =>
  saved ? [words.say('arrival-saved', { moment: moment(saved, words.language) })] : [];

function refusedView(came: CameAs<'refused'>, words: Words): ArrivalView {
  const { source, code, at } = came;
  const why = words.maybe(`refused-${code}`) ?? words.say('refused-unknown');
  const place = at ? [{ title: words.say('refused-place'), items: [{ name: '', id: at }] }] : [];
  const forget = [['forget', 'arrival-forget']] as const;
  return {
    ...blank,
    id: 'refused',
    wrong: true,
    title: words.say(`refused-${source}`),
    texts: source === 'reload' ? [why] : [why, words.say('refused-kept')],
    lists: place,
    actions: actions(words, ...(source === 'device' ? forget : []), ['close', 'arrival-close']),
  };
}

function openedView(came: CameAs<'opened'>, words: Words): ArrivalView {
  const { source, saved, filled, dropped } = came;
  const list = (title: string, items: readonly ItemView[]) =>
    items.length ? [{ title: words.say(title), items }] : [];
  const taken = filled.map((path) => ({ name: nameOf(path, words), id: '' }));
  const lost = dropped.map(({ path, id }) => ({ name: nameOf(path, words), id }));
  return {
    ...blank,
    id: 'opened',
    asks: false,
    title: words.say(`opened-${source}`),
    texts: source === 'query' ? [] : savedText(saved, words),
    lists: [...list('opened-filled', taken), ...list('opened-dropped', lost)],
    actions: actions(words, ['close', 'arrival-close']),
  };
}

function askView(came: CameAs<'ask'>, words: Words): ArrivalView {
  const { source, saved } = came;
  const offered = source === 'device';
  return {
    ...blank,
    id: 'ask',
    asks: !offered,
    title: words.say(`ask-${source}`),
    texts: [...savedText(saved, words), ...(offered ? [] : [words.say('ask-detail')])],
    actions: offered
      ? actions(
          words,
          ['open', 'ask-continue'],
          ['close', 'ask-later'],
          ['forget', 'arrival-forget'],
        )
      : actions(words, ['open', 'ask-open'], ['close', 'ask-keep']),
  };
}

/** A card with a title, one text and what can be done. */
function plainView(
  id: string,
  asks: boolean,
  words: Words,
  deeds: ArrivalView['actions'],
): ArrivalView {
  const texts = [words.say(`${id}-detail`)];
  return { ...blank, id, asks, title: words.say(`${id}-title`), texts, actions: deeds };
}

export function arrivalView(came: Came, words: Words): ArrivalView {
  const close = actions(words, ['close', 'arrival-close']);
  switch (came.kind) {
    case 'refused':
      return refusedView(came, words);
    case 'opened':
      return openedView(came, words);
    case 'ask':
      return askView(came, words);
    case 'wanted': {
      const choose = { label: words.say('wanted-choose'), hint: words.say('wanted-hint') };
      return { ...plainView('wanted', true, words, close), choose };
    }
    case 'forgetting': {
      const deeds = actions(words, ['forget-surely', 'forgetting-yes'], ['close', 'forgetting-no']);
      return plainView('forgetting', true, words, deeds);
    }
    case 'forgotten':
      return plainView('forgotten', false, words, close);
    case 'unforgotten':
      return { ...plainView('unforgotten', true, words, close), wrong: true };
  }
}
