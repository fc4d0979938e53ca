// The message files of the three languages say the same things.
import { holds } from './holds.mjs';
import { locales } from './read.mjs';
import { isForeign, mixedWords } from './rules/languages.mjs';
import {
  different,
  eachFile,
  messagesOf,
  pluralless,
  repeated,
  unreadable,
} from './rules/messages.mjs';

const law = 'law.ftl';
const replace = (files, from, to, file = law) => (files[file] = files[file].replace(from, to));
const replaceInResult = (files, from, to) => replace(files, from, to, 'result.ftl');

holds('every message can be read', unreadable, locales, {
  'kk/result.ftl cannot be read: need-copy = { $count': ({ kk }) =>
    replaceInResult(kk, /^need-copy = .*$/m, 'need-copy = { $count'),
});

holds('messages, attributes and variables are the same in three languages', different, locales, {
  'ru/result.ftl differs from English at need-copy': ({ ru }) =>
    replaceInResult(ru, 'need-copy', 'need-copies'),
  'kk/law.ftl differs from English at procedure-issue.hint': ({ kk }) =>
    replace(kk, '.hint', '.note'),
  'ru/steps.ftl differs from English at error-not_covered.detail': ({ ru }) =>
    replace(ru, '{ $from }', '{ $since }', 'steps.ftl'),
});

holds('no message stands twice', repeated, locales, {
  'en has need-copy twice': ({ en }) =>
    (en['page.ftl'] = `${en['page.ftl'] ?? ''}\nneed-copy = copy\n`),
});

holds('a choice by number has every plural form', pluralless, locales, {
  'ru/law.ftl points has no form few': ({ ru }) =>
    replace(ru, /(?<=^points =\n.*\n.*\n) +\[few\] .*\n/m, ''),
});

const eachText = (all, faultsOf) =>
  eachFile(all, (text, language) =>
    [...messagesOf(text)].flatMap(([id, contents]) => faultsOf(id, contents.text, language)),
  );

const untranslated = (all) =>
  eachText(all, (id, text, language) => (isForeign(text, language) ? [`${id} is in English`] : []));

holds('every message is in its language', untranslated, locales, {
  'kk/result.ftl need-copy is in English': ({ kk }) =>
    replaceInResult(kk, /^need-copy = .*$/m, 'need-copy = a copy'),
});

const mixed = (all) =>
  eachText(all, (id, text, language) => mixedWords(text, language).map((word) => `${id}: ${word}`));

holds('every word of a message is in one script', mixed, locales, {
  'ru/result.ftl need-copy: кoпия': ({ ru }) =>
    replaceInResult(ru, /^need-copy = .*$/m, 'need-copy = \u043ao\u043f\u0438\u044f'),
  'kk/result.ftl need-copy: i': ({ kk }) =>
    replaceInResult(kk, /^need-copy = .*$/m, 'need-copy = i'),
});
