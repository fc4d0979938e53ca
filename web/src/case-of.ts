import type { AssessRequest } from '#engine';
import { emptyPeriod, newCase, type Case, type ExperienceAnswer } from './case.ts';
import { isDay, typedOf } from './typed-date.ts';

const typedDay = (iso: string) => (isDay(iso) ? typedOf(iso) : iso);

function typedMoment(iso: string) {
  const [day = '', time] = iso.split('T');
  return { date: typedDay(day), ...(time && { time }) };
}

type Asked = NonNullable<NonNullable<AssessRequest['answers']>['experience']>;

function experienceOf(asked: Asked | undefined, untouched: ExperienceAnswer): ExperienceAnswer {
  if (!asked) return untouched;
  if (!asked.periods) {
    const parts = Object.entries(asked).map(([part, count]) => [part, String(count)]);
    const total = { ...untouched.total, ...Object.fromEntries(parts) };
    return { ...untouched, how: 'total', total };
  }
  if (!asked.periods.length) return { ...untouched, how: 'none' };
  const periods = asked.periods.map(({ from, to }) =>
    to === undefined
      ? { ...emptyPeriod, from: typedDay(from), open: true }
      : { ...emptyPeriod, from: typedDay(from), to: typedDay(to) },
  );
  return { ...untouched, how: 'periods', periods };
}

/** The answers of a request, as a person would have typed them. What it does not tell stays as in `blank`. */
export function caseOf(request: Partial<AssessRequest>, blank: Case = newCase('')): Case {
  const { as_of, procedure = '', region = '', answers = {}, events = {} } = request;
  const { experience, documents = [], ...choices } = answers;
  const said = Object.entries(choices).filter(([, value]) => value !== undefined);
  const moments = Object.entries(events).map(([id, when]) => [id, typedMoment(when)]);
  return {
    ...blank,
    procedure,
    filed: { ...blank.filed, ...(as_of && typedMoment(as_of)) },
    region,
    choices: Object.fromEntries(said.map(([id, value]) => [id, String(value)])),
    experience: experienceOf(experience, blank.experience),
    documents: Object.fromEntries(documents.map((id) => [id, true])),
    events: Object.fromEntries(moments),
  };
}
