// The calendars: whole, in order, every moved day explained, and counted as the official tables count.
import { daysOfYear, isDay, weekday } from './dates.mjs';

const inEveryYear = (calendars, faultsOf) =>
  calendars.flatMap((calendar) => faultsOf(calendar).map((fault) => `${calendar.year}: ${fault}`));

export function missingYears(calendars) {
  const found = calendars.map(({ year }) => year).join();
  const wanted = Array.from({ length: 12 }, (_, i) => 2016 + i).join();
  return found === wanted ? [] : [`the years are ${found}`];
}

export const disorder = (calendars) =>
  inEveryYear(calendars, ({ year, days }) =>
    days.flatMap(({ date }, i) => {
      if (!isDay(date) || !date.startsWith(`${year}-`)) return [`${date} is no day of the year`];
      if (i === 0 || date > days[i - 1].date) return [];
      return [date === days[i - 1].date ? `${date} stands twice` : `${date} is out of order`];
    }),
  );

/** The other end of a moved day, as the entry that must stand there. */
function counterpart({ date, kind, id, moved_from: from, moved_to: to, act }, days) {
  const there = days.find((day) => day.date === (from ?? to));
  if (kind === 'substitute')
    return there?.kind === 'holiday' && id === `${there.id}_substitute` && date > there.date;
  const back = kind === 'transferred_day_off' ? there?.moved_to : there?.moved_from;
  return back === date && there.act === act && there.working === (kind === 'transferred_day_off');
}

export const unexplainedMoves = ({ calendars, acts }) =>
  inEveryYear(calendars, ({ days }) =>
    days
      .filter(({ kind }) => kind !== 'holiday' && kind !== 'day_off')
      .flatMap((day) => [
        ...(acts.some(({ id }) => id === day.act) ? [] : [`${day.date} names no known act`]),
        ...(counterpart(day, days) ? [] : [`${day.date} has no counterpart`]),
      ]),
  );

const isWeekend = (date) => weekday(date) % 6 === 0;

function workingDays({ year, days }) {
  const listed = new Map(days.map((day) => [day.date, day.working]));
  const months = Array(12).fill(0);
  for (const date of daysOfYear(year)) {
    if (listed.get(date) ?? !isWeekend(date)) months[Number(date.slice(5, 7)) - 1] += 1;
  }
  return months;
}

const names =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const miscounted = (calendars) =>
  inEveryYear(calendars, (calendar) =>
    workingDays(calendar).flatMap((count, month) => {
      const written = calendar.working_days_by_month[month];
      return count === written ? [] : [`${names[month]} has ${count} working days, not ${written}`];
    }),
  );

/** The official count is that of the file, or the explanation names the month and both counts. */
export const unofficial = (calendars) =>
  inEveryYear(calendars, (calendar) => {
    const { official_working_days_by_month: official, status } = calendar;
    if (!official) return status === 'official' ? ['official, but without an official count'] : [];
    const explained = calendar.official_mismatch_explained ?? '';
    const faults = official.flatMap((count, month) => {
      const own = calendar.working_days_by_month[month];
      const words = `${names[month]} ${count}->${own}`;
      return count === own || explained.includes(words) ? [] : [`nothing explains ${words}`];
    });
    const differs = official.join() !== calendar.working_days_by_month.join();
    return explained && !differs ? [...faults, 'nothing differs, yet it is explained'] : faults;
  });

export const overstated = (calendars) =>
  inEveryYear(calendars, ({ status, transfers_known: known, days }) => {
    const sure = known && days.every(({ estimated }) => !estimated);
    if ((status !== 'projected') === sure) return [];
    return [`${status}, with ${sure ? 'everything' : 'not everything'} known`];
  });

export const nameless = ({ calendars, dayNames }) =>
  inEveryYear(calendars, ({ days }) =>
    days.filter(({ id }) => !(id in dayNames)).map(({ id }) => `${id} has no name`),
  );
