import type { AssessRequest } from '#engine';
import { newCase, type Case, type Moment, type TypedPeriod } from './case.ts';
import { typedOf } from './typed-date.ts';

type Asked = Partial<AssessRequest>;
type Answers = NonNullable<AssessRequest['answers']>;

function momentOf(iso: string): Moment {
  const [day = '', time = ''] = iso.split('T');
  return { date: typedOf(day), time };
}

function experienceOf({ experience }: Answers, empty: Case['experience']): Case['experience'] {
  if (!experience) return empty;
  if (!('periods' in experience)) {
    const { years = 0, months = 0, days = 0 } = experience;
    const total = { years: String(years), months: String(months), days: String(days) };
    return { ...empty, how: 'total', total };
  }
  const periods = (experience.periods ?? []).map(({ from, to }): TypedPeriod => ({
    from: typedOf(from),
    to: to ? typedOf(to) : '',
    open: !to,
  }));
  return periods.length ? { ...empty, how: 'periods', periods } : { ...empty, how: 'none' };
}

/** The answers of a request, as a person would have typed them. The rest is not yet said. */
export function caseOf(request: Asked, today: string): Case {
  const empty = newCase(typedOf(today));
  const { documents = [], experience, ...choices } = request.answers ?? {};
  const said = Object.entries(choices).filter(([, value]) => value !== undefined);
  const events = Object.entries(request.events ?? {});
  return {
    ...empty,
    procedure: request.procedure ?? '',
    region: request.region ?? '',
    ...(request.as_of && { filed: { date: '', time: '', ...momentOf(request.as_of) } }),
    choices: Object.fromEntries(said.map(([question, value]) => [question, String(value)])),
    experience: experienceOf({ experience } as Answers, empty.experience),
    documents: Object.fromEntries(documents.map((id) => [id, true])),
    events: Object.fromEntries(events.map(([id, iso]) => [id, momentOf(iso)])),
  };
}
