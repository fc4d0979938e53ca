// Every provision and every act that is named exists.
import { holds } from './holds.mjs';
import { acts, data, defects, lists, provisions, rulebooks } from './read.mjs';
import { lostActs, lostCitations, lostProvisionsOfDefects } from './rules/citations.mjs';

const law = { acts, provisions };
const subject = { law, citing: [...rulebooks, ...lists] };

holds('every citation of a rulebook or a list exists', lostCitations, subject, {
  'Rules 99 is not in kz-order-503': ({ citing: [book] }) =>
    (book.procedures[0].documents[0].provision = 'Rules 99'),
  'Std 33 is not in kz-order-503': ({ citing: [book] }) =>
    (book.time_limits.find(({ id }) => id === 'reissue').see_also = ['Std 33']),
  'kz-code is no act': ({ citing: [book] }) => (book.notices.at(-1).act = 'kz-code'),
  'Annex 9 is not in kz-order-503': ({ citing }) => (citing.at(-1).provision = 'Annex 9'),
  'Rules 10(1) is not in kz-order-503': ({
    law: {
      provisions: [text],
    },
  }) => (text.provisions = text.provisions.filter(({ id }) => id !== 'Rules 10(1)')),
});

holds(
  'every provision of a defect exists',
  lostProvisionsOfDefects,
  { law, defects },
  {
    'Form 2 is not in kz-order-503': (copy) => copy.defects[0].defects[3].provisions.push('Form 2'),
  },
);

holds(
  'every act that is named exists',
  lostActs,
  { data, acts },
  {
    'data/calendars/2018.json/days/6 names kz-transfer': (copy) =>
      (copy.data['data/calendars/2018.json'].days[6].act = 'kz-transfer'),
    'data/rulebooks/kz-503-2020.json names kz-order-538': (copy) =>
      (copy.data['data/rulebooks/kz-503-2020.json'].wording_of.rules = 'kz-order-538'),
  },
);
