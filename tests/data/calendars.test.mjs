// The calendars of 2016 to 2027.
import { holds } from './holds.mjs';
import { acts, calendars, dayNames } from './read.mjs';
import * as rules from './rules/calendars.mjs';

const yearOf = (all, wanted) => all.find(({ year }) => year === wanted);
const dayOf = (all, date) =>
  yearOf(all, Number(date.slice(0, 4))).days.find((day) => day.date === date);

holds('there is a calendar for every year', rules.missingYears, calendars, {
  'the years are 2016,2017,2018,2019,2020,2021,2022,2023,2024,2025,2026': (copy) => copy.pop(),
});

holds('days are days of the year, in order, each once', rules.disorder, calendars, {
  '2020: 2020-02-30 is no day of the year': (copy) =>
    (dayOf(copy, '2020-01-07').date = '2020-02-30'),
  '2020: 2021-01-07 is no day of the year': (copy) =>
    (dayOf(copy, '2020-01-07').date = '2021-01-07'),
  '2022: 2022-05-07 stands twice': (copy) => (dayOf(copy, '2022-05-09').date = '2022-05-07'),
  '2022: 2022-05-09 is out of order': (copy) => (dayOf(copy, '2022-05-07').date = '2022-05-11'),
});

holds(
  'every moved day names its act and its counterpart',
  rules.unexplainedMoves,
  { calendars, acts },
  {
    '2018: 2018-04-30 names no known act': (copy) =>
      (dayOf(copy.calendars, '2018-04-30').act = 'kz-transfer-1918'),
    '2018: 2018-04-30 has no counterpart': (copy) =>
      (dayOf(copy.calendars, '2018-04-28').moved_to = '2018-04-29'),
    '2020: 2020-05-11 has no counterpart': (copy) =>
      (dayOf(copy.calendars, '2020-05-08').moved_from = '2020-05-12'),
    '2022: 2022-05-10 has no counterpart': (copy) =>
      (dayOf(copy.calendars, '2022-05-10').moved_from = '2022-05-09'),
  },
);

holds('the working days of a month are those of its days', rules.miscounted, calendars, {
  '2024: June has 20 working days, not 19': (copy) =>
    (yearOf(copy, 2024).working_days_by_month[5] = 19),
  '2021: May has 19 working days, not 18': (copy) => (dayOf(copy, '2021-05-10').working = true),
});

holds('the official counts agree, or the file says why not', rules.unofficial, calendars, {
  '2022: nothing explains October 21->20': (copy) =>
    delete yearOf(copy, 2022).official_mismatch_explained,
  '2019: nothing explains March 18->17': (copy) =>
    (yearOf(copy, 2019).official_working_days_by_month[2] = 18),
  '2019: nothing differs, yet it is explained': (copy) =>
    (yearOf(copy, 2019).official_mismatch_explained = 'for no reason'),
  '2016: official, but without an official count': (copy) =>
    delete yearOf(copy, 2016).official_working_days_by_month,
});

holds('a year is projected while anything in it is not known', rules.overstated, calendars, {
  '2027: verified, with not everything known': (copy) => (yearOf(copy, 2027).status = 'verified'),
  '2026: verified, with not everything known': (copy) =>
    (dayOf(copy, '2026-05-27').estimated = true),
});

holds(
  'every day has a name',
  rules.nameless,
  { calendars, dayNames },
  {
    '2022: republic_day has no name': (copy) => delete copy.dayNames.republic_day,
  },
);
