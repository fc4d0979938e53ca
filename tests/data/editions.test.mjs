// The editions tile time.
import { holds } from './holds.mjs';
import { acts, editions as all } from './read.mjs';
import { gaps, openEnds, otherDays } from './rules/editions.mjs';

const subject = { editions: all, acts };

holds('each edition begins the day after the one before', gaps, subject, {
  'kz-503-2020 ends before it begins': ({ editions }) => (editions[0].in_force.to = '2021-01-04'),
  'kz-236-2023 does not begin the day after kz-503-2020 ends': ({ editions }) =>
    (editions[0].in_force.to = '2023-07-01'),
  'kz-503-2020 is not repealed the day kz-236-2023 begins': ({ editions }) =>
    (editions[0].repealed.since = '2023-07-02'),
  'the successor of kz-503-2020 is not the act of kz-236-2023': ({ editions }) =>
    (editions[0].repealed.successor = 'kz-order-537'),
});

holds('only the last edition has no end', openEnds, subject, {
  'kz-503-2020: only the last edition has no end': ({ editions }) =>
    (editions[0].in_force.to = null),
});

holds('an edition and its acts agree on the days', otherDays, subject, {
  'kz-503-2020 begins on another day than its act': ({ editions }) =>
    (editions[0].in_force.not_before = '2021-01-06'),
  'kz-503-2020 ends on another day than its act': (copy) =>
    (copy.acts.find(({ id }) => id === 'kz-order-503').in_force.to = '2023-07-01'),
});
