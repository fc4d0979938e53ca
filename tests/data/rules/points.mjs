// The points table: no answer takes points away, and bands climb.

const days = ({ years = 0, months = 0, days: rest = 0 }) => (years * 12 + months) * 31 + rest;

export const negativePoints = ({ scoring }) =>
  scoring.criteria.flatMap(({ id, points = [], bands = [] }) =>
    [...points, ...bands]
      .filter((row) => row.points < 0)
      .map((row) => `${id} gives ${row.points} points`),
  );

export const fallingBands = ({ scoring }) =>
  scoring.criteria.flatMap(({ id, bands = [] }) =>
    bands.slice(1).flatMap((band, i) => {
      const before = bands[i];
      const climbs = days(band.from) > days(before.from) && band.points > before.points;
      return climbs ? [] : [`${id}: band ${i + 2} does not lie above band ${i + 1}`];
    }),
  );

/** The threshold must be within reach, and ask for something. */
export function idleThreshold({ scoring }) {
  const most = scoring.criteria.reduce(
    (sum, { points, bands }) => sum + Math.max(...(points ?? bands).map((row) => row.points)),
    0,
  );
  const { points } = scoring.threshold;
  return points > 0 && points <= most ? [] : [`the threshold is ${points} of ${most} points`];
}
