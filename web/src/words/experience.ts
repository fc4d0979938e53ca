import type { Span } from '#engine';
import { emptyPeriod, UNKNOWN, type Case } from '../case.ts';
import { choiceField, type ChoiceField } from './choice-field.ts';
import { dateField, plainField, type TextField } from './fields.ts';
import type { Words } from './words.ts';

export interface PeriodView {
  readonly number: number;
  readonly legend: string;
  readonly from: TextField;
  readonly to: TextField;
  readonly open: boolean;
  readonly openLabel: string;
  readonly openHint: string;
  readonly removeLabel: string;
}

export interface ExperienceView {
  readonly how: ChoiceField;
  readonly periods: readonly PeriodView[];
  readonly total: readonly TextField[];
  readonly addLabel: string;
  readonly counted: string;
}

/** "3 years 3 months 4 days"; "none" where nothing counts. */
export function spanText(span: Partial<Span>, words: Words): string {
  const { years = 0, months = 0, days = 0 } = span;
  if (!years && !months && !days) return words.say('experience-none');
  return words.say('experience-span', { years, months, days });
}

function periodView(person: Case, row: number, words: Words): PeriodView {
  const { from, to, open } = person.experience.periods[row] ?? emptyPeriod;
  const path = ['experience', 'periods', row] as const;
  const number = row + 1;
  const apart = person.datesApart;
  return {
    number,
    legend: words.say('experience-period', { number }),
    from: dateField(
      [...path, 'from'],
      { label: words.say('experience-from') },
      { value: from, apart },
      words,
    ),
    to: dateField(
      [...path, 'to'],
      { label: words.say('experience-to') },
      { value: to, apart },
      words,
    ),
    open,
    openLabel: words.say('experience-open'),
    openHint: words.say('experience-open-hint'),
    removeLabel: words.say('experience-remove', { number }),
  };
}

export function experienceView(
  person: Case,
  counted: Partial<Span> | null,
  words: Words,
): ExperienceView {
  const { how, periods, total } = person.experience;
  const ways = ['periods', 'total', 'none', UNKNOWN];
  const field = choiceField('experience', ways, how, words, ['experience', 'how']);
  const shown = counted && (how === 'periods' || how === 'total');
  return {
    how: { ...field, hint: '', quietLabel: true },
    periods: how === 'periods' ? periods.map((_, row) => periodView(person, row, words)) : [],
    total:
      how === 'total'
        ? (['years', 'months', 'days'] as const).map((part) =>
            plainField(
              ['experience', 'total', part],
              'number',
              words.say(`experience-${part}`),
              total[part],
            ),
          )
        : [],
    addLabel: words.say('experience-add'),
    counted: shown ? words.say('experience-counted', { span: spanText(counted, words) }) : '',
  };
}
