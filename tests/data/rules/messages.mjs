// Message files, read: what each message holds, in each language.
import { FluentParser, Visitor } from '@fluent/syntax';

/** What stands in a pattern: its variables, its plain text, and the keys of each choice on a number. */
class Contents extends Visitor {
  variables = new Set();
  text = '';
  plurals = [];
  visitVariableReference({ id }) {
    this.variables.add(id.name);
  }
  visitTextElement({ value }) {
    this.text += value;
  }
  visitSelectExpression(node) {
    const keys = node.variants.map(({ key }) => key.name ?? key.value);
    if (keys.includes('one')) this.plurals.push(keys);
    this.genericVisit(node);
  }
}

function read(pattern) {
  const contents = new Contents();
  contents.visit(pattern);
  return contents;
}

const parser = new FluentParser({ withSpans: false });

/** A message file as a map from `id` and `id.attribute` to what stands there. */
export function messagesOf(text) {
  const found = new Map();
  for (const { type, id, value, attributes = [] } of parser.parse(text).body) {
    if (type !== 'Message') continue;
    if (value) found.set(id.name, read(value));
    for (const one of attributes) found.set(`${id.name}.${one.id.name}`, read(one.value));
  }
  return found;
}

export const unreadable = (locales) =>
  eachFile(locales, (text) =>
    parser
      .parse(text)
      .body.filter(({ type }) => type === 'Junk')
      .map(({ content }) => `cannot be read: ${content.trim().split('\n')[0]}`),
  );

/** `faultsOf` of every file of every language, each fault with its place. */
export const eachFile = (locales, faultsOf) =>
  Object.entries(locales).flatMap(([language, files]) =>
    Object.entries(files).flatMap(([name, text]) =>
      faultsOf(text, language).map((fault) => `${language}/${name} ${fault}`),
    ),
  );

const variables = (contents) => [...contents.variables].sort().join();

/** Every file of English stands in every language, with the same messages, attributes and variables. */
export function different({ en, ...others }) {
  return Object.entries(others).flatMap(([language, files]) =>
    [...new Set([...Object.keys(en), ...Object.keys(files)])].flatMap((name) => {
      const [own, other] = [messagesOf(en[name] ?? ''), messagesOf(files[name] ?? '')];
      return [...new Set([...own.keys(), ...other.keys()])]
        .filter(
          (id) =>
            !own.has(id) || !other.has(id) || variables(own.get(id)) !== variables(other.get(id)),
        )
        .map((id) => `${language}/${name} differs from English at ${id}`);
    }),
  );
}

/** A message that stands twice hides one of the two, in one file or in two. */
export const repeated = (locales) =>
  Object.entries(locales).flatMap(([language, files]) => {
    const ids = Object.values(files).flatMap((text) =>
      parser.parse(text).body.flatMap(({ type, id }) => (type === 'Message' ? [id.name] : [])),
    );
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${language} has ${id} twice`);
  });

/** A choice by number has every plural form of its language. */
export const pluralless = (locales) =>
  eachFile(locales, (text, language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    return [...messagesOf(text)].flatMap(([id, { plurals }]) =>
      plurals.flatMap((keys) =>
        forms.filter((form) => !keys.includes(form)).map((form) => `${id} has no form ${form}`),
      ),
    );
  });
