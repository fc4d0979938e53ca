// Editions follow each other without a gap, and say the same as the acts they rest on.
import { later } from './dates.mjs';

const firstDay = ({ from, not_before: earliest }) => from ?? earliest;

/** `editions` in the order of time. */
export const gaps = ({ editions }) =>
  editions.flatMap(({ id, act, in_force: own }, i) => {
    const before = editions[i - 1];
    const faults = [];
    if (own.to && own.to < firstDay(own)) faults.push(`${id} ends before it begins`);
    if (!before) return faults;
    if (before.in_force.to === null || later(before.in_force.to, 1) !== firstDay(own))
      faults.push(`${id} does not begin the day after ${before.id} ends`);
    if (before.repealed?.since !== firstDay(own))
      faults.push(`${before.id} is not repealed the day ${id} begins`);
    if (before.repealed?.successor !== act)
      faults.push(`the successor of ${before.id} is not the act of ${id}`);
    return faults;
  });

export const openEnds = ({ editions }) =>
  editions
    .filter(({ in_force: own }, i) => (own.to === null) !== (i === editions.length - 1))
    .map(({ id }) => `${id}: only the last edition has no end`);

/** The days of an edition against those of its act and of the act that gave it its wording. */
export const otherDays = ({ editions, acts }) =>
  editions.flatMap(({ id, act, wording_of: wording, in_force: own }) => {
    const daysOf = (wanted) => acts.find((one) => one.id === wanted).in_force;
    const begins = daysOf(wording?.rules ?? act);
    return [
      ...(firstDay(begins) === firstDay(own) ? [] : [`${id} begins on another day than its act`]),
      ...(daysOf(act).to === own.to ? [] : [`${id} ends on another day than its act`]),
    ];
  });
