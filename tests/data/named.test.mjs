// Every id of the contract has its message.
import { holds } from './holds.mjs';
import { locales, rulebooks, schemas } from './read.mjs';
import { unnamed } from './rules/named.mjs';

const schema = (name) => schemas[`data/schema/${name}.schema.json`];

const subject = {
  locales,
  rulebooks,
  reply: schema('assess-reply'),
  schemas: { professions: schema('professions'), defects: schema('defects') },
};

holds('every id of the contract has its message', unnamed, subject, {
  'kk has no message outcome-undecided': (copy) =>
    (copy.locales.kk['law.ftl'] = copy.locales.kk['law.ftl'].replace('outcome-undecided', 'no')),
  'en has no message document-diploma': ({ rulebooks: [book] }) =>
    book.procedures[0].documents.push({ id: 'diploma', needs: [] }),
  'ru has no message choice-qualification_level-9': ({ rulebooks: [book] }) =>
    (book.questions.find(({ id }) => id === 'qualification_level').range.most = 9),
  'ru has no message error-too_late': ({ reply }) =>
    reply.$defs.error.properties.code.enum.push('too_late'),
});
