import { html } from 'lit';

import type { Period } from '#engine';
import styles from '../../styles/jobs.css?inline';
import { requestOf } from '../case.ts';
import '../elements/experience-form.ts';
import { jobsOf, sharedDays } from '../flow/jobs.ts';
import { nextRise } from '../flow/rises.ts';
import { orders } from '../library.ts';
import { experienceView } from '../words/experience.ts';
import type { FaultView } from '../words/faults.ts';
import { jobsView, type JobFacts } from '../words/jobs.ts';
import type { Desk } from './desk.ts';

export { styles };

/** What the engine says of the jobs; nothing of them while an answer cannot be read. */
function jobFacts({ session, engine }: Desk): JobFacts {
  const { person, fault, assessment } = session;
  const request = requestOf(person);
  const filed = request.as_of.slice(0, 10);
  const byDates = !fault && person.experience.how === 'periods';
  const jobs = byDates ? jobsOf(person.experience, filed) : [];
  const spanOf = ({ from, to }: Period) =>
    engine.assess({
      as_of: filed,
      answers: { experience: { periods: [{ from, ...(to && { to }) }] } },
    }).experience ?? {};
  const goesOn = byDates && person.experience.periods.some(({ open }) => open);
  const rise = (reading: 'strict' | 'lenient') =>
    goesOn && assessment?.score ? nextRise(request, reading, engine.assess) : null;
  return {
    jobs,
    spans: jobs.map(spanOf),
    shared: sharedDays(jobs).map((days) => ({ ...days, span: spanOf(days) })),
    filed,
    rises: { strict: rise('strict'), lenient: rise('lenient') },
    inForceTo: orders.inForceTo,
    order: orders.order,
  };
}

/** Jobs with their dates, or one total. */
export function experience(desk: Desk, faults: readonly FaultView[]) {
  const { session, words } = desk;
  const { person, assessment, fault } = session;
  return html`<experience-form
    .view=${experienceView(person, fault ? null : (assessment?.experience ?? null), words)}
    .jobs=${jobsView(jobFacts(desk), words)}
    .periods=${person.experience.periods}
    .faults=${faults}
  ></experience-form>`;
}
