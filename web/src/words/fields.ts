import type { Path } from '../case.ts';
import { fieldId } from '../flow/places.ts';
import { isDay, isoOf, partsOf, typedOf } from '../typed-date.ts';
import type { Field, Option } from './choice-field.ts';
import { fullDate } from './dates.ts';
import type { Words } from './words.ts';

export interface TextField extends Field {
  readonly kind: 'text';
  readonly value: string;
  readonly size: 'date' | 'time' | 'number';
  /** How the text was understood: "That is Wednesday, 4 May 2022." */
  readonly echo: string;
  /** The three fields of a date, where a person types it so. */
  readonly parts: readonly PartView[];
}

/** Day, month or year of a date. */
export interface PartView {
  readonly id: string;
  readonly label: string;
  readonly value: string;
}

export interface SelectField extends Field {
  readonly kind: 'select';
  readonly options: readonly Option[];
  readonly value: string;
}

/** How a typed date was understood; empty while it is not a day. */
export function echoOf(typed: string, words: Words): string {
  const iso = isoOf(typed);
  return isDay(iso) ? words.say('date-read-as', { date: fullDate(iso, words.language) }) : '';
}

/** The first part has the id of the whole date: a fault leads there. */
function partViews(id: string, value: string, words: Words): readonly PartView[] {
  const [day = '', month = '', year = ''] = partsOf(value);
  return [
    { id, label: words.say('date-day'), value: day },
    { id: `${id}-month`, label: words.say('date-month'), value: month },
    { id: `${id}-year`, label: words.say('date-year'), value: year },
  ];
}

export function dateField(
  path: Path,
  said: { readonly label: string; readonly hint?: string },
  { value, apart }: { readonly value: string; readonly apart: boolean },
  words: Words,
): TextField {
  const id = fieldId(path);
  return {
    kind: 'text',
    path,
    id,
    label: said.label,
    hint: said.hint ?? '',
    value,
    size: 'date',
    echo: echoOf(value, words),
    parts: apart ? partViews(id, value, words) : [],
  };
}

export function plainField(
  path: Path,
  size: 'time' | 'number',
  label: string,
  value: string,
  hint = '',
): TextField {
  return { kind: 'text', path, id: fieldId(path), label, hint, value, size, echo: '', parts: [] };
}

/** An example date in the form people type here. */
export function dateHint(iso: string, words: Words): string {
  return words.say('date-example', { example: typedOf(iso) });
}
