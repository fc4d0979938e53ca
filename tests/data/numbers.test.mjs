// Words and data say the same numbers.
import { holds } from './holds.mjs';
import { acts, data, locales, rulebooks, workingHours } from './read.mjs';
import { otherHours, otherNumbers } from './rules/numbers.mjs';

// The messages repeat the numbers of Order 503.
const rulebook = rulebooks.find(({ act }) => act === 'kz-order-503');
const subject = { locales, rulebook, acts, workingHours };
const limit = (book, wanted) => book.time_limits.find(({ id }) => id === wanted);

holds('messages repeat the numbers of the data', otherNumbers, subject, {
  'kk notice-working_hours_assumed.detail says 18:30, the data 18:00': (copy) =>
    (copy.workingHours.ends = '18:00'),
  'en duty-end_contract.detail says 5, the data 10': (copy) =>
    (limit(copy.rulebook, 'contract_end_notice').term.count = 10),
  'ru appeal-quality_authority.detail says 15, the data 20': (copy) =>
    (limit(copy.rulebook, 'authority_review').term.count = 20),
  'en open_question-band_edge.detail says 1, 10, 3, the data 1, 10, 4': (copy) =>
    (copy.rulebook.scoring.criteria[3].bands[1].from.years = 4),
  'ru question-qualification_level.hint says 1, 9, the data 1, 8': ({ locales: { ru } }) =>
    (ru['steps.ftl'] = ru['steps.ftl'].replace('От 1 до 8', 'От 1 до 9')),
  'en notice-order_repealed says 503, the data 504': (copy) => (copy.acts[0].number = '504'),
});

holds(
  'the words of the data name one hour',
  otherHours,
  { data, workingHours },
  {
    'data/working_hours.json/note says 18:30, not 18:00': (copy) =>
      (copy.workingHours.ends = '18:00'),
  },
);
