// The clocks of the regions, in the order of time.
import { isDay } from './dates.mjs';

export const wrongClocks = (regions) =>
  regions.flatMap(({ id, clock: [first, ...changes] }) => [
    ...(first.from === null ? [] : [`${id} has no clock before ${first.from}`]),
    ...changes.flatMap(({ from, utc_offset: offset }, i) => {
      const before = i === 0 ? first : changes[i - 1];
      if (!isDay(from)) return [`${id} changes its clock on no day`];
      if (before.from && before.from >= from) return [`${id}: ${from} is out of order`];
      return before.utc_offset === offset ? [`${id} changes nothing on ${from}`] : [];
    }),
  ]);
